"""What each word of a text does to words of concern near it, looked up once for the whole text."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from itertools import chain

from intake.rules.phrases import Phrase, Tree, phrases_of
from intake.rules.sentences import Word
from intake.rules.vocabulary.concern_rows import Cues

BITS: Mapping[str, int] = {field.name: 1 << number for number, field in enumerate(fields(Cues))}
"""One bit for each list of cues."""


SHARED = (
    "no",
    "losses",
    "not_a_no",
    "unwanted",
    "conditional",
    "announces",
    "instructed",
    "feared",
    "supposed",
    "supposed_after",
    "long_ago",
    "still",
    "over",
    "relatives",
    "writes_for",
    "first_person",
)
"""The lists that are read in both languages at once, for a sentence may mix them."""


_ONLY_THERE = frozenset({("son",), ("he",)})
"""Cues of one language that are other words in the other."""


class Marks:
    """One language's cues, ready to mark the words of a text."""

    def __init__(self, cues: Cues, other: Cues) -> None:
        lists = {name: phrases_of(getattr(cues, name)) for name in BITS}
        lists |= {name: lists[name] | phrases_of(getattr(other, name)) - _ONLY_THERE for name in SHARED}
        lists["relatives"] |= {(word + "s",) for word, *rest in lists["relatives"] if not rest}
        bits: dict[Phrase, list[int]] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                bits.setdefault(phrase, []).append(BITS[name])
        self._tree = Tree(bits)
        self.vocabulary = frozenset(chain.from_iterable(bits))

    def of(self, words: Sequence[Word]) -> tuple[list[int], Mapping[tuple[int, int], int]]:
        """Return the marks of each word, and where the phrases that start at a word with a mark end."""
        marks = [0] * len(words)
        ends: dict[tuple[int, int], int] = {}
        for place in range(len(words)):
            for behind, bits in self._tree.at(words, place):
                for bit in bits:
                    marks[place] |= bit
                    ends[place, bit] = behind
        return marks, ends
