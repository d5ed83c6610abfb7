"""A text as words in clauses and sentences, each with its place in the text as typed."""

import re
import unicodedata
from dataclasses import dataclass

_PART = re.compile(
    r"(?P<word>[^\W_][^\W_\u0300-\u036f]*(?:['’\u0300-\u036f]+[^\W_]+)*[\u0300-\u036f]*)"
    r"|(?P<line>\n+)|(?P<end>[.!?;…]+)|(?P<comma>[,:()]+)"
)
_NEW_CLAUSE = frozenset({"but", "however", "although", "though", "pero", "aunque", "sino"})
_AND = frozenset({"and", "y", "e"})
_SOMEBODY = frozenset({"i", "my", "now", "ahora", "yo", "mi", "me", "no", "ya"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word without case, accents and apostrophes; offsets count code points of the text."""

    text: str
    start: int
    end: int
    sentence: int
    clause: int
    after_comma: bool


def words_of(text: str) -> tuple[Word, ...]:
    """Split a text into words; a clause ends at a comma, a "but", or an "and I"."""
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
        if out and _opens_clause(folded, out[-1]):
            clause += 1
        out.append(Word(folded, part.start(), part.end(), sentence, clause, comma))
        comma = False
    return tuple(out)


def fold(word: str) -> str:
    """Take case, accents and apostrophes off a word; `sí` keeps its accent, because `si` is "if"."""
    lower = word.casefold()
    if lower.isascii():
        return lower.replace("'", "")
    plain = unicodedata.normalize("NFKD", lower)
    if plain == "si\u0301":
        return "sí"
    return "".join(char for char in plain if char.isalnum())


def _opens_clause(word: str, before: Word) -> bool:
    return word in _NEW_CLAUSE or (before.text in _AND and word in _SOMEBODY)
