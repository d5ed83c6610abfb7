"""What happens: a session in, objects out; no HTTP, no commit."""
