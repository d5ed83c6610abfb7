"""Which place a finding belongs to: the nearest in its sentence, counting what stands between."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from intake.rules.belonging import (
    COLOURS,
    MODIFIERS,
    NEEDS_FREE_PLACE,
    PARTS,
    is_free,
    names_disc_disease,
    only_nearby,
    part_of,
    whole,
)
from intake.rules.context import in_context, spoken_of
from intake.rules.items import Item
from intake.rules.readings import FINDINGS, IN_CONTEXT, NAMED, OWNERS, Reading
from intake.rules.vocabulary.kinds import Kind

_CHEAP = {"en.neither": 1, "es.neither": 1, "en.only": 2, "es.only": 2}

_STOPS = frozenset({Kind.STOP, Kind.QUESTION})
_LOOK = 15
_COSTS: dict[Kind, int] = {
    Kind.COMMA: 3,
    Kind.BREAK: 12,
    Kind.AND: 1,
    Kind.BUT: 8,
    Kind.SELF: 3,
    Kind.TOLD: 3,
    Kind.WITH: 2,
    Kind.REASON: 1,
    Kind.AFTER: 2,
    Kind.NO: 3,
    Kind.PAIN: 0,
    Kind.STOP: 2,
    Kind.QUESTION: 2,
}
_MOST: dict[str, int] = {
    "en.joint_trouble": 4,
    "es.joint_trouble": 4,
    Kind.JOINT_CHANGE: 9,
    Kind.SLIP: 9,
    Kind.BULGE: 9,
    Kind.NARROWING: 14,
    Kind.DESICCATION: 9,
}
_PLACES_IN_A_ROW = 9
_USUAL_MOST = 12
_LEVEL_IS_VAGUE = 3
_BETWEEN_PLACES = frozenset({Kind.AND, Kind.OR, Kind.COMMA, Kind.MY, Kind.FILL, Kind.DEGREE})


_WORN = frozenset({Kind.WEAR, Kind.DEGENERATE})
_TURNS = frozenset({Kind.PAIN, Kind.AFTER, Kind.REASON})


_GOES_ON = frozenset({"en.it_is", "en.of", "es.of"})
_HEADED = frozenset(
    {
        Kind.JOINT_CHANGE,
        Kind.DRYNESS,
        Kind.DESICCATION,
        Kind.BULGE,
        Kind.NARROWING,
        Kind.TIGHTNESS,
        Kind.STENOSIS,
        Kind.DEGENERATE,
        Kind.WEAR,
    }
)
_NEVER_HEADED = COLOURS | {"en.joint_trouble", "es.joint_trouble"}
_BEFORE_HEAD = frozenset({Kind.ARTICLE, Kind.FILL, Kind.DEGREE, Kind.MY})
_TAKES_PLACE = FINDINGS | {Kind.RELIEF, Kind.COPULA}
_SENTENCE = 20
_HEAD = 3


class Found(NamedTuple):
    """A finding that is one of the six: its item, the reading, and the items that its quote spans."""

    at: int
    reading: Reading
    first: int
    last: int


def find(items: Sequence[Item]) -> list[Found]:
    """Every finding of the six in the items, in order."""
    found: list[Found] = []
    kinds = {item.kind for item in items}
    if kinds.isdisjoint(FINDINGS):
        return found
    numbers, spoken = spoken_of(items)
    for at, item in enumerate(items):
        kind = item.kind
        if kind not in FINDINGS or names_disc_disease(items, at):
            continue
        if kind in NAMED:
            found.append(Found(at, NAMED[kind], at, at))
            continue
        reading, place = _nearest(items, at)
        if place is None and kind in _HEADED and item.rule not in _NEVER_HEADED:
            reading, place = _headed(items, at)
        if place is None and kind in IN_CONTEXT and in_context(items, at, numbers, spoken):
            reading, place = IN_CONTEXT[kind], at
        if reading is not None and place is not None:
            found.append(Found(at, reading, min(at, place), max(at, place)))
            found.extend(_shared(items, at, place, reading))
    return found


def _shared(items: Sequence[Item], at: int, place: int, reading: Reading) -> list[Found]:
    """What the same finding says of a place joined to its own: "degeneration of the discs and facets"."""
    joined = _joined_place(items, at, place)
    if joined is None or items[joined].kind not in PARTS:
        return []
    other = OWNERS[items[at].kind][items[joined].kind]
    return [Found(at, other, at, joined)] if other is not None and other is not reading else []


def _nearest(items: Sequence[Item], at: int) -> tuple[Reading | None, int | None]:
    owners = OWNERS[items[at].kind]
    limit = _MOST.get(items[at].rule, _MOST.get(items[at].kind, _USUAL_MOST))
    searched = (_search(items, at, limit, ahead=True), _search(items, at, limit, ahead=False))
    sides = [side for side in searched if side is not None]
    if not sides:
        return None, None
    *_, place = min(
        (cost, owners[items[to].kind] is None, items[to].kind in MODIFIERS, to) for cost, to in sides
    )
    reading = owners[items[place].kind]
    if reading is None and place > at and items[place].kind in (Kind.JOINT, Kind.LIMB):
        joined = _joined_place(items, at, place)
        if joined is not None:
            return owners[items[joined].kind], joined
    return reading, place


def _headed(items: Sequence[Item], at: int) -> tuple[Reading | None, int | None]:
    """The place that heads the sentence, when none stands nearer: "Facets normal, no hypertrophy"."""
    start = at
    while items[start - 1].kind not in _STOPS and at - start < _SENTENCE:
        start -= 1
    if items[start - 1].kind not in _STOPS:
        return None, None
    for to in range(start, min(start + _HEAD, at)):
        reading = OWNERS[items[at].kind].get(items[to].kind)
        if reading is not None and items[to].kind in PARTS:
            return reading, to
        if items[to].kind not in MODIFIERS and items[to].kind not in _BEFORE_HEAD:
            break
    return None, None


def _ahead(items: Sequence[Item], at: int) -> Iterable[int]:
    return range(at + 1, min(at + _LOOK, len(items) - 1))


def _back(at: int) -> Iterable[int]:
    return reversed(range(max(0, at - _LOOK), at))


def _search(items: Sequence[Item], at: int, limit: int, *, ahead: bool) -> tuple[int, int] | None:
    """The cost and the nearest place on one side that can own the finding."""
    finding = items[at]
    owners = OWNERS[finding.kind]
    extra = 0
    for to in _ahead(items, at) if ahead else _back(at):
        item = items[to]
        kind = item.kind
        if kind in _COSTS:
            if kind in _STOPS and not _goes_on(items, to):
                return None
            if ahead and finding.kind in _WORN and kind in _TURNS:
                return None
            in_list = kind is Kind.NO and items[to - 1].kind is Kind.COMMA
            in_list = in_list or (ahead and _joins_adjectives(items, to))
            extra += 0 if in_list else _CHEAP.get(item.rule, _COSTS[kind])
        elif kind in owners or kind in MODIFIERS:
            cost = extra + (item.at - finding.last if ahead else finding.at - item.last) - 1
            if kind is Kind.LEVEL and finding.kind in NEEDS_FREE_PLACE:
                cost += _LEVEL_IS_VAGUE
            if cost > limit:
                return None
            place = to if kind not in MODIFIERS else whole(items, to) if ahead else part_of(items, to)
            if (
                items[place].kind in owners
                and not only_nearby(items, at, place)
                and is_free(items, at, place)
            ):
                return cost, place
    return None


def _joins_adjectives(items: Sequence[Item], comma: int) -> bool:
    """Say whether a comma stands between two words for one disc: "a degenerate, collapsed disc"."""
    return (
        items[comma].rule == "," and items[comma - 1].kind in FINDINGS and items[comma + 1].kind in FINDINGS
    )


def _goes_on(items: Sequence[Item], stop: int) -> bool:
    """Say whether the next sentence is about the same thing: "Arthritis. It's in my spine"."""
    return items[stop + 1].rule in _GOES_ON and items[stop + 1].at == items[stop].last + 1


def _joined_place(items: Sequence[Item], at: int, place: int) -> int | None:
    """A place of the spine joined to one that is not: "arthritis in my knees and back"."""
    owners = OWNERS[items[at].kind]
    to = place + 1
    joined = False
    while items[to].at == items[to - 1].last + 1 and to - place < _PLACES_IN_A_ROW:
        kind = items[to].kind
        if kind in owners and joined:
            if owners[kind] is not None:
                taken = items[to + 1].kind in _TAKES_PLACE and items[to + 1].at == items[to].last + 1
                return to if not taken and is_free(items, at, to) else None
        elif kind in _BETWEEN_PLACES:
            joined = joined or kind in (Kind.AND, Kind.OR, Kind.COMMA)
        elif kind not in owners:
            return None
        to += 1
    return None
