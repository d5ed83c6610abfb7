"""Which place a finding belongs to: the nearest in its sentence, counting what stands between."""

from collections.abc import Sequence
from typing import NamedTuple

from intake.rules.items import Item
from intake.rules.readings import FINDINGS, IN_CONTEXT, NAMED, OWNERS, Reading
from intake.rules.vocabulary.kinds import Kind

_NEITHER = frozenset({"en.neither", "es.neither"})

SENTENCE_ENDS = frozenset({Kind.STOP, Kind.QUESTION, Kind.BREAK})
_STOPS = frozenset({Kind.STOP, Kind.QUESTION})
_AMBIGUOUS = "en.hernia"
_LOOK = 14
_COSTS: dict[Kind, int] = {
    Kind.COMMA: 3,
    Kind.BREAK: 5,
    Kind.AND: 1,
    Kind.BUT: 8,
    Kind.SELF: 3,
    Kind.TOLD: 3,
    Kind.WITH: 2,
    Kind.REASON: 1,
    Kind.AFTER: 2,
    Kind.NO: 3,
}
_MOST: dict[Kind, int] = {Kind.JOINT_CHANGE: 4, Kind.SLIP: 9, Kind.BULGE: 9, Kind.NARROWING: 14}
_USUAL_MOST = 12
_LEVEL_IS_VAGUE = 3
_NEEDS_FREE_PLACE = frozenset({Kind.ARTHRITIS, Kind.WEAR})
_TAKERS = frozenset(
    {Kind.TAKER, Kind.PAIN, Kind.OPERATION, Kind.SPINE_OPERATION, Kind.OTHER_OPERATION, Kind.SPINE_LOOK_ALIKE, Kind.CLINICIAN, Kind.JOINT, Kind.OTHER_PLACE}
)
_CAUSES = frozenset({Kind.REASON, Kind.AFTER})
_BETWEEN_PLACES = frozenset({Kind.AND, Kind.OR, Kind.COMMA, Kind.MY, Kind.FILL, Kind.DEGREE})
_CONTEXT = frozenset(
    {
        Kind.DISC,
        Kind.CANAL,
        Kind.FACET,
        Kind.LEVEL,
        Kind.SPINE,
        Kind.BACK,
        Kind.SPINAL_CONTEXT,
        Kind.SPINE_PAIN,
        Kind.SPINE_OPERATION,
        Kind.SPONDYLOSIS,
        Kind.DISC_DISEASE,
        Kind.DISC_HERNIA,
        Kind.SPINE_LOOK_ALIKE,
    }
)


_MODIFIERS = frozenset({Kind.SPINE, Kind.LEVEL, Kind.BACK})
_LINKS = frozenset({Kind.OF, Kind.FILL, Kind.MY, Kind.THIRD, Kind.DEGREE})
_PARTS = frozenset({Kind.DISC, Kind.FACET, Kind.CANAL})
_TURNS = frozenset({Kind.PAIN, Kind.AFTER, Kind.REASON})
_OF_DISCS = frozenset({Kind.SLIP, Kind.DRYNESS})
_NOUNS = _MODIFIERS | {Kind.DISC, Kind.FACET, Kind.CANAL, Kind.DISC_SPACE, Kind.SPINE_LOOK_ALIKE, Kind.STENOSIS}


class Found(NamedTuple):
    """A finding that is one of the six: its item, the reading, and the items that its quote spans."""

    at: int
    reading: Reading
    first: int
    last: int


def find(items: Sequence[Item]) -> list[Found]:
    """Every finding of the six in the items, in order."""
    found = []
    for at, item in enumerate(items):
        kind = item.kind
        if kind not in FINDINGS:
            continue
        if kind in NAMED:
            found.append(Found(at, NAMED[kind], at, at))
            continue
        reading, place = _nearest(items, at)
        if place is None and kind in IN_CONTEXT and _in_context(items, at):
            reading, place = IN_CONTEXT[kind], at
        if reading is not None and place is not None:
            found.append(Found(at, reading, min(at, place), max(at, place)))
            found.extend(_shared(items, at, place, reading))
    return found


def _shared(items: Sequence[Item], at: int, place: int, reading: Reading) -> list[Found]:
    """What the same finding says of a place joined to its own: "degeneration of the discs and facets"."""
    joined = _joined_place(items, at, place) if place > at else None
    if joined is None or items[joined].kind not in _PARTS:
        return []
    other = OWNERS[items[at].kind][items[joined].kind]
    return [Found(at, other, at, joined)] if other is not None and other is not reading else []


def _nearest(items: Sequence[Item], at: int) -> tuple[Reading | None, int | None]:
    owners = OWNERS[items[at].kind]
    limit = _MOST.get(items[at].kind, _USUAL_MOST)
    sides = [side for side in (_search(items, at, 1, limit), _search(items, at, -1, limit)) if side is not None]
    if not sides:
        return None, None
    *_, place = min((cost, owners[items[to].kind] is None, items[to].kind in _MODIFIERS, to) for cost, to in sides)
    reading = owners[items[place].kind]
    if reading is None and place > at and items[place].kind in (Kind.JOINT, Kind.LIMB):
        joined = _joined_place(items, at, place)
        if joined is not None:
            return owners[items[joined].kind], joined
    return reading, place


