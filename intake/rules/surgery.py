"""Pain that stayed or came back after an operation on the spine, in the patient's plain words."""

from collections.abc import Sequence
from typing import NamedTuple

from intake.rules.company import MINE
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

OPERATIONS = frozenset({Kind.OPERATION, Kind.SPINE_OPERATION})
_ELSEWHERE = frozenset({Kind.JOINT, Kind.BELLY, Kind.VESSEL, Kind.OTHER_PLACE, Kind.OTHER_OPERATION})
_SPINE = FINDINGS | {
    Kind.SPINE,
    Kind.BACK,
    Kind.DISC,
    Kind.LEVEL,
    Kind.CANAL,
    Kind.FACET,
    Kind.SPINE_PAIN,
    Kind.SPINAL_CONTEXT,
    Kind.SPINE_LOOK_ALIKE,
}
_PAIN = frozenset({Kind.PAIN, Kind.SPINE_PAIN})
_STOPS = frozenset({Kind.STOP, Kind.QUESTION, Kind.BREAK})
_BAD = frozenset({Kind.LASTING, Kind.NO_USE, Kind.SETBACK})
_WITHOUT_PAIN = frozenset({"en.without_pain", "es.without_pain"})
_CANNOT = frozenset({Kind.NOT, Kind.NO, Kind.NOT_NEGATING})
_OF_ANY_PLACE = frozenset({"en.fracture", "es.fracture", "en.hernia"})
_MOST_OPERATIONS = 12
_BESIDE = 2
_CALLED = 5
_SOON_AFTER = 5
_NEAR = 8
_PAIN_NEAR = 12
_FAR = 30
_SENTENCE = 60
_SENTENCES_AFTER = 2


_CLAUSE_ENDS = _STOPS | {Kind.COMMA, Kind.AND, Kind.BUT}
_OTHER_CARE = frozenset({Kind.CONSERVATIVE, Kind.TAKER})
_LINKS = frozenset({Kind.SINCE, Kind.AFTER, Kind.LONG})


class Lasting(NamedTuple):
    """The operation, and the items from it to the words that say the pain stayed."""

    at: int
    felt: int
    first: int
    last: int
    rule: str


def find(items: Sequence[Item], negated: set[int], supposed: set[int]) -> Lasting | None:
    """The first operation on the spine in the items with pain that lasted after it."""
    kinds = {item.kind for item in items}
    operations = [at for at, item in enumerate(items) if item.kind in OPERATIONS]
    for at in operations[:_MOST_OPERATIONS]:
        if not _was_on_spine(items, at, kinds):
            continue
        if at in negated or at in supposed or _is_planned(items, at) or _is_early(items, at):
            continue
        evidence = _lasting_after(items, at, negated) or _pain_since(items, at, negated)
        if evidence is not None:
            to, rule = evidence
            return Lasting(_whose(items, at, to), to, min(at, to), max(at, to), f"pain_after_surgery:{rule}")
    return None


def _whose(items: Sequence[Item], at: int, felt: int) -> int:
    """The place that says whose operation it was: "hers went well, mine left me with pain"."""
    mine = (to for to in range(at + 1, felt) if items[to].rule in MINE)
    return next(mine, at)


def _window(items: Sequence[Item], at: int, tokens: int) -> range:
    """The items of the sentence within so many tokens of a place."""
    first = last = at
    while items[first - 1].kind not in _STOPS and items[at].at - items[first - 1].last <= tokens:
        first -= 1
    while items[last + 1].kind not in _STOPS and items[last + 1].at - items[at].last <= tokens:
        last += 1
    return range(first, last + 1)


def _was_on_spine(items: Sequence[Item], at: int, kinds: set[Kind]) -> bool:
    near = _window(items, at, _NEAR)
    gaps = [
        (abs(items[to].at - items[at].at), items[to].kind)
        for to in near
        if to != at and items[to].rule not in _OF_ANY_PLACE
    ]
    elsewhere = min((gap for gap, kind in gaps if kind in _ELSEWHERE), default=None)
    spine = min((gap for gap, kind in gaps if kind in _SPINE), default=None)
    if items[at].kind is Kind.SPINE_OPERATION:
        return elsewhere is None or elsewhere > _BESIDE
    if elsewhere is not None:
        return spine is not None and spine < elsewhere
    if spine is not None:
        return True
    if not kinds.isdisjoint(_ELSEWHERE):
        return False
    return not kinds.isdisjoint(_SPINE) or any(item.kind in _LINKS for item in items[max(0, at - 3) : at])


def _is_planned(items: Sequence[Item], at: int) -> bool:
    sentence = _window(items, at, _SENTENCE)
    if items[sentence[0]].kind is Kind.ASKING and items[sentence[-1] + 1].kind is Kind.QUESTION:
        return True
    for item in items[at + 1 : at + 4]:
        if item.kind is Kind.PLANNED and item.at - items[at].last <= _SOON_AFTER:
            return True
        if item.kind in _STOPS or item.kind in (Kind.COMMA, Kind.SELF, Kind.AND):
            break
    for to in reversed(range(max(0, at - 5), at)):
        if items[to].kind in _STOPS or items[to].kind is Kind.BUT or items[at].at - items[to].last > _NEAR:
            return False
        if items[to].kind is Kind.PLANNED:
            return True
    return False


