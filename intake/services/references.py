"""References: short codes that people quote, random, with a character that catches a slip."""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U (crockford.com/base32.html)."""

LENGTH = 9
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_FIELD = 32
_POLYNOMIAL = 0b100101


def new_reference() -> str:
    """Make eight random characters and their check character."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    return code + check_character(code)


def check_character(code: str) -> str:
    """Return the check of a code: the remainder of a polynomial over GF(32).

    Any single wrong character and any two swapped characters change it (x⁵+x²+1 is primitive,
    so the weights of 31 places differ).
    """
    remainder = 0
    for character in code:
        remainder = _times_x(remainder ^ ALPHABET.index(character))
    return ALPHABET[remainder]


def read_reference(text: str) -> str | None:
    """Read a reference as people type it (any case, dashes, O for 0); None where it is not one."""
    code = text.upper().translate(_LOOK_ALIKES)
    if len(code) != LENGTH or not set(code) <= set(ALPHABET):
        return None
    return code if check_character(code[:-1]) == code[-1] else None


def _times_x(value: int) -> int:
    doubled = value << 1
    return doubled ^ _POLYNOMIAL if doubled & _FIELD else doubled
