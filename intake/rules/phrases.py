"""Find the rows of a table of phrases in the words of a text, in time that grows with the words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from intake.rules.sentences import Sentences, Word, words_of
from intake.rules.vocabulary.concern_rows import ConcernRow

Phrase = tuple[str, ...]
_Starts = dict[int, int]
"""Where an alternative of one part starts, and the word behind its longest one."""

UNLESS_AFTER = 4
"""How many words behind a span void it when only those behind it can."""


class Span(NamedTuple):
    """The words of a text, from `first` up to and without `behind`, that a row names."""

    row: ConcernRow
    first: int
    behind: int


class Phrases:
    """A list of phrases separated by commas, ready to be found by the first words of each."""

    def __init__(self, text: str) -> None:
        split = (tuple(word.text for word in words_of(phrase)) for phrase in text.split(","))
        self.all = frozenset(phrase for phrase in split if phrase)
        self._by_start: dict[Phrase, list[Phrase]] = {}
        for phrase in sorted(self.all, key=len, reverse=True):
            self._by_start.setdefault(phrase[:2], []).append(phrase)

    def at(self, words: Sequence[Word], place: int) -> int:
        """Return how many words the longest phrase that starts here has, or 0."""
        for start in starts_at(words, place):
            for phrase in self._by_start.get(start, ()):
                if stands_at(words, place, phrase):
                    return len(phrase)
        return 0


def starts_at(words: Sequence[Word], place: int) -> Iterator[Phrase]:
    """Give the keys that a phrase standing here can be kept under: its first two words, or its one."""
    if place + 1 < len(words):
        yield words[place].text, words[place + 1].text
    yield (words[place].text,)


def stands_at(words: Sequence[Word], place: int, phrase: Phrase) -> bool:
    """Say whether a phrase whose first words stand here goes on to its end in one sentence."""
    if len(phrase) == 1:
        return True
    end = place + len(phrase)
    return (
        end <= len(words)
        and words[end - 1].sentence == words[place].sentence
        and all(words[place + offset].text == word for offset, word in enumerate(phrase))
    )


class Table:
    """Rows made ready for reading: by first words, each phrase with the parts that it stands for."""

    def __init__(self, rows: Iterable[ConcernRow]) -> None:
        self._rows = tuple(rows)
        self._unless = tuple(Phrases(row.unless) for row in self._rows)
        owners: dict[Phrase, list[tuple[int, int]]] = {}
        for number, row in enumerate(self._rows):
            for part, text in enumerate(row.parts):
                for phrase in Phrases(text).all:
                    owners.setdefault(phrase, []).append((number, part))
        self._by_start: dict[Phrase, list[tuple[Phrase, list[tuple[int, int]]]]] = {}
        for phrase, parts in owners.items():
            self._by_start.setdefault(phrase[:2], []).append((phrase, parts))
        self._parts_of, self._needed = _bits(owners, self._rows)

    def may_hold(self, vocabulary: set[str]) -> bool:
        """Say whether a text of these words could have a span: some row has a word of each part."""
        parts = 0
        for word in vocabulary & self._parts_of.keys():
            parts |= self._parts_of[word]
        return parts != 0 and any(parts & needed == needed for needed in self._needed)

    def spans(self, text: Sentences) -> Iterator[Span]:
        """Go through the spans of each row that nothing voids, in the table's order."""
        for number, starts in sorted(self._starts(text.words).items()):
            if all(starts):
                yield from self._row_spans(number, starts, text)

    def _row_spans(self, number: int, starts: list[_Starts], text: Sentences) -> Iterator[Span]:
        row, words = self._rows[number], text.words
        voiding = {place for place in range(len(words)) if self._unless[number].at(words, place)}
        void_clauses = {words[place].clause for place in voiding}
        for first, behind in _joined(row, starts, words):
            if row.unless_after:
                clause_end = text.clause(words[behind - 1].clause).stop
                is_void = not voiding.isdisjoint(range(behind, min(behind + UNLESS_AFTER, clause_end)))
            else:
                is_void = not void_clauses.isdisjoint(
                    range(words[first].clause, words[behind - 1].clause + 1)
                )
            if not is_void:
                yield Span(row, first, behind)

    def _starts(self, words: tuple[Word, ...]) -> dict[int, list[_Starts]]:
        found: dict[int, list[_Starts]] = {}
        for place in range(len(words)):
            for start in starts_at(words, place):
                for phrase, owners in self._by_start.get(start, ()):
                    if stands_at(words, place, phrase):
                        self._keep(found, owners, place, place + len(phrase))
        return found

    def _keep(
        self, found: dict[int, list[_Starts]], owners: list[tuple[int, int]], place: int, behind: int
    ) -> None:
        for number, part in owners:
            if number not in found:
                found[number] = [{} for _ in self._rows[number].parts]
            found[number][part][place] = max(found[number][part].get(place, 0), behind)


def _bits(
    owners: dict[Phrase, list[tuple[int, int]]], rows: tuple[ConcernRow, ...]
) -> tuple[dict[str, int], tuple[int, ...]]:
    """Give each part of each row a bit: which each first word can be, and which each row needs."""
    bit = {
        place: 1 << n
        for n, place in enumerate((r, p) for r, row in enumerate(rows) for p in range(len(row.parts)))
    }
    parts_of: dict[str, int] = {}
    for phrase, places in owners.items():
        for place in places:
            parts_of[phrase[0]] = parts_of.get(phrase[0], 0) | bit[place]
    needed = tuple(
        sum(bit[number, part] for part in range(len(row.parts))) for number, row in enumerate(rows)
    )
    return parts_of, needed


def _joined(row: ConcernRow, starts: list[_Starts], words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Join one alternative of each part within a sentence, with at most `gap` other words among them."""
    for order in [tuple(starts)] if row.ordered else permutations(starts):
        for first, behind in order[0].items():
            end = _reach(order[1:], behind, row.gap)
            if end and words[end - 1].sentence == words[first].sentence:
                yield first, end


def _reach(parts: tuple[_Starts, ...], behind: int, gap: int) -> int:
    """Return the word behind the last part, or 0 when a part is missing or too far away."""
    if not parts:
        return behind
    for place in range(behind, behind + gap + 1):
        if place in parts[0] and (end := _reach(parts[1:], parts[0][place], gap - (place - behind))):
            return end
    return 0