def _is_early(items: Sequence[Item], at: int) -> bool:
    return any(items[to].kind is Kind.EARLY for to in _window(items, at, 10))


def _lasting_after(items: Sequence[Item], at: int, negated: set[int]) -> tuple[int, str] | None:
    """The last word on how it went, when it is bad."""
    verdict: tuple[int, str] | None = None
    sentences = 0
    for to in range(at + 1, min(len(items), at + 1 + _FAR)):
        kind = items[to].kind
        if kind in _STOPS:
            sentences += 1
            if sentences > _SENTENCES_AFTER:
                break
        elif kind is Kind.RELIEF:
            denied = to in negated or _cannot_without(items, to) or _is_not_called(items, to)
            verdict = (to, items[to].rule) if denied else None
        elif kind in (Kind.SETBACK, Kind.NO_USE):
            verdict = verdict if _is_of_other_care(items, to) else (to, items[to].rule)
        elif (kind is Kind.LASTING and to not in negated) or _since_then(items, to):
            pain = _pain_near(items, to)
            verdict = (max(pain, to), items[to].rule) if pain is not None else verdict
        elif kind is Kind.EARLY:
            verdict = None
        elif kind is Kind.NOT and (pain := _not_the_pain(items, to)) is not None:
            verdict = (pain, items[pain].rule)
    return verdict


def _cannot_without(items: Sequence[Item], at: int) -> bool:
    """Say whether nothing goes without pain: "I still can't walk without pain"."""
    if items[at].rule not in _WITHOUT_PAIN:
        return False
    return any(items[to].kind in _CANNOT for to in _window(items, at, _NEAR) if to < at)


def _is_not_called(items: Sequence[Item], at: int) -> bool:
    """Say whether a not stands a few words before what is good: "I wouldn't call it a success"."""
    for item in reversed(items[max(0, at - _CALLED) : at]):
        if item.kind in _CLAUSE_ENDS or items[at].at - item.last > _CALLED:
            return False
        if item.kind is Kind.NOT:
            return True
    return False


def _not_the_pain(items: Sequence[Item], at: int) -> int | None:
    """The pain, in "it helped my leg but not the pain"."""
    if items[at - 1].kind is not Kind.BUT:
        return None
    to = at + 1
    while items[to].kind in (Kind.FILL, Kind.MY):
        to += 1
    return to if items[to].kind in _PAIN else None


def _since_then(items: Sequence[Item], at: int) -> bool:
    """Say whether a since names no event of its own: "new pain ever since"."""
    return items[at].kind is Kind.SINCE and items[at + 1].kind in _CLAUSE_ENDS


def _is_of_other_care(items: Sequence[Item], at: int) -> bool:
    """Say whether what failed was care without an operation: "failed six weeks of physical therapy"."""
    for to in range(at + 1, min(at + 4, len(items))):
        if items[to].kind in _STOPS or items[to].kind in (Kind.COMMA, Kind.AND):
            break
        if items[to].kind in _OTHER_CARE and items[to].at - items[at].last <= _SOON_AFTER:
            return True
    owner = items[at - 1]
    if owner.kind not in _OTHER_CARE or items[at].at - owner.last > _BESIDE:
        return False
    return not any(item.kind in OPERATIONS for item in items[max(0, at - 4) : at - 1])


def _pain_near(items: Sequence[Item], at: int) -> int | None:
    for to in _window(items, at, _PAIN_NEAR):
        if items[to].kind in _PAIN and not (
            items[to - 1].kind in _ELSEWHERE and items[to].at == items[to - 1].last + 1
        ):
            return to
    return None


def _worse_from(items: Sequence[Item], at: int) -> tuple[int, str] | None:
    """A bad word that an of joins to the operation: "quedé peor de la operación"."""
    to = at - 1
    while items[to].kind in (Kind.OF, Kind.FILL, Kind.WITH):
        to -= 1
    bad = to < at - 1 and items[to].kind is Kind.SETBACK
    return (to, items[to].rule) if bad and items[at].at - items[to].last <= _SOON_AFTER else None


def _pain_since(items: Sequence[Item], at: int, negated: set[int]) -> tuple[int, str] | None:
    """Pain that a word ties to the operation: "chronic pain from back surgery"."""
    links = [to for to in range(max(0, at - 4), at) if items[to].kind in _LINKS]
    if not links:
        return _worse_from(items, at)
    link = links[-1]
    long_after = items[link - 1].kind is Kind.LONG
    strong = items[link].kind is Kind.SINCE or long_after
    near = _window(items, at, 16)
    pains = [to for to in near if items[to].kind in _PAIN]
    lasting = [
        to for to in near if items[to].kind in _BAD or (items[to].kind is Kind.RELIEF and to in negated)
    ]
    relief = [to for to in near if items[to].kind is Kind.RELIEF and to not in negated]
    if lasting and (pains or items[lasting[0]].kind is not Kind.LASTING) and not relief:
        return min([*pains, *lasting]), items[link].rule
    if long_after and not relief:
        pains += [to for to in range(at, min(len(items), at + _FAR)) if items[to].kind in _PAIN]
    if pains and strong and not relief:
        return pains[0], items[link].rule
    return None
