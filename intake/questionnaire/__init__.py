"""What we ask: the questionnaire as frozen, typed, versioned values. Standard library only."""
