"""The patient side; nothing in here, or reached from here, knows the rules."""
