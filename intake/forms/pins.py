"""PINs: a few digits that leave a kiosk."""

import re

_PIN = re.compile(r"[0-9]{4,8}", re.ASCII)
_ROW_OF_DIGITS = "01234567890"


def is_pin(text: str) -> bool:
    """Say whether this is a PIN: four to eight digits."""
    return _PIN.fullmatch(text) is not None


def is_easy(pin: str) -> bool:
    """Say whether a PIN is one digit over and over, or digits in a row."""
    return len(set(pin)) == 1 or pin in _ROW_OF_DIGITS or pin in _ROW_OF_DIGITS[::-1]
