"""Patients who do not exist: for demonstrations, and for measuring what the rules would make of a clinic."""
