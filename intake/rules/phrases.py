"""Lists of phrases as a clinician reads them, and a tree that finds them all in one walk over the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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

    __slots__ = ("next", "owners")

    def __init__(self) -> None:
        self.owners: Sequence[Owner] = ()
        self.next: dict[str, _Node[Owner]] = {}


class Tree(Generic[Owner]):
    """Phrases by their words one after another, each with those who own it.

    The branch of a first word grows when a text has that word: most texts need few of them.
    """

    def __init__(self, owners: Mapping[Phrase, Sequence[Owner]]) -> None:
        self._grown: dict[str, _Node[Owner]] = {}
        self._listed: dict[str, list[Phrase]] = {}
        self._owners = owners
        for phrase in owners:
            if phrase[0] in self._listed:
                self._listed[phrase[0]].append(phrase)
            else:
                self._listed[phrase[0]] = [phrase]

    def at(self, words: Sequence[Word], place: int) -> Iterator[tuple[int, Sequence[Owner]]]:
        """Go through the phrases of one sentence that start at a place: the word behind, and the owners."""
        first, sentence = words[place].text, words[place].sentence
        if first not in self._listed:
            return
        node: _Node[Owner] | None = self._grown.get(first) or self._grow(first)
        while node is not None:
            place += 1
            if node.owners:
                yield place, node.owners
            if place == len(words) or words[place].sentence != sentence:
                return
            node = node.next.get(words[place].text)

    def _grow(self, first: str) -> _Node[Owner]:
        root: _Node[Owner] = _Node()
        for phrase in self._listed[first]:
            node = root
            for word in phrase[1:]:
                node = node.next.setdefault(word, _Node())
            node.owners = self._owners[phrase]
        self._grown[first] = root
        return root


def _forms(listed: str) -> Iterator[Phrase]:
    if "/" not in listed:
        yield tuple(folded_words(listed))
        return
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