def _search(items: Sequence[Item], at: int, step: int, limit: int) -> tuple[int, int] | None:
    """The cost and the nearest place on one side that can own the finding."""
    owners = OWNERS[items[at].kind]
    extra = 0
    to = at + step
    for _ in range(_LOOK):
        if not 0 <= to < len(items) or items[to].kind in _STOPS and not _goes_on(items, to):
            break
        item = items[to]
        gap = item.at - items[at].last - 1 if step > 0 else items[at].at - item.last - 1
        cost = gap + extra
        if cost > limit:
            break
        if item.kind is Kind.LEVEL and items[at].kind in _NEEDS_FREE_PLACE:
            cost += _LEVEL_IS_VAGUE
        if step > 0 and item.kind in _MODIFIERS:
            while to + 1 < len(items) and items[to + 1].kind in _NOUNS and items[to + 1].at == items[to].last + 1:
                to += 1
            item = items[to]
        elif step < 0 and item.kind in _MODIFIERS:
            to = _part_of(items, to)
            item = items[to]
        if step > 0 and items[at].kind is Kind.WEAR and item.kind in _TURNS:
            break
        if item.kind in owners and not _only_nearby(items, at, to) and _is_free(items, at, to):
            return cost, to
        extra += _COSTS.get(item.kind, 0) if item.rule not in _NEITHER else 1
        to += step
    return None


def _goes_on(items: Sequence[Item], stop: int) -> bool:
    """Say whether the next sentence is about the same thing: "Arthritis. It's in my spine." """
    return stop + 1 < len(items) and items[stop + 1].rule == "en.it_is"


def _part_of(items: Sequence[Item], to: int) -> int:
    """The part that a place is said to belong to: the facets, in "the facets in my low back"."""
    part = to - 1
    while part > 0 and items[part].kind in _LINKS and items[part].last + 1 == items[part + 1].at:
        part -= 1
    linked = part < to - 1 and items[part].last + 1 == items[part + 1].at
    return part if part >= 0 and linked and items[part].kind in _PARTS else to


def _only_nearby(items: Sequence[Item], at: int, to: int) -> bool:
    """Say whether a place is only where the disc lies that slipped or dried: "the disc in my back had burst"."""
    touching = abs(items[at].at - items[to].at) == 1
    return items[at].kind in _OF_DISCS and items[to].kind in (Kind.SPINE, Kind.BACK) and not touching


def _is_free(items: Sequence[Item], at: int, place: int) -> bool:
    """Say whether a place is there for the finding, not taken by a word beside it."""
    kind = items[at].kind
    if kind is Kind.BULGE and items[place].kind is Kind.SPINE:
        return place > at or items[at].at - items[place].last == 1
    if kind not in _NEEDS_FREE_PLACE:
        return kind is not Kind.JOINT_CHANGE or _joint_change_binds(items, at, place)
    if items[place].kind is Kind.SPINE_PAIN:
        return any(item.kind in _CAUSES for item in items[min(at, place) + 1 : max(at, place)])
    after = place + 1
    if after < len(items) and after != at and items[after].kind in _TAKERS and items[after].at == items[place].last + 1:
        return False
    return place > at or not _owned_before(items, at, place)


def _joint_change_binds(items: Sequence[Item], at: int, place: int) -> bool:
    between = items[min(at, place) + 1 : max(at, place)]
    blocked = {Kind.COMMA, Kind.WITH, Kind.AND, Kind.OR} if place > at else {Kind.COMMA, Kind.WITH}
    return not any(item.kind in blocked for item in between)


def _owned_before(items: Sequence[Item], at: int, place: int) -> bool:
    """Say whether a place to the left already belongs to an earlier finding ("bulging discs in my back, and arthritis")."""
    if items[at].at - items[place].last <= 2:
        return False
    for before in range(place - 1, max(-1, place - 6), -1):
        kind = items[before].kind
        if kind in SENTENCE_ENDS or kind is Kind.COMMA:
            return False
        if kind in FINDINGS:
            return True
    return False


def _joined_place(items: Sequence[Item], at: int, place: int) -> int | None:
    """A place of the spine joined to one that is not: "arthritis in my knees and back"."""
    owners = OWNERS[items[at].kind]
    to = place + 1
    joined = False
    while to < len(items) and items[to].at == items[to - 1].last + 1 and to - place < 9:
        kind = items[to].kind
        if kind in owners and joined:
            if owners[kind] is not None:
                taken = items[to + 1].kind in FINDINGS and items[to + 1].at == items[to].last + 1
                return to if not taken and _is_free(items, at, to) else None
        elif kind in _BETWEEN_PLACES:
            joined = joined or kind in (Kind.AND, Kind.OR, Kind.COMMA)
        elif kind not in owners:
            return None
        to += 1
    return None


def _in_context(items: Sequence[Item], at: int) -> bool:
    """Say whether the sentence, or the one before it, speaks of the spine (within a bounded number of items)."""
    kinds = _CONTEXT | {Kind.OPERATION} if items[at].kind is Kind.STENOSIS else _CONTEXT
    for step in (-1, 1):
        stops = 0 if step < 0 and items[at].rule != _AMBIGUOUS else 1
        to = at + step
        for _ in range(3 * _LOOK):
            if not 0 <= to < len(items):
                break
            stops += items[to].kind in _STOPS
            if stops > 1:
                break
            if items[to].kind in kinds:
                return True
            to += step
    return False
