"""Words made plain for reading: no case, no accents, one kind of quote and dash, with a way back."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_SAME_SIGN = {
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u00b4": "'",
    "`": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2212": "-",
    "\u2014": ",",
    "\u2022": ",",
    "\u00b7": ",",
    "\u00ad": "",
    "\u00a1": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "_": " ",
    "\r": "\n",
}
_YES = re.compile(r"\bs\u00ed\b", re.IGNORECASE)
_SILENT = frozenset({"Mn", "Me", "Cf"})


class Plain(NamedTuple):
    """Plain text, and for each of its characters the place in the words as given (None: the same)."""

    text: str
    places: tuple[int, ...] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the words as given that a span of the plain text stands for."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def plain(words: str) -> Plain:
    """Make words plain; every character of the result comes from one character of the words.

    Without its accent the Spanish yes would be an if, so it becomes a word of its own: `sy`.
    """
    if "\u00ed" in words or "\u00cd" in words:
        words = _YES.sub("sy", words)
    if all(map(_ONE_TO_ONE.__contains__, set(words))):
        return Plain(words.translate(_TABLE), None)
    pieces = [_fold(sign) for sign in words]
    return Plain("".join(pieces), tuple(at for at, piece in enumerate(pieces) for _ in piece))


@lru_cache(maxsize=4096)
def _fold(sign: str) -> str:
    if sign in _SAME_SIGN:
        return _SAME_SIGN[sign]
    if sign.isspace():
        return sign if sign == "\n" else " "
    parts = unicodedata.normalize("NFKD", sign).lower()
    return "".join(part for part in parts if unicodedata.category(part) not in _SILENT)


_TABLE = {
    code: folded for code in (*range(0x250), *range(0x2010, 0x2030)) if len(folded := _fold(chr(code))) == 1
}
_ONE_TO_ONE = frozenset(map(chr, _TABLE))
