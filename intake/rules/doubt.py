"""What is said with doubt, and what is only supposed, asked or said of people in general."""

from collections.abc import Sequence

from intake.rules.clauses import SENTENCE_ENDS, before, is_own, or_ahead, sentence_before
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

_CONFIRMED = frozenset({"en.confirmed", "es.confirmed"})
_NOT_CONFIRMED = frozenset({Kind.NOT, Kind.NO, Kind.IF, Kind.MAYBE, Kind.PLANNED, Kind.SUPPOSE, Kind.ASKING})
_LISTS = frozenset({"en.warned", "es.warned"})
DOUBTERS = frozenset({Kind.IF, Kind.MAYBE_EITHER, Kind.MAYBE, Kind.AFTER_MAYBE, Kind.VERSUS, Kind.QUESTION})
_OPENING = frozenset({Kind.MAYBE, Kind.MAYBE_EITHER, Kind.VERSUS})
_LOOKING_BACK = frozenset({Kind.AFTER_MAYBE, Kind.VERSUS})
SUPPOSERS = frozenset(
    {Kind.IF, Kind.CAN_CAUSE, Kind.SUPPOSE, Kind.GENERAL, Kind.AFTER_GENERAL, Kind.QUESTION}
)
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
_OWN = frozenset({Kind.MY, Kind.SELF, Kind.TOLD, Kind.LEVEL})
_CLAIMS = frozenset({Kind.SELF, Kind.TOLD, Kind.LEVEL, Kind.ASSERT, Kind.THIRD})
_AHEAD = 12
_SENTENCE = 30
_ANY_SUCH = frozenset({"en.indefinite", "es.indefinite"})
_DOES = frozenset({Kind.ASKING, Kind.NOT, Kind.AFTER_GENERAL, Kind.NO})
_REPORTED = frozenset(
    {
        Kind.SELF,
        Kind.MY,
        Kind.TOLD,
        Kind.LEVEL,
        Kind.SCAN,
        Kind.SEEN,
        Kind.ASSERT,
        Kind.DEGREE,
        Kind.MAYBE,
        Kind.PATIENT,
        Kind.AFTER_NEGATED,
        Kind.AFTER_MAYBE,
        Kind.THIRD,
        Kind.CLITIC,
    }
)
_ANEW = frozenset({Kind.ASSERT, Kind.SELF, Kind.MY, Kind.TOLD, Kind.THIRD, Kind.COPULA, Kind.WITH})


def doubted(items: Sequence[Item]) -> set[int]:
    """The places in the items that are said with doubt."""
    covered: set[int] = set()
    opened: int | None = None
    met = False
    for at, item in enumerate(items):
        kind = item.kind
        if opened is not None and _doubt_ends(items, at, met=met):
            covered.update(_looking_back(items, opened, at, met=met))
            opened = None
        if kind in _OPENING or (kind is Kind.IF and not _supposes(items, at)):
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


def _looking_back(items: Sequence[Item], opened: int, end: int, *, met: bool) -> set[int]:
    """What a doubt at the end of its sentence covers: "a slipped disc, I think"."""
    at_the_end = items[end].kind in SENTENCE_ENDS and items[end].at - items[opened].last == 1
    return before(items, opened) if at_the_end and not met else set()


def supposed(items: Sequence[Item]) -> set[int]:
    """The places in the items that report nothing: supposed, warned of, asked about, or general."""
    covered: set[int] = set()
    opened: int | None = None
    for at, item in enumerate(items):
        kind = item.kind
        if opened is not None and _supposing_ends(items, at, opened):
            opened = None
        if kind in (Kind.SUPPOSE, Kind.GENERAL) or (kind is Kind.IF and _supposes(items, at)):
            stops = items[at + 1].kind in (Kind.COMMA, Kind.TOLD) and item.rule not in _LISTS
            opened = opened if stops or (opened is not None and items[opened].rule in _LISTS) else at
        elif kind in (Kind.AFTER_GENERAL, Kind.CAN_CAUSE):
            covered.update(_unclaimed(items, at))
            opened = at if kind is Kind.CAN_CAUSE and opened is None else opened
        elif kind is Kind.QUESTION:
            covered.update(_asked(items, at))
        elif item.rule in _ANY_SUCH and (not at or items[at - 1].kind in SENTENCE_ENDS):
            covered.update(_of_any_such(items, at))
        elif opened is not None:
            covered.add(at)
    return covered


