"""Passwords of staff: which are refused, how they are hashed, and how many at once."""

import re
import threading
import unicodedata
from enum import StrEnum

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 15
LONGEST = 128

_AT_ONCE = 2
_HASHER = PasswordHasher()  # 64 MiB and about 80 ms each, so few may run at once
_TURNS = threading.BoundedSemaphore(_AT_ONCE)
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$oWklsANha1Ap25X6gGSA8A$AFLizmkXBgA7PwfrhNZqrwlCjsrTfd6DVDTPiXXR/vo"
_LONGEST_REPEATED = 5
_FEWEST_OWN_LETTERS = 4
_LOOK_ALIKES = str.maketrans("013457@$!", "oleastasi")
_LINES = (
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
)
_WORDS = re.compile(
    "password|passwort|contrasena|passw|qwerty|azerty|welcome|letmein|changeme|iloveyou|trustno|admin|"
    "administrator|login|secret|master|dragon|monkey|football|baseball|sunshine|princess|superman|"
    "batman|shadow|michael|hello|freedom|starwars|whatever|computer|internet|summer|winter|spring|"
    "autumn|january|february|monday|sunday|clinic|hospital|spine|back|pain|doctor|nurse|staff|front|"
    "desk|intake|health|correct|horse|battery|staple|this|that|test|user|guest|root|my|is|the|a|i|"
    "x|z"
)


class Refusal(StrEnum):
    """Why a new password is not taken."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_COMMON = "too_common"
    LIKE_THE_EMAIL = "like_the_email"


class PasswordRefusedError(ValueError):
    """A new password that would be guessed or cannot be kept; `refusal` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def new_hash(password: str, *, email: str) -> str:
    """Hash a new password; raises PasswordRefusedError for one that may not be used."""
    normal = _normal(password)
    if len(normal) < SHORTEST:
        raise PasswordRefusedError(Refusal.TOO_SHORT)
    if len(normal) > LONGEST:
        raise PasswordRefusedError(Refusal.TOO_LONG)
    if email.casefold() in normal.casefold() or normal.casefold() in email.casefold():
        raise PasswordRefusedError(Refusal.LIKE_THE_EMAIL)
    if is_common(normal):
        raise PasswordRefusedError(Refusal.TOO_COMMON)
    with _TURNS:
        return _HASHER.hash(_bytes(normal))


def pin_hash(pin: str) -> str:
    """Hash a PIN: few digits, which only a limit on tries makes safe."""
    with _TURNS:
        return _HASHER.hash(_bytes(pin))


def is_right(password: str, kept: str | None) -> bool:
    """Compare with the hash that is kept; without one it takes as long, and is never right."""
    normal = _normal(password)
    if len(normal) > LONGEST:
        return False
    try:
        with _TURNS:
            _HASHER.verify(kept or _NOBODYS, _bytes(normal))
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def is_common(password: str) -> bool:
    """Say whether a password is a repeat, a walk over the keys, or only well-known words and digits."""
    small = re.sub(r"[\s_.-]", "", password.casefold())
    plain = small.translate(_LOOK_ALIKES)
    return _repeats(small) or _walks(small) or any(_says_little(text) for text in (small, plain))


def _repeats(text: str) -> bool:
    """Find a short piece that fills the whole text."""
    return any(
        (text[:size] * (len(text) // size + 1))[: len(text)] == text
        for size in range(1, _LONGEST_REPEATED + 1)
    )


def _walks(text: str) -> bool:
    return any(text in line * 2 or text[::-1] in line * 2 for line in _LINES)


def _says_little(text: str) -> bool:
    """Look at what is left without well-known words, digits and marks."""
    left = re.sub(r"[\W\d]", "", _WORDS.sub("", text))
    return len(set(left)) < _FEWEST_OWN_LETTERS


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKD", password)


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")
