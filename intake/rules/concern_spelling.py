"""Misspelled words brought back to the words of concern, never past a word that people use."""

import re
from functools import cache, lru_cache
from itertools import chain

from intake.rules.concern_reading import LANGUAGES, marks_of
from intake.rules.distance import distance
from intake.rules.phrases import phrases_of
from intake.rules.sentences import fold
from intake.rules.vocabulary.concern_sounds import (
    ENGLISH_MENDED,
    ENGLISH_SOUNDS,
    PROTECTED,
    SPANISH_MENDED,
    SPANISH_SOUNDS,
)
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS

SHORTEST_HEARD = 4
"""A word this long is mended when it sounds the same."""

SHORTEST_MENDED = 6
"""A word this long also when it is one letter off, but for the first."""

_DOUBLED = re.compile(r"(.)\1+")
_LANGUAGES = ((ENGLISH_MENDED, ENGLISH_SOUNDS), (SPANISH_MENDED, SPANISH_SOUNDS))
_PROTECTED = frozenset(map(fold, PROTECTED.split()))


@cache
def known() -> frozenset[str]:
    """Return every word that a row or a cue has: none is mended into another."""
    texts = {text for row in CONCERN_ROWS for text in (*row.parts, row.unless, row.between)}
    in_rows = chain.from_iterable(phrase for text in texts for phrase in phrases_of(text))
    return frozenset(in_rows).union(*(marks_of(language).vocabulary for language in LANGUAGES))


class _Language:
    """The words of a language to mend, by their sound and by their sound less one letter."""

    def __init__(self, mended: str, sounds: tuple[tuple[str, str], ...]) -> None:
        self._sounds = sounds
        self.heard = {self.sound(word): word for (word,) in phrases_of(mended)}
        self._near: dict[str, list[str]] = {}
        for heard, word in self.heard.items():
            for short in (heard, *_less_one(heard)) if len(word) >= SHORTEST_MENDED else ():
                self._near.setdefault(short, []).append(heard)

    def sound(self, word: str) -> str:
        """Write a word as it sounds, so that `bejiga` is `vejiga` and `suicidle` is `suicidal`."""
        for spelling, heard in self._sounds:
            word = word.replace(spelling, heard)
        return _DOUBLED.sub(r"\1", word)

    def nearest(self, word: str) -> str | None:
        """Return the word that is one letter off, and of several the first in the alphabet."""
        heard = self.sound(word)
        near = {
            target
            for short in (heard, *_less_one(heard))
            for target in self._near.get(short, ())
            if distance(heard, target, most=1) <= 1
        }
        return self.heard[min(near)] if near else None


def _less_one(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]


@cache
def _menders() -> tuple[_Language, ...]:
    return tuple(_Language(mended, sounds) for mended, sounds in _LANGUAGES)


@cache
def _longest() -> int:
    return 2 + max(len(word) for mender in _menders() for word in mender.heard.values())


@lru_cache(maxsize=16384)
def mend(word: str) -> str:
    """The word of concern that this one was meant to be, or itself."""
    if word in known() or word in _PROTECTED or not SHORTEST_HEARD <= len(word) <= _longest():
        return word
    if word.endswith("in") and word + "g" in known():
        return word + "g"
    for mender in _menders():
        if meant := mender.heard.get(mender.sound(word)):
            return meant
    if len(word) >= SHORTEST_MENDED:
        for mender in _menders():
            if meant := mender.nearest(word):
                return meant
    return word
