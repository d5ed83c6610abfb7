"""The words that the reader knows, as tables that a clinician can read: one file a language and theme."""
