"""A text as words in clauses and sentences, each with its place in the text as typed."""

import re
import unicodedata
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

_WORD = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:['’\u0300-\u036f]+[^\W_]+)*[\u0300-\u036f]*")
_PART = re.compile(
    rf"(?P<word>{_WORD.pattern})"
    r"|(?P<line>\n+)|(?P<end>[.!?;…]+)|(?P<comma>[,:()]+)"
)
_PLAIN_WORD = re.compile(r"[a-z0-9]+")
_NEW_CLAUSE = frozenset({"but", "however", "although", "though", "pero", "aunque", "sino"})
_NO_WORDS = range(0)
_AND = frozenset({"and", "y", "e"})
_SOMEBODY = frozenset({"i", "my", "now", "ahora", "yo", "mi", "me", "no", "ya"})


class Word(NamedTuple):
    """A word without case, accents and apostrophes; offsets count code points of the text."""

    text: str
    start: int
    end: int
    sentence: int
    clause: int
    after_comma: bool


class Sentences:
    """The words of a text; a clause ends at a comma, a "but", or an "and I"."""

    def __init__(self, text: str, mend: Callable[[str], str] = str) -> None:
        self.words = tuple(
            word if (meant := mend(word.text)) == word.text else word._replace(text=meant)
            for word in words_of(text)
        )

    def sentence(self, place: int) -> range:
        """Return the places of the words in the sentence of the word at this place."""
        return self._sentences[self.words[place].sentence]

    def clause(self, number: int) -> range:
        """Return the places of the words in a clause; an unknown clause has none."""
        return self._clauses.get(number, _NO_WORDS)

    @cached_property
    def _sentences(self) -> dict[int, range]:
        return _ranges([word.sentence for word in self.words])

    @cached_property
    def _clauses(self) -> dict[int, range]:
        return _ranges([word.clause for word in self.words])


def words_of(text: str) -> tuple[Word, ...]:
    """Split a text into words, each with the number of its sentence and its clause."""
    out: list[Word] = []
    sentence = clause = 0
    comma = False
    for part in _PART.finditer(text):
        if part.lastgroup != "word":
            comma = part.lastgroup == "comma"
            sentence += not comma
            clause += 1
            continue
        folded = fold(part.group())
        if out and _opens_clause(folded, out[-1].text):
            clause += 1
        out.append(Word(folded, part.start(), part.end(), sentence, clause, comma))
        comma = False
    return tuple(out)


def folded_words(text: str) -> list[str]:
    """Return the words of a text alone: far quicker than splitting it into sentences."""
    if text.isascii():
        return _PLAIN_WORD.findall(text.lower().replace("'", ""))
    return list(map(fold, _WORD.findall(text)))


def vocabulary_of(text: str) -> set[str]:
    """Return the words of a text, each once."""
    return set(folded_words(text))


def fold(word: str) -> str:
    """Take case, accents and apostrophes off a word; `sí` keeps its accent, because `si` is "if"."""
    lower = word.casefold()
    if lower.isascii():
        return lower.replace("'", "")
    plain = unicodedata.normalize("NFKD", lower)
    if plain == "si\u0301":
        return "sí"
    return "".join(char for char in plain if char.isalnum())


def _opens_clause(word: str, before: str) -> bool:
    return word in _NEW_CLAUSE or (before in _AND and word in _SOMEBODY)


def _ranges(numbers: list[int]) -> dict[int, range]:
    """Give each number, of numbers that never fall, the places where it stands."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for place, number in enumerate(numbers):
        first.setdefault(number, place)
        last[number] = place + 1
    return {number: range(first[number], last[number]) for number in first}
