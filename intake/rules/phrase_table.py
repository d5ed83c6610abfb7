"""Find the rows of a table of phrases in the words of a text, in time that grows with the words."""

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import permutations
from operator import or_
from typing import NamedTuple

from intake.rules.phrases import Phrase, Tree, phrases_of
from intake.rules.sentences import Sentences, Word
from intake.rules.vocabulary.concern_rows import ConcernRow

_Starts = dict[int, int]
"""Where a phrase of one list starts, and the word behind the longest one there."""

UNLESS_AFTER = 4
"""How many words behind a span void it when only those behind it can."""


class Span(NamedTuple):
    """The words of a text, from `first` up to and without `behind`, that a row names.

    `gaps` are the other words between its parts, as the places where each run starts and ends.
    """

    row: ConcernRow
    first: int
    behind: int
    gaps: tuple[tuple[int, int], ...] = ()


class Table:
    """Rows made ready for reading: by first words, each phrase with the lists that hold it."""

    def __init__(self, rows: Iterable[ConcernRow]) -> None:
        self._rows = tuple(rows)
        lists: dict[str, int] = {}
        self._parts = [[lists.setdefault(part, len(lists)) for part in row.parts] for row in self._rows]
        self._unless = [lists.setdefault(row.unless, len(lists)) for row in self._rows]
        self._between = [lists.setdefault(row.between, len(lists)) for row in self._rows]
        holders: dict[Phrase, list[int]] = {}
        for text, number in lists.items():
            for phrase in phrases_of(text):
                holders.setdefault(phrase, []).append(number)
        self._tree = Tree(holders)
        self._bits, self._lows, self._full = _bits(self._parts)
        self._row_above = {1 << at: number for number, at in enumerate(_turned(self._full))}
        self._by_longest: dict[str, list[tuple[Phrase, int]]] = {}
        for phrase, numbers in holders.items():
            bits = reduce(or_, (self._bits.get(number, 0) for number in numbers))
            if bits:
                self._by_longest.setdefault(max(phrase, key=len), []).append((phrase, bits))

    def may_hold(self, vocabulary: set[str]) -> bool:
        """Say whether a text of these words could have a span: they make up every part of some row."""
        seen = 0
        for word in vocabulary & self._by_longest.keys():
            for phrase, bits in self._by_longest[word]:
                if vocabulary.issuperset(phrase):
                    seen |= bits
        return (seen + self._lows) & self._full != 0

    def spans(self, text: Sentences) -> Iterator[Span]:
        """Go through the rows in the table's order: from each word the shortest span that nothing voids."""
        found = self._found(text.words)
        for number in self._complete(found):
            row = self._rows[number]
            starts = [found[part] for part in self._parts[number]]
            breaking = found.get(self._between[number], {})
            shortest: dict[int, Span] = {}
            for span in _row_spans(row, starts, found.get(self._unless[number], {}), text):
                if not _is_broken(span, breaking, text.words):
                    before = shortest.get(span.first)
                    if before is None or span.behind < before.behind:
                        shortest[span.first] = span
            yield from shortest.values()

    def _complete(self, found: dict[int, _Starts]) -> Iterator[int]:
        """Go through the rows of which every part was found."""
        seen = reduce(or_, (self._bits.get(number, 0) for number in found), 0)
        full = (seen + self._lows) & self._full
        while full:
            bit = full & -full
            yield self._row_above[bit]
            full ^= bit

    def _found(self, words: tuple[Word, ...]) -> dict[int, _Starts]:
        found: dict[int, _Starts] = {}
        for place in range(len(words)):
            for behind, numbers in self._tree.at(words, place):
                for number in numbers:
                    found.setdefault(number, {})[place] = behind
        return found


def _bits(parts: list[list[int]]) -> tuple[dict[int, int], int, int]:
    """Give each part of each row a bit, and each row one above them that an addition turns when all are.

    Returns the bits of each list, the lowest bit of each row, and the one above.
    """
    of_list: dict[int, int] = {}
    lows = full = at = 0
    for lists in parts:
        lows |= 1 << at
        for number in lists:
            of_list[number] = of_list.get(number, 0) | 1 << at
            at += 1
        full |= 1 << at
        at += 1
    return of_list, lows, full


def _turned(bits: int) -> list[int]:
    return [at for at in range(bits.bit_length()) if bits >> at & 1]


def _row_spans(row: ConcernRow, starts: list[_Starts], voiding: _Starts, text: Sentences) -> Iterator[Span]:
    words = text.words
    void_clauses = {words[place].clause for place in voiding}
    for span in _joined(row, starts, words):
        if not voiding:
            yield span
        elif row.unless_after:
            clause_end = text.clause(words[span.behind - 1].clause).stop
            if voiding.keys().isdisjoint(range(span.behind, min(span.behind + UNLESS_AFTER, clause_end))):
                yield span
        elif void_clauses.isdisjoint(range(words[span.first].clause, words[span.behind - 1].clause + 1)):
            yield span


def _is_broken(span: Span, breaking: _Starts, words: tuple[Word, ...]) -> bool:
    """Say whether something between the parts makes them speak of two things."""
    if span.row.one_clause and words[span.first].clause != words[span.behind - 1].clause:
        return True
    return bool(breaking) and any(
        place in breaking for start, end in span.gaps for place in range(start, end)
    )


def _joined(row: ConcernRow, starts: list[_Starts], words: tuple[Word, ...]) -> Iterator[Span]:
    """Join one alternative of each part within a sentence, with at most `gap` other words among them."""
    for order in [tuple(starts)] if row.ordered else permutations(starts):
        for first, behind in order[0].items():
            gaps = _gaps(order[1:], behind, row.gap)
            if gaps is None:
                continue
            end = order[-1][gaps[-1][1]] if gaps else behind
            if words[end - 1].sentence == words[first].sentence:
                yield Span(row, first, end, gaps)


def _gaps(parts: tuple[_Starts, ...], behind: int, gap: int) -> tuple[tuple[int, int], ...] | None:
    """Return the runs of other words before each further part, or nothing when one is too far away."""
    if not parts:
        return ()
    here = parts[0]
    for place in range(behind, behind + gap + 1):
        if place in here:
            rest = _gaps(parts[1:], here[place], gap - (place - behind))
            if rest is not None:
                return ((behind, place), *rest)
    return None
