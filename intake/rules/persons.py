"""Who is spoken of at each place: the patient, a relative, or another."""

from collections.abc import Sequence
from enum import StrEnum

from intake.rules.clauses import SENTENCE_ENDS, sentence_before
from intake.rules.company import (
    has_opinion,
    is_aside,
    is_clause_of,
    is_clinician,
    is_likened,
    is_only_met,
    is_stranger,
    named_by_patient,
    owns,
    shares,
    speaks_for_patient,
    with_patient,
)
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind


class Person(StrEnum):
    """Somebody who is not the patient."""

    RELATIVE = "relative"
    OTHER = "other"


SPOKEN_OF = frozenset(
    {Kind.RELATIVE, Kind.ACQUAINTANCE, Kind.FAMILY, Kind.POSSESSOR, Kind.ASSERT, Kind.THIRD}
)
OTHERS = frozenset({Kind.RELATIVE, Kind.ACQUAINTANCE, Kind.FAMILY})
_LABELS = frozenset({":", "(", "-"})
_CLAIMS = frozenset({Kind.SELF, Kind.TOLD, Kind.MY, Kind.ASSERT, Kind.PATIENT})
_PHRASE_ENDS = SENTENCE_ENDS | {Kind.COMMA, Kind.ASSERT, Kind.AND}
_CLEFT_ENDS = SENTENCE_ENDS | {Kind.COMMA}
_ENDS_OWN = SENTENCE_ENDS | {Kind.ASSERT}
_OWN = "en.own"
_GENDER = {"en.relative_she": "she", "en.she": "she", "en.relative_he": "he", "en.he": "he"}
_WRITER = frozenset({Kind.SELF, Kind.MY, Kind.TOLD})
_HAS = frozenset({"en.has", "en.had", "es.has"})
_HERSELF = "en.herself"
_THE_ONE_WITH = (("es.fill", "es.of"), ("en.the", "en.article", "en.with"))
_FIRST_PERSON = frozenset({"es.verb_self", "en.i_have"})
_NEAR = 4
_PHRASE = 6
_OF_PATIENT = FINDINGS | {
    Kind.DISC,
    Kind.FACET,
    Kind.CANAL,
    Kind.LEVEL,
    Kind.SPINE,
    Kind.BACK,
    Kind.SCAN,
    Kind.PAIN,
    Kind.SPINE_PAIN,
    Kind.CLINICIAN,
    Kind.OPERATION,
    Kind.SPINE_OPERATION,
    Kind.LIMB,
}
_PATIENT = frozenset({Kind.SELF, Kind.TOLD, Kind.PATIENT})


class _Spoken:
    """Who is spoken of, word by word: in this clause, by name before, and where it was said."""

    def __init__(self) -> None:
        self.found: dict[int, Person] = {}
        self.who: Person | None = None
        self.named: Person | None = None
        self.gender: str | None = None
        self.is_clinician = False

    def name(self, items: Sequence[Item], at: int) -> None:
        """Somebody is named: their findings are theirs from here on, and those said to belong to them.

        Nothing is theirs who only tell what the patient has.
        """
        self.gender = _GENDER.get(items[at].rule)
        if speaks_for_patient(items, at):
            return
        self.who = Person.OTHER if items[at].kind is Kind.ACQUAINTANCE else Person.RELATIVE
        self.named = self.who if named_by_patient(items, at) else self.named
        self.is_clinician = is_clinician(items, at)
        self.found.update(dict.fromkeys(_owned(items, at), self.who))
        if has_opinion(items, at):
            self.who = None

    def point_back(self, items: Sequence[Item], at: int) -> None:
        """A she or his points back to whoever was named, if it can be them."""
        if items[at].rule == _HERSELF:
            self.who = Person.RELATIVE if self.gender or self.named else self.who
        elif self.is_clinician and has_opinion(items, at):
            self.who = None
        elif self.named is not None:
            gender = _GENDER.get(items[at].rule)
            fits = gender is None or self.gender is None or gender == self.gender
            self.who = self.named if fits else None

    def share(self, items: Sequence[Item], at: int) -> None:
        """The patient has it too, or says that they have not: what was said before is theirs."""
        self.who = None
        sentence = sentence_before(items, at)
        if sentence.start and not any(items[to].kind in FINDINGS for to in sentence):
            sentence = range(sentence_before(items, sentence.start - 1).start, at)
        self.found = {to: person for to, person in self.found.items() if to not in sentence}


