"""Every questionnaire ever published, by number."""
