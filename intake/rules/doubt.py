"""What is said with doubt."""

from collections.abc import Sequence

from intake.rules.belonging import PARTS
from intake.rules.clauses import SENTENCE_ENDS, YES, before, is_own, or_ahead, sentence_before
from intake.rules.company import LAY_PEOPLE, speaker_of
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.supposing import supposes
from intake.rules.vocabulary.kinds import Kind

_CONFIRMED = frozenset({"en.confirmed", "es.confirmed"})
_NOT_CONFIRMED = frozenset({Kind.NOT, Kind.NO, Kind.IF, Kind.MAYBE, Kind.PLANNED, Kind.SUPPOSE, Kind.ASKING})
_NO_QUESTION = frozenset({Kind.ASSERT, Kind.SELF, Kind.MY, Kind.TOLD, Kind.COPULA, Kind.ASKING})
_TOLD_AHEAD = 12
_FEW = 3
DOUBTERS = frozenset(
    {Kind.SAYS, Kind.IF, Kind.MAYBE_EITHER, Kind.MAYBE, Kind.AFTER_MAYBE, Kind.VERSUS, Kind.QUESTION}
)
_OPENING = frozenset({Kind.MAYBE, Kind.MAYBE_EITHER, Kind.VERSUS})
_LOOKING_BACK = frozenset({Kind.AFTER_MAYBE, Kind.VERSUS})
_ENDS = SENTENCE_ENDS | {Kind.BUT, Kind.AFTER_NEGATED}
_SAME_THING = frozenset(
    {
        Kind.COPULA,
        Kind.FILL,
        Kind.DISC,
        Kind.LEVEL,
        Kind.SPINE,
        Kind.BACK,
        Kind.CANAL,
        Kind.FACET,
        Kind.DEGREE,
    }
)
_THE = "en.the"
_BECAUSE = "en.because"
_AHEAD = 12
_ANEW = frozenset({Kind.ASSERT, Kind.SELF, Kind.MY, Kind.TOLD, Kind.THIRD, Kind.COPULA, Kind.WITH})


def doubted(items: Sequence[Item]) -> set[int]:
    """The places in the items that are said with doubt."""
    covered: set[int] = set()
    opened: int | None = None
    met = False
    for at, item in enumerate(items):
        kind = item.kind
        if opened is not None and _doubt_ends(items, at, met=met):
            covered.update(_looking_back(items, opened, at))
            opened = None
        if kind in _OPENING or (kind is Kind.IF and not supposes(items, at)) or _is_lay(items, at):
            opened, met = at, False
        if item.rule in _CONFIRMED and _confirms(items, at):
            covered.difference_update(before(items, at, over_ends=1))
        if kind in _LOOKING_BACK:
            covered.update(before(items, at))
            if items[at + 1].rule == ":":
                opened, met = at, False
        elif kind is Kind.MAYBE_EITHER:
            covered.update(_directly_before(items, at))
        elif kind is Kind.QUESTION:
            covered.update(_questioned(items, at))
        elif opened is not None:
            covered.add(at)
            met = met or kind in FINDINGS
    return covered


def _is_lay(items: Sequence[Item], at: int) -> bool:
    """Say whether a says has no more than a relative's word for it: "my wife says it's a slipped disc"."""
    if items[at].kind is not Kind.SAYS or items[speaker_of(items, at)].kind not in LAY_PEOPLE:
        return False
    for item in items[at + 1 : at + _TOLD_AHEAD]:
        if item.kind in (Kind.TOLD, Kind.SELF, Kind.ASSERT, Kind.THIRD) or item.kind in _ENDS:
            return item.kind in _ENDS
    return True


def _confirms(items: Sequence[Item], at: int) -> bool:
    """Say whether "the scan confirmed it" speaks of what was suspected before: nothing is named behind it."""
    if any(item.kind in _NOT_CONFIRMED for item in items[max(0, at - 2) : at]):
        return False
    for item in items[at + 1 : at + _AHEAD]:
        if item.kind in _ENDS or item.kind is Kind.COMMA:
            return True
        if item.kind in FINDINGS:
            return False
    return True


def _looking_back(items: Sequence[Item], opened: int, end: int) -> set[int]:
    """What a doubt at the end of its sentence covers: "a slipped disc, I think"."""
    at_the_end = items[end].kind in SENTENCE_ENDS and items[end].at - items[opened].last == 1
    return before(items, opened) if at_the_end else set()


def _directly_before(items: Sequence[Item], at: int) -> set[int]:
    """The finding that a doubt directly follows: "hernia discal posible"."""
    to = at
    while items[to - 1].last == items[to].at - 1:
        to -= 1
        if items[to].kind in FINDINGS:
            return {to}
        if items[to].kind not in _SAME_THING:
            break
    return set()


def _doubt_ends(items: Sequence[Item], at: int, *, met: bool) -> bool:
    kind = items[at].kind
    if kind in _ENDS or kind is Kind.WHICH or _gives_reason(items, at):
        return True
    if kind is Kind.TOLD:
        return items[at - 1].kind is not Kind.MAYBE
    if kind is Kind.MY:
        return is_own(items, at)
    if items[at].rule == _THE:
        return _is_there(items, at)
    if not met:
        return _is_of_the_name(items, at)
    if kind in (Kind.WITH, Kind.SELF):
        return True
    if kind is Kind.COMMA:
        return not or_ahead(items, at)
    return kind is Kind.AND and items[at + 1].kind in _ANEW


def _is_of_the_name(items: Sequence[Item], at: int) -> bool:
    """Say whether what was doubted is only a word: "the facets, I think, are worn"."""
    if items[at].kind is not Kind.COMMA or at < _FEW or items[at - 1].kind is not Kind.MAYBE:
        return False
    return items[at - 2].kind is Kind.SELF and items[at - 3].kind in PARTS


def _gives_reason(items: Sequence[Item], at: int) -> bool:
    """Say whether the patient has it, which is why they doubt: "worried because I have stenosis"."""
    if items[at].rule != _BECAUSE or items[at + 1].kind is not Kind.SELF:
        return False
    return items[at + 2].kind is Kind.ASSERT


def _is_there(items: Sequence[Item], at: int) -> bool:
    """Say whether a the takes a finding for granted: "worried the stenosis will get worse"."""
    to = at + 1
    while items[to].kind in FINDINGS or items[to].kind in _SAME_THING:
        to += 1
    return (
        any(item.kind in FINDINGS for item in items[at + 1 : to]) and items[to].at == items[to - 1].last + 1
    )


def _questioned(items: Sequence[Item], at: int) -> set[int]:
    """A bare "stenosis?" is a doubt; a sentence that says I have it is not, whatever its last sign."""
    if items[at + 1].rule in YES:
        return set()
    sentence = sentence_before(items, at)
    is_opened = items[sentence.start - 1].rule == "\u00bf"
    claims = _NO_QUESTION if is_opened else _NO_QUESTION | {Kind.LEVEL}
    if claims & {items[to].kind for to in sentence}:
        return set()
    return {to for to in sentence if items[to].kind in FINDINGS}