def others(items: Sequence[Item]) -> dict[int, Person]:
    """The places in the items where somebody else is spoken of, and who."""
    spoken = _Spoken()
    kinds = {item.kind for item in items}
    patient_writes = not kinds.isdisjoint(_WRITER) and Kind.PATIENT not in kinds
    for at, item in enumerate(items):
        kind = item.kind
        if kind is Kind.RELATIVE and (is_likened(items, at) or is_only_met(items, at)):
            spoken.named, spoken.gender = Person.RELATIVE, _GENDER.get(item.rule)
        elif shares(items, at):
            spoken.share(items, at)
        elif _is_patient(items, at) or kind in SENTENCE_ENDS or (item.rule == _OWN and Kind.PATIENT in kinds):
            spoken.who = None
        elif kind in OTHERS:
            spoken.name(items, at)
        elif _is_of_stranger(items, at, patient_writes=patient_writes):
            spoken.who = spoken.named = Person.OTHER
        elif kind is Kind.CLINICIAN and not _is_theirs(items, at):
            spoken.named = None
        elif kind is Kind.THIRD:
            spoken.point_back(items, at)
        elif spoken.who is not None:
            spoken.found[at] = spoken.who
    return spoken.found


def _is_of_stranger(items: Sequence[Item], at: int, *, patient_writes: bool) -> bool:
    if items[at].kind is Kind.POSSESSOR:
        return owns(items, at)
    return items[at].rule in _HAS and is_stranger(items, at, patient_writes=patient_writes)


def _is_patient(items: Sequence[Item], at: int) -> bool:
    if items[at].kind is Kind.RELATIVE:
        return with_patient(items, at)
    if is_clause_of(items, at) or is_aside(items, at):
        return False
    return (
        items[at].kind in _PATIENT
        or (items[at].rule == _HERSELF and items[at - 1].kind is Kind.PATIENT)
        or items[at].rule in _FIRST_PERSON
        or (items[at].kind is Kind.MY and _is_about_patient(items, at))
    )


def _is_theirs(items: Sequence[Item], at: int) -> bool:
    """Say whether a clinician is that of the one spoken of: "her doctor", "my mother's doctor"."""
    if items[at - 1].kind is Kind.RELATIVE:
        return items[at - 1].last + 1 == items[at].at
    return items[at - 1].kind is Kind.THIRD


def _is_about_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether a my speaks of the patient's body, pictures or clinicians, not of a church."""
    for item in items[at + 1 : at + 5]:
        if item.kind in OTHERS or item.kind in _ENDS_OWN or item.at - items[at].last > _NEAR:
            return False
        if item.kind in _OF_PATIENT:
            return True
    return False


def _owned(items: Sequence[Item], at: int) -> set[int]:
    """Findings before a relative that belong to them: "the stenosis of my mother"."""
    if items[at].kind is Kind.FAMILY:
        back = sentence_before(items, at)
        return set() if any(items[to].kind is Kind.MY for to in back) else set(back)
    to = at - 1
    while at - to < _NEAR and items[to].kind in (Kind.MY, Kind.FILL, Kind.ARTICLE, Kind.CLITIC):
        to -= 1
    if items[to].rule in _LABELS:
        back = sentence_before(items, to)
        claims = _CLAIMS - {Kind.ASSERT} if items[back.start].kind is Kind.THIRD else _CLAIMS
        return set() if any(items[one].kind in claims for one in back) else set(back)
    if items[to].kind is Kind.OF or items[to].rule == "es.has":
        return set(_phrase_before(items, to))
    return set(_cleft_before(items, to)) if items[to].kind is Kind.COPULA else set()


def _cleft_before(items: Sequence[Item], at: int) -> range:
    """What "the one who has it is my wife" says she has."""
    start = at
    while at - start < _PHRASE and items[start - 1].kind not in _CLEFT_ENDS:
        start -= 1
        if items[start].rule in _HAS and items[start - 1].kind in (Kind.WHICH, Kind.REASON):
            return range(start, at)
    opening = tuple(item.rule for item in items[start : start + 3])
    return range(start, at) if any(opening[: len(one)] == one for one in _THE_ONE_WITH) else range(0)


def _phrase_before(items: Sequence[Item], at: int) -> range:
    """The words just before a place that say one thing: "the stenosis of", "la hernia la tiene"."""
    start = at
    while at - start < _PHRASE and items[start - 1].kind not in _PHRASE_ENDS:
        start -= 1
    return range(start, at)
