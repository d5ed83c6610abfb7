"""Who is spoken of at each place: the patient, a relative, or another."""

from collections.abc import Sequence
from enum import StrEnum

from intake.rules.clauses import SENTENCE_ENDS, sentence_before
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind


class Person(StrEnum):
    """Somebody who is not the patient."""

    RELATIVE = "relative"
    OTHER = "other"


OTHERS = frozenset({Kind.RELATIVE, Kind.ACQUAINTANCE, Kind.FAMILY})
_LABELS = frozenset({":", "(", "-"})
_CLAIMS = frozenset({Kind.SELF, Kind.TOLD, Kind.MY, Kind.ASSERT, Kind.PATIENT})
_PHRASE_ENDS = SENTENCE_ENDS | {Kind.COMMA, Kind.ASSERT, Kind.AND}
_NEAR = 4
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


def others(items: Sequence[Item]) -> dict[int, Person]:
    """The places in the items where somebody else is spoken of, and who."""
    found: dict[int, Person] = {}
    who: Person | None = None
    named: Person | None = None
    for at, item in enumerate(items):
        kind = item.kind
        if kind in SENTENCE_ENDS:
            who = None
        elif kind in OTHERS and not _speaks_for_patient(items, at):
            who = person = Person.OTHER if kind is Kind.ACQUAINTANCE else Person.RELATIVE
            named = person if _named_by_patient(items, at) else named
            found.update(dict.fromkeys(_owned(items, at), person))
        elif _is_patient(items, at):
            who = None
        elif kind is Kind.CLINICIAN and not _is_theirs(items, at):
            named = None
        elif kind is Kind.THIRD and named is not None:
            who = named
        elif kind is Kind.BOTH:
            who = None
            found = {to: other for to, other in found.items() if to not in sentence_before(items, at)}
        elif who is not None:
            found[at] = who
    return found


def _is_patient(items: Sequence[Item], at: int) -> bool:
    return items[at].kind in _PATIENT or (items[at].kind is Kind.MY and _is_about_patient(items, at))


def _is_theirs(items: Sequence[Item], at: int) -> bool:
    """Say whether a clinician is that of the one spoken of: "her doctor"."""
    return at > 0 and items[at - 1].kind is Kind.THIRD


def _is_about_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether a my speaks of the patient's body, pictures or clinicians, not of a church."""
    for item in items[at + 1 : at + 5]:
        if item.kind in OTHERS or item.kind in SENTENCE_ENDS or item.at - items[at].last > _NEAR:
            return False
        if item.kind in _OF_PATIENT:
            return True
    return False


def _named_by_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether it is my mother, or a bare mother; not the patient's or her mother."""
    nearby = [item.kind for item in items[max(0, at - 4) : at]]
    if Kind.MY in nearby:
        return True
    return Kind.THIRD not in nearby and Kind.PATIENT not in nearby


def _speaks_for_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether somebody's relative only reports: "her daughter states that she has"."""
    ahead = [item.kind for item in items[at + 1 : at + 3]]
    return Kind.SAYS in ahead and not _named_by_patient(items, at)


def _owned(items: Sequence[Item], at: int) -> set[int]:
    """Findings before a relative that belong to them: "the stenosis of my mother"."""
    if items[at].kind is Kind.FAMILY:
        back = sentence_before(items, at)
        return set() if any(items[to].kind is Kind.MY for to in back) else set(back)
    to = at - 1
    while to >= 0 and at - to < _NEAR and items[to].kind in (Kind.MY, Kind.FILL, Kind.ARTICLE, Kind.CLITIC):
        to -= 1
    if to < 0:
        return set()
    if items[to].rule in _LABELS:
        back = sentence_before(items, to)
        return set() if any(items[one].kind in _CLAIMS for one in back) else set(back)
    if items[to].kind is Kind.OF or items[to].rule == "es.third":
        return set(_phrase_before(items, to))
    return set()


def _phrase_before(items: Sequence[Item], at: int) -> range:
    """The words just before a place that say one thing: "the stenosis of", "la hernia la tiene"."""
    start = at
    while start > 0 and at - start < _NEAR + 2 and items[start - 1].kind not in _PHRASE_ENDS:
        start -= 1
    return range(start, at)
