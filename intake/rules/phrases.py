"""Lists of phrases as a clinician reads them, and a tree that finds them all in one walk over the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import Generic, TypeVar

from intake.rules.sentences import Word, folded_words

Phrase = tuple[str, ...]
Owner = TypeVar("Owner")


@cache
def phrases_of(text: str) -> frozenset[Phrase]:
    """Return each phrase of a list separated by commas, as its words.

    A stroke gives a word more forms: `leak/s/ed/ing`, `dribble/s/d/ing`, and `dormido/a` for both
    genders and their plurals.
    """
    return frozenset(phrase for listed in text.split(",") for phrase in _forms(listed) if phrase)


class _Node(Generic[Owner]):
    """A word of a phrase: who owns the phrase that ends here, and the words that may follow."""

    def __init__(self) -> None:
        self.owners: list[Owner] = []
        self.next: dict[str, _Node[Owner]] = {}


class Tree(Generic[Owner]):
    """Phrases by their words one after another, each with those who own it."""

    def __init__(self) -> None:
        self._first: dict[str, _Node[Owner]] = {}

    def add(self, phrase: Phrase, owner: Owner) -> None:
        """Keep a phrase for an owner; another may own it too."""
        node, following = None, self._first
        for word in phrase:
            node = following.setdefault(word, _Node())
            following = node.next
        if node is not None:
            node.owners.append(owner)

    def at(self, words: Sequence[Word], place: int) -> Iterator[tuple[int, list[Owner]]]:
        """Go through the phrases of one sentence that start at a place: the word behind, and the owners."""
        node, sentence = self._first.get(words[place].text), words[place].sentence
        while node is not None:
            place += 1
            if node.owners:
                yield place, node.owners
            if place == len(words) or words[place].sentence != sentence:
                return
            node = node.next.get(words[place].text)


def _forms(listed: str) -> Iterator[Phrase]:
    for spelled in product(*map(_inflected, listed.split())):
        yield tuple(folded_words(" ".join(spelled)))


def _inflected(word: str) -> list[str]:
    base, *ends = word.split("/")
    if ends == ["a"] and base.endswith("o"):
        return [base, base + "s", base[:-1] + "a", base[:-1] + "as"]
    return [base, *(_joined(base, end) for end in ends)]


def _joined(base: str, end: str) -> str:
    """Add an ending; a silent e goes before a vowel."""
    return (base[:-1] if base.endswith("e") and end[0] in "aei" else base) + end
