"""Signs that nobody types on purpose: what is taken out of a text, and what is said about it."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_QUIET = re.compile(r"[\u202a-\u202d\u2066-\u2069\ufeff]")
_STRANGE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202e\ud800-\udfff\ufffd\ufffe\uffff]|%ED%[AB][0-9A-F]%[89AB][0-9A-F]"
)
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_SPACES = re.compile(r"[\t\n]+")


def without_strange(text: str) -> tuple[str, bool]:
    """Return the text that a person meant, and whether signs were lost that they must know of.

    Line ends become LF. Direction marks that phones put around a copied number go quietly. Control
    signs, the right-to-left override and lone surrogates are reported; the last arrive as U+FFFD, or
    as the quoted bytes that Werkzeug leaves where it cannot read a form.
    """
    quiet = _QUIET.sub("", _LINE_ENDS.sub("\n", text))
    kept = _STRANGE.sub("", quiet)
    return kept.strip(), kept != quiet


def on_one_line(text: str) -> str:
    """Put a text that came with line ends on one line."""
    return _SPACES.sub(" ", text)


def is_visible(text: str) -> bool:
    """Say whether anything in a text can be seen: marks, controls and blank letters cannot."""
    return any(unicodedata.category(sign)[0] not in "CMZ" and sign not in _BLANK_LETTERS for sign in text)


def plain_digits(text: str) -> str:
    """Write the digits of any script as 0 to 9, and leave the rest."""
    return "".join(_plain(sign) for sign in text)


def _plain(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)
