"""The table of cases that a clinician can read: each runs as a test, and the manual prints it."""
