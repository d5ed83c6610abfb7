"""Find the rows of a table of phrases in the words of a text, in time that grows with the words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import permutations

from intake.rules.sentences import Word, words_of
from intake.rules.vocabulary.concern_rows import ConcernRow

Phrase = tuple[str, ...]
_Starts = dict[int, int]
"""Where an alternative of one part starts, and the word behind its longest one."""

UNLESS_AFTER = 4
"""How many words behind a span void it when only those behind it can."""


@dataclass(frozen=True, slots=True)
class Span:
    """The words of a text, from `first` up to and without `behind`, that a row names."""

    row: ConcernRow
    first: int
    behind: int


def phrases_of(text: str) -> frozenset[Phrase]:
    """Read a list separated by commas, each phrase as the words that a text is split into."""
    split = (tuple(word.text for word in words_of(phrase)) for phrase in text.split(","))
    return frozenset(phrase for phrase in split if phrase)


def phrase_at(words: tuple[Word, ...], place: int, phrases: frozenset[Phrase]) -> int:
    """Return how many words the longest phrase that starts here has, or 0."""
    longest = 0
    for phrase in phrases:
        if len(phrase) > longest and words[place].text == phrase[0] and _stands_at(words, place, phrase):
            longest = len(phrase)
    return longest


def _stands_at(words: tuple[Word, ...], place: int, phrase: Phrase) -> bool:
    end = place + len(phrase)
    return (
        end <= len(words)
        and words[end - 1].sentence == words[place].sentence
        and all(words[place + offset].text == word for offset, word in enumerate(phrase))
    )


class Table:
    """Rows made ready for reading: by first word, each phrase with the part that it stands for."""

    def __init__(self, rows: Iterable[ConcernRow]) -> None:
        self._rows = tuple(rows)
        self._unless = tuple(phrases_of(row.unless) for row in self._rows)
        self._by_word: dict[str, dict[Phrase, list[tuple[int, int]]]] = {}
        for number, row in enumerate(self._rows):
            for part, text in enumerate(row.parts):
                for phrase in phrases_of(text):
                    self._by_word.setdefault(phrase[0], {}).setdefault(phrase, []).append((number, part))

    def spans(self, words: tuple[Word, ...]) -> Iterator[Span]:
        """Go through the spans of each row that nothing voids, in the table's order."""
        for number, starts in sorted(self._starts(words).items()):
            row = self._rows[number]
            if all(starts):
                for first, behind in _joined(row, starts, words):
                    if not self._is_void(number, first, behind, words):
                        yield Span(row, first, behind)

    def _starts(self, words: tuple[Word, ...]) -> dict[int, list[_Starts]]:
        found: dict[int, list[_Starts]] = {}
        for place, word in enumerate(words):
            for phrase, owners in self._by_word.get(word.text, {}).items():
                if _stands_at(words, place, phrase):
                    for number, part in owners:
                        parts = found.setdefault(number, [{} for _ in self._rows[number].parts])
                        parts[part][place] = max(parts[part].get(place, 0), place + len(phrase))
        return found

    def _is_void(self, number: int, first: int, behind: int, words: tuple[Word, ...]) -> bool:
        unless = self._unless[number]
        if not unless:
            return False
        if self._rows[number].unless_after:
            around = range(behind, min(behind + UNLESS_AFTER, len(words)))
        else:
            around = _clause_around(words, first, behind)
        clauses = range(words[first].clause, words[behind - 1].clause + 1)
        return any(words[place].clause in clauses and phrase_at(words, place, unless) for place in around)


def _clause_around(words: tuple[Word, ...], first: int, behind: int) -> range:
    clause, last = words[first].clause, words[behind - 1].clause
    while first and words[first - 1].clause == clause:
        first -= 1
    while behind < len(words) and words[behind].clause == last:
        behind += 1
    return range(first, behind)


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
