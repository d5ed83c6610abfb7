"""Clinic intake: what a patient reports before a visit, in order, for the people who read it."""
