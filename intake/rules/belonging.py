"""Whether a place is there for a finding, or belongs to a word beside it."""

from collections.abc import Sequence

from intake.rules.clauses import SENTENCE_ENDS
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

_LOOK = 15
_CLOSE = 2
_NOUNS_IN_A_ROW = 4
_WEAR = frozenset({Kind.WEAR, Kind.DEGENERATE})
NEEDS_FREE_PLACE = _WEAR | {Kind.ARTHRITIS}
_TAKERS = frozenset(
    {
        Kind.TAKER,
        Kind.PAIN,
        Kind.OPERATION,
        Kind.SPINE_OPERATION,
        Kind.OTHER_OPERATION,
        Kind.SPINE_LOOK_ALIKE,
        Kind.CLINICIAN,
        Kind.JOINT,
        Kind.OTHER_PLACE,
    }
)
_SAID_OF = frozenset(
    {Kind.COPULA, Kind.FILL, Kind.DEGREE, Kind.LEVEL, Kind.AND, Kind.SPINE, Kind.BACK, Kind.SEEN, Kind.MY}
)
_SAID_SOON = 6
_BLOCKED = frozenset({Kind.COMMA, Kind.WITH})
_BLOCKED_AHEAD = _BLOCKED | {Kind.AND, Kind.OR}
_CAUSES = frozenset({Kind.REASON, Kind.AFTER})
MODIFIERS = frozenset({Kind.SPINE, Kind.LEVEL, Kind.BACK})
_LINKS = MODIFIERS | {Kind.OF, Kind.FILL, Kind.MY, Kind.THIRD, Kind.DEGREE, Kind.ARTICLE}
PARTS = frozenset({Kind.DISC, Kind.FACET, Kind.CANAL})
_OWNING = PARTS | {Kind.DISC_SPACE}
_OF_DISCS = frozenset({Kind.SLIP, Kind.DRYNESS, Kind.DESICCATION})
_GRADE = "en.disc_grade"
COLOURS = frozenset({"en.dark", "es.dark", "en.gone"})
_NOUNS = MODIFIERS | {
    Kind.DISC,
    Kind.FACET,
    Kind.CANAL,
    Kind.DISC_SPACE,
    Kind.SPINE_LOOK_ALIKE,
    Kind.STENOSIS,
    Kind.VESSEL,
    Kind.BELLY,
    Kind.OTHER_PLACE,
}


def whole(items: Sequence[Item], to: int) -> int:
    """The thing that a word of place describes: the disc, in "lumbar disc"."""
    for _ in range(_NOUNS_IN_A_ROW):
        joined = items[to + 1].kind is Kind.AND and items[to + 2].kind in MODIFIERS
        if joined and items[to].kind is Kind.SPINE and items[to + 3].kind in PARTS:
            return to + 3
        if items[to + 1].kind not in _NOUNS or items[to + 1].at != items[to].last + 1:
            break
        to += 1
    return to


def part_of(items: Sequence[Item], to: int) -> int:
    """The part that a place is said to belong to: the facets, in "the facets in my low back"."""
    part = to - 1
    while to - part < _LOOK and _links(items, part) and items[part].last + 1 == items[part + 1].at:
        part -= 1
    linked = (part < to - 1 or items[to].kind is Kind.LEVEL) and items[part].last + 1 == items[part + 1].at
    return part if linked and items[part].kind in _OWNING else to


def _links(items: Sequence[Item], at: int) -> bool:
    """Say whether a word joins a part to its place: "discs at L4 and L5", "gap between vertebrae"."""
    if items[at].kind is Kind.AND:
        return items[at - 1].kind is Kind.LEVEL and items[at + 1].kind is Kind.LEVEL
    return items[at].kind in _LINKS or items[at].rule == ")"


def names_disc_disease(items: Sequence[Item], at: int) -> bool:
    """Say whether wear is part of a disc's own name: "discopatía lumbar degenerativa"."""
    if items[at].kind not in _WEAR:
        return False
    if items[at - 1].rule == _GRADE and items[at - 1].last + 1 == items[at].at:
        return True
    if items[at + 1].kind is Kind.DISC_DISEASE and items[at + 1].at == items[at].last + 1:
        return True
    if items[at].rule != "es.wear":
        return False
    before = at - 1
    while items[before + 1].at - items[before].last <= _CLOSE:
        if items[before].kind is Kind.DISC_DISEASE:
            return before == at - 1 or items[at + 1].kind is not Kind.OF
        if items[before].kind not in MODIFIERS:
            return False
        before -= 1
    return False


def only_nearby(items: Sequence[Item], at: int, to: int) -> bool:
    """Say whether a place is only where the disc lies: "the disc in my back had burst"."""
    touching = abs(items[at].at - items[to].at) == 1
    return items[at].kind in _OF_DISCS and items[to].kind in (Kind.SPINE, Kind.BACK) and not touching


def is_free(items: Sequence[Item], at: int, place: int) -> bool:
    """Say whether a place is there for the finding, not taken by a word beside it."""
    kind = items[at].kind
    ahead = place > at
    between = range(at + 1, place) if ahead else range(place + 1, at)
    if items[at].rule in COLOURS:
        return items[place].at == items[at].last + 1 if ahead else _is_coloured(items, at, between)
    if kind is Kind.BULGE and items[place].kind is Kind.SPINE:
        return ahead or items[at].at - items[place].last == 1
    if kind not in NEEDS_FREE_PLACE:
        listed = items[at + 1].kind is Kind.OF
        blocked = _BLOCKED_AHEAD if ahead and not listed else _BLOCKED
        return kind is not Kind.JOINT_CHANGE or not any(_blocks(items, to, blocked) for to in between)
    if items[place].kind is Kind.SPINE_PAIN:
        return any(items[to].kind in _CAUSES for to in between)
    after = items[place + 1]
    if place + 1 != at and after.kind in _TAKERS and after.at == items[place].last + 1:
        return False
    return ahead or not _owned_before(items, at, place)


def _is_coloured(items: Sequence[Item], at: int, between: range) -> bool:
    """Say whether a colour is said of a place before it: "the disc is grey"; not of a person."""
    soon = items[at].at - items[between.start - 1].last <= _SAID_SOON
    return soon and all(items[to].kind in _SAID_OF for to in between)


def _blocks(items: Sequence[Item], at: int, blocked: frozenset[Kind]) -> bool:
    return items[at].kind in blocked and items[at].rule != ":" and items[at + 1].kind is not Kind.NO


def _owned_before(items: Sequence[Item], at: int, place: int) -> bool:
    """Say whether an earlier finding has the place: "bulging discs in my back, and arthritis"."""
    if items[at].at - items[place].last <= _CLOSE:
        return False
    for before in reversed(range(max(0, place - 5), place)):
        kind = items[before].kind
        if kind in SENTENCE_ENDS or kind is Kind.COMMA:
            return False
        if kind in FINDINGS:
            return True
    return False
