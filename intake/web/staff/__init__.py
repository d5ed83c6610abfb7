"""The staff side: signing in, the queue, one case, one's own account."""
