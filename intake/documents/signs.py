"""Which signs our fonts can print, so that no answer can stop a document from being made."""

import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path

STAND_IN = "\N{REPLACEMENT CHARACTER}"
"""What stands in a document for a sign that no font of ours has, such as one of a rare script."""

_LIST = Path(__file__).parent / "fonts" / "signs.txt"
_UNSEEN = frozenset({"Cc", "Cf", "Me", "Mn"})
"""Controls, format marks, frames and accents of another script: nothing is read where they stood."""


def printable(text: str) -> str:
    """Return a text with a stand-in for each sign that cannot be printed; line ends stay."""
    return "".join(_printed(sign) for sign in unicodedata.normalize("NFC", text))


def _printed(sign: str) -> str:
    if sign == "\n" or _is_covered(ord(sign)):
        return sign
    if sign == "\t":
        return " "
    return "" if unicodedata.category(sign) in _UNSEEN else STAND_IN


def _is_covered(sign: int) -> bool:
    firsts, lasts = _ranges()
    place = bisect_right(firsts, sign) - 1
    return place >= 0 and sign <= lasts[place]


@cache
def _ranges() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Read the list of covered ranges, as their first and their last signs."""
    pairs = [item.partition("-")[::2] for item in _LIST.read_text(encoding="ascii").split()]
    return tuple(int(first, 16) for first, _ in pairs), tuple(int(last or first, 16) for first, last in pairs)
