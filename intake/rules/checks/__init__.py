"""What holds the rules' own tables together: every word decides something, and nothing stands twice."""
