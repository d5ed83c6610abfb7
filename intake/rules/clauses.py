"""Where one statement ends and the next begins: what every reading of context shares."""

from collections.abc import Sequence

from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

SENTENCE_ENDS = frozenset({Kind.STOP, Kind.QUESTION, Kind.BREAK})
_CLAUSE_ENDS = SENTENCE_ENDS | {Kind.BUT, Kind.WHICH}
_STARTS_ANEW = frozenset(
    {
        Kind.COPULA,
        Kind.WITH,
        Kind.BUT,
        Kind.MAYBE_EITHER,
        Kind.SCAN,
        Kind.MY,
        Kind.SELF,
        Kind.TOLD,
        Kind.ASSERT,
        Kind.THIRD,
        Kind.CLINICIAN,
        Kind.MAYBE,
    }
)
_THINGS = frozenset({Kind.ARTICLE, Kind.DEGREE, Kind.LASTING})
_DENIED_DEGREES = frozenset({"en.degree_denied", "es.degree_denied"})
_CLOSE = 2
_AHEAD = 12
_BACK = 35
_SAID_BEFORE = frozenset({Kind.BUT, Kind.WHICH})
_NONE_OF_IT = "en.none_of_it"
_NEITHER = frozenset({"en.neither", "es.neither"})
_HEALED = frozenset({"en.healed", "es.healed"})
YES = frozenset({"en.yes", "es.yes"})
_OWN = 5
_OWN_ENDS = _CLAUSE_ENDS | {
    Kind.COPULA,
    Kind.RELATIVE,
    Kind.ACQUAINTANCE,
    Kind.COMMA,
    Kind.ASSERT,
    Kind.SAYS,
    Kind.CLINICIAN,
    Kind.OR,
    Kind.AND,
    Kind.MAYBE,
}
_SENTENCE = 60


def before(items: Sequence[Item], at: int, *, over_ends: int = 0) -> set[int]:
    """What a word that looks back covers: the findings of its clause, or of a sentence before it."""
    covered: set[int] = set()
    over_ends += items[at].rule == _NONE_OF_IT
    for to in reversed(range(max(0, at - _BACK), at)):
        kind = items[to].kind
        if kind in SENTENCE_ENDS and over_ends and not covered:
            over_ends -= 1
        elif kind in SENTENCE_ENDS or (items[to].rule in _HEALED and not covered):
            break
        if covered and (kind in _SAID_BEFORE or items[to].rule in YES):
            break
        if covered and kind in (Kind.COMMA, Kind.AND) and starts_anew(items, to):
            break
        if kind in FINDINGS:
            covered.add(to)
    return covered


def starts_anew(items: Sequence[Item], at: int) -> bool:
    """Say whether a new statement, not one more thing denied, follows a comma or an and."""
    after = at + 1
    while items[after].kind in (Kind.AND, Kind.FILL, Kind.COMMA):
        after += 1
    kind = items[after].kind
    if kind in _STARTS_ANEW:
        return True
    thing = (
        kind in _THINGS
        and items[after].rule not in _DENIED_DEGREES
        and items[after].at - items[at].last <= _CLOSE
    )
    graded = (
        kind in FINDINGS
        and items[after + 1].rule == "es.degree"
        and items[after + 1].at == items[after].last + 1
    )
    return (thing or graded) and not or_ahead(items, after)


def or_ahead(items: Sequence[Item], at: int) -> bool:
    """Say whether the list goes on to an or: then what was said of its head is said of all."""
    for item in items[at : at + _AHEAD]:
        if item.kind is Kind.OR or item.kind is Kind.NO:
            return item.kind is Kind.OR or item.rule in _NEITHER
        if item.kind in _CLAUSE_ENDS or item.kind is Kind.ASSERT:
            return False
    return False


def is_own(items: Sequence[Item], at: int) -> bool:
    """Say whether a my at this place claims a finding as the patient's own: "my herniated disc"."""
    to = at + 1
    while items[to].kind not in _OWN_ENDS and items[to].at - items[at].last <= _OWN:
        if items[to].kind in FINDINGS:
            return True
        to += 1
    return False


def sentence_before(items: Sequence[Item], at: int) -> range:
    """The items of the sentence that ends at a place, looked back over a bounded number."""
    first = max(0, at - _SENTENCE)
    starts = (to + 1 for to in reversed(range(first, at)) if items[to].kind in SENTENCE_ENDS)
    return range(next(starts, first), at)
