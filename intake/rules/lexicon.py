"""The vocabulary made ready to look up: every form of every row, single words and phrases."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from intake.rules.vocabulary import (
    denial_english,
    denial_spanish,
    doubt_english,
    doubt_spanish,
    findings_english,
    findings_spanish,
    general_english,
    general_spanish,
    grammar_english,
    grammar_spanish,
    operations_english,
    operations_spanish,
    outcomes_english,
    outcomes_spanish,
    people_english,
    people_spanish,
    places_english,
    places_spanish,
)
from intake.rules.vocabulary.kinds import Kind, Row

ROWS: tuple[Row, ...] = (
    *findings_english.ROWS,
    *findings_spanish.ROWS,
    *places_english.ROWS,
    *places_spanish.ROWS,
    *operations_english.ROWS,
    *operations_spanish.ROWS,
    *outcomes_english.ROWS,
    *outcomes_spanish.ROWS,
    *denial_english.ROWS,
    *denial_spanish.ROWS,
    *doubt_english.ROWS,
    *doubt_spanish.ROWS,
    *general_english.ROWS,
    *general_spanish.ROWS,
    *grammar_english.ROWS,
    *grammar_spanish.ROWS,
    *people_english.ROWS,
    *people_spanish.ROWS,
)


_UNINFLECTED = frozenset(
    {
        Kind.SETBACK,
        Kind.LASTING,
        Kind.NO_USE,
        Kind.RELIEF,
        Kind.SINCE,
        Kind.AFTER,
        Kind.EARLY,
        Kind.PLANNED,
        Kind.NO,
        Kind.NOT,
        Kind.NOT_NEGATING,
        Kind.RULED_OUT,
        Kind.AFTER_NEGATED,
        Kind.MAYBE,
        Kind.AFTER_MAYBE,
        Kind.SUPPOSE,
        Kind.IF,
        Kind.GENERAL,
        Kind.AFTER_GENERAL,
        Kind.CAN_CAUSE,
        Kind.BUT,
        Kind.WHICH,
        Kind.ASSERT,
        Kind.SEEN,
        Kind.COPULA,
        Kind.EVIDENCE,
        Kind.REASON,
        Kind.WITH,
        Kind.OR,
        Kind.AND,
        Kind.ARTICLE,
        Kind.MY,
        Kind.THIRD,
        Kind.SELF,
        Kind.BOTH,
        Kind.TOLD,
        Kind.SAYS,
        Kind.FAMILY,
        Kind.OF,
        Kind.FILL,
        Kind.CLITIC,
        Kind.VERB,
        Kind.ASKING,
        Kind.VERSUS,
        Kind.VAGUE,
        Kind.PRONOUN,
        Kind.NOTHING,
        Kind.SCAN,
    }
)


_SMALL = (
    "at from in on of the my for to with out up off down over who that de la el con en del un una me se lo "
    "les would know work met used went lives works next across upstairs downstairs behind opposite"
)
_NEVER_PLURAL = frozenset(_SMALL.split())
"""Small words, inside phrases, that have one form."""


class Sense(NamedTuple):
    """The part a word or phrase plays, and the row that says so."""

    kind: Kind
    rule: str


Listed: TypeAlias = tuple[tuple[str, ...], Sense]
"""The words of a phrase, and its sense."""


class Phrase(NamedTuple):
    """The words of a phrase after its first, and its sense; the longest is tried first."""

    rest: list[str]
    sense: Sense


def forms(row: Row) -> Iterator[tuple[str, ...]]:
    """Every form of a row as its words: both genders, plurals, disc and disk."""
    uninflected = row.kind in _UNINFLECTED
    inflected = _genders if uninflected else _inflected
    for form in row.forms.split(","):
        words = tuple(form.split())
        if uninflected and "/" not in form:
            yield words
        elif len(words) == 1:
            yield from ((word,) for word in inflected(words[0]))
        else:
            middle = words[1:-1]
            for head in inflected(words[0]):
                for tail in inflected(words[-1]):
                    yield (head, *middle, tail)


@cache
def _inflected(word: str) -> tuple[str, ...]:
    if word in _NEVER_PLURAL:
        return (word,)
    every = tuple(form for single in _genders(word) for form in (single, *_plurals(single)))
    return every if "disc" not in word else (*every, *(form.replace("disc", "disk") for form in every))


def _genders(word: str) -> tuple[str, ...]:
    if not word.endswith("/a"):
        return (word,)
    stem = word.removesuffix("/a").removesuffix("o")
    return (stem + "o", stem + "a") if word.endswith("o/a") else (stem, stem + "a")


def _plurals(word: str) -> tuple[str, ...]:
    last = word[-1]
    if len(word) <= len("xyz") - 1 or last in "sx" or not word.isalpha():
        return ()
    if last in "aeiou":
        return (word + "s",)
    if last == "z":
        return (word[:-1] + "ces",)
    if last == "y":
        return (word + "s", word[:-1] + "ies")
    return (word + "s", word + "es")


class _Phrases(dict[str, dict[str, list[Phrase]]]):
    """Phrases by their first and second words, the longest first; those of a first word when it is met."""

    def __missing__(self, first: str) -> dict[str, list[Phrase]]:
        seconds: dict[str, list[Phrase]] = {}
        for words, sense in sorted(LISTED[first], key=_length, reverse=True):
            seconds.setdefault(words[1], []).append(Phrase(list(words[1:]), sense))
        self[first] = seconds
        return seconds


def _length(listed: Listed) -> int:
    return len(listed[0])


def _compiled() -> tuple[dict[str, Sense], dict[str, list[Listed]], set[str]]:
    single: dict[str, Sense] = {}
    listed: dict[str, list[Listed]] = {}
    known: set[str] = set()
    for row in ROWS:
        sense = Sense(row.kind, row.id)
        every = list(forms(row))
        known.update(*every)
        for words in every:
            if len(words) == 1:
                single.setdefault(words[0], sense)
            elif words[0] in listed:
                listed[words[0]].append((words, sense))
            else:
                listed[words[0]] = [(words, sense)]
    return single, listed, known


SINGLE, LISTED, KNOWN = _compiled()
PHRASES = _Phrases()
