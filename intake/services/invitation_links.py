"""The secret of an invitation's link: made once, shown once, and kept as a digest alone."""

import secrets

from intake.services.references import ALPHABET

_LENGTH = 28
_GROUP = 4
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_LONGEST = 100


def new_secret() -> str:
    """Make 140 random bits, in groups that can be typed from a letter."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH)).lower()
    return "-".join(drawn[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read_secret(text: str) -> str:
    """Return the one form of a secret in which it is compared, however it was typed."""
    return text[:_LONGEST].upper().translate(_LOOK_ALIKES)
