"""The first questionnaire, one file a section."""