def _supposes(items: Sequence[Item], at: int) -> bool:
    """Say whether an if heads its clause ("if I had"); further in ("find out if I have") it is a doubt."""
    if at == 0 or items[at - 1].kind in _ENDS or items[at - 1].kind in (Kind.COMMA, Kind.AND):
        return True
    return items[at + 1].kind not in (Kind.SELF, Kind.ASSERT, Kind.COPULA, Kind.MY, Kind.FILL)


def _supposing_ends(items: Sequence[Item], at: int, opened: int) -> bool:
    kind = items[at].kind
    if kind is Kind.COMMA:
        if items[opened].rule in _LISTS or items[at + 1].kind is Kind.WHICH:
            return False
        return not (items[opened].kind in (Kind.SUPPOSE, Kind.GENERAL) and _is_listed(items, at, opened))
    if items[opened].kind is Kind.GENERAL and _speaks_of_self(items, at):
        return True
    return kind in _ENDS or kind is Kind.TOLD or (kind is Kind.MY and is_own(items, at))


def _is_listed(items: Sequence[Item], at: int, opened: int) -> bool:
    """Say whether one more finding follows a comma behind the first: "people with spurs, slipped discs"."""
    if not any(item.kind in FINDINGS for item in items[opened + 1 : at]):
        return False
    to = at + 1
    while items[to].kind in _SAME_THING or items[to].kind in (Kind.AND, Kind.OR):
        to += 1
    return items[to].kind in FINDINGS


def _speaks_of_self(items: Sequence[Item], at: int) -> bool:
    """Say whether a general statement turns to the patient: "I googled it and I have"."""
    if items[at].rule == "es.self":
        return True
    return items[at].kind is Kind.SELF and items[at + 1].kind in (Kind.ASSERT, Kind.MAYBE, Kind.NOT)


def _directly_before(items: Sequence[Item], at: int) -> set[int]:
    """The finding that a doubt directly follows: "hernia discal posible"."""
    to = at
    while to > 0 and items[to - 1].last == items[to].at - 1:
        to -= 1
        if items[to].kind in FINDINGS:
            return {to}
        if items[to].kind not in _SAME_THING:
            break
    return set()


def _doubt_ends(items: Sequence[Item], at: int, *, met: bool) -> bool:
    kind = items[at].kind
    if kind in _ENDS or kind is Kind.WHICH:
        return True
    if kind is Kind.TOLD:
        return items[at - 1].kind is not Kind.MAYBE
    if kind is Kind.MY:
        return is_own(items, at)
    if not met:
        return False
    if kind is Kind.WITH:
        return True
    if kind is Kind.COMMA:
        return not or_ahead(items, at)
    after = items[at + 1].kind if at + 1 < len(items) else Kind.STOP
    return kind is Kind.AND and after in _ANEW


def _questioned(items: Sequence[Item], at: int) -> set[int]:
    """A bare "stenosis?" is a doubt; a sentence that says I have it is not, whatever its last sign."""
    sentence = sentence_before(items, at)
    kinds = {items[to].kind for to in sentence}
    if kinds & {Kind.ASSERT, Kind.SELF, Kind.MY, Kind.TOLD, Kind.COPULA, Kind.ASKING, Kind.LEVEL}:
        return set()
    return {to for to in sentence if items[to].kind in FINDINGS}


def _asked(items: Sequence[Item], at: int) -> set[int]:
    sentence = sentence_before(items, at)
    if not sentence or items[sentence[0]].kind not in (Kind.ASKING, Kind.COPULA):
        return set()
    if any(items[to].kind in _OWN for to in sentence):
        return set()
    return set(sentence)


def _of_any_such(items: Sequence[Item], at: int) -> set[int]:
    """The sentence, when it says what such a thing does or can do: "a slipped disc doesn't slip"."""
    end = at
    while items[end].kind not in SENTENCE_ENDS and end - at < _SENTENCE:
        end += 1
    kinds = {item.kind for item in items[at:end]}
    named = not FINDINGS.isdisjoint(item.kind for item in items[at : at + 4])
    if named and kinds & _DOES and not kinds & _REPORTED:
        return set(range(at, end))
    return set()


def _unclaimed(items: Sequence[Item], at: int) -> set[int]:
    """The findings before a general statement, unless the sentence claims them."""
    covered: set[int] = set()
    for to in range(at - 1, max(-1, at - 12), -1):
        kind = items[to].kind
        if kind in _ENDS:
            break
        if (kind is Kind.MY and is_own(items, to)) or kind in _CLAIMS:
            return set()
        covered.add(to)
    return covered
