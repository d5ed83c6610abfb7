"""How patient and relative stand to each other in a sentence: together, likened, or only met."""

from collections.abc import Sequence

from intake.rules.clauses import SENTENCE_ENDS
from intake.rules.denials import NOT_ME, denies_for_self
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

MINE = frozenset({"en.mine", "es.mine"})
"""The patient's own, set against somebody else's."""
_SAYS_WHERE = frozenset(
    {Kind.OF, Kind.SPINE, Kind.BACK, Kind.LEVEL, Kind.FILL, Kind.MY, Kind.DEGREE, Kind.ARTICLE}
)
_SHARE_ENDS = SENTENCE_ENDS | {Kind.COMMA}
_OPINES = frozenset({"en.opines", "es.opines", "en.says", "es.says", "en.swears", "es.swears"})
_LEADS_TO_TRADE = frozenset({Kind.WHICH, Kind.REASON, Kind.COMMA, Kind.COPULA, Kind.ARTICLE})
_ACCORDING = "es.according"
_THEIR_OWN = frozenset({Kind.THIRD, Kind.ASSERT})
_OPINION = 8
_SPEAKS_AGAIN = frozenset({Kind.SELF, Kind.MY})
_LIKE = frozenset({"en.like", "es.like"})
_NONE_OF_THAT = "es.none_of_that"
LAY_PEOPLE = frozenset({Kind.RELATIVE, Kind.ACQUAINTANCE})
_TOLD_OF = LAY_PEOPLE | {Kind.ASSERT, Kind.COPULA}
_I = "en.self"
_LED_IN = 4
_I_HAVE = "en.i_have"
_BY_TWO = 2
_WHAT = "en.asking"
_HANDLING = "en.handling"
_NEAR = 4
_NAMED_IN = 3
_BEFORE_NAME = frozenset({"en.the", "en.but", "es.but"})
_OF_ANYBODY = frozenset({"en.had", "es.has"})
_OWNED = FINDINGS | {Kind.DISC, Kind.SPINE, Kind.BACK, Kind.LEVEL, Kind.FACET, Kind.DEGREE}


def is_stranger(items: Sequence[Item], at: int, *, patient_writes: bool) -> bool:
    """Say whether a has is said of somebody we have no word for: "my landlord has", "Dave has"."""
    before = items[at - 1]
    unknown = items[at].at - (before.last + 1 if at else 0)
    if not 0 < unknown <= _NAMED_IN:
        return False
    if before.kind is Kind.MY:
        return True
    starts = before.kind in SENTENCE_ENDS or before.rule in _BEFORE_NAME
    return patient_writes and starts and items[at].rule not in _OF_ANYBODY


def owns(items: Sequence[Item], at: int) -> bool:
    """Say whether a possessive that we have no word for owns what follows: "Dave's herniated disc"."""
    return items[at + 1].at == items[at].last + 1 and items[at + 1].kind in _OWNED


def is_likened(items: Sequence[Item], at: int) -> bool:
    """Say whether the patient is only likened to a relative: "like my father, I have stenosis"."""
    led = list(items[max(0, at - _LED_IN) : at])
    if len(led) < _BY_TWO or led[-1].kind is not Kind.MY:
        return False
    if led[-_BY_TWO].rule == "es.has":
        del led[-_BY_TWO]
    if len(led) >= _BY_TWO and (led[-_BY_TWO].rule in _LIKE or led[-_BY_TWO].kind is Kind.BOTH):
        had = items[at + 1].kind is Kind.ASSERT
        return items[at + 1 + had].kind in (Kind.COMMA, Kind.SELF)
    if led[-_BY_TWO].rule != _WHAT:
        return False
    owner = led[:-_BY_TWO]
    claimed = bool(owner) and owner[-1].rule == _I_HAVE
    return claimed or [item.kind for item in owner] == [Kind.SELF, Kind.ASSERT]


def is_only_met(items: Sequence[Item], at: int) -> bool:
    """Say whether a relative only comes by: "lifting my mother", "my wife's surgeon", "I've had two kids"."""
    if items[at + 1].kind is Kind.CLINICIAN and items[at + 1].at == items[at].last + 1:
        return True
    to = at - 1
    while items[to].kind in (Kind.MY, Kind.FILL, Kind.THIRD, Kind.ARTICLE):
        to -= 1
    counted = items[at - 1].kind is Kind.ARTICLE and items[at + 1].kind in _SHARE_ENDS | {Kind.AND}
    return items[to].rule == _HANDLING or (counted and items[to].kind is Kind.ASSERT)


def with_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether patient and relative are named together: "me and my twin", "my sister and I"."""
    if items[at + 1].kind is Kind.AND and items[at + 2].kind is Kind.SELF:
        return items[at + 2].at == items[at].last + 2
    first = [item.kind for item in items[max(0, at - 3) : at]]
    return first == [Kind.SELF, Kind.AND, Kind.MY] and items[at].at - items[at - 3].last <= _NEAR


def shares(items: Sequence[Item], at: int) -> bool:
    """Say whether what was said of another is said of the patient too, or denied of them."""
    if items[at].rule in NOT_ME:
        return items[at + 1].kind in _SHARE_ENDS
    if items[at].kind is Kind.BOTH:
        if items[at + 1].kind is Kind.SELF and any(item.kind is Kind.PAIN for item in items[at + 2 : at + 4]):
            return False
        return items[at - 1].kind is not Kind.REASON or items[at - 1].last + 1 < items[at].at
    return items[at].kind is Kind.SELF and (
        _is_elsewhere(items, at)
        or _denies_it_all(items, at + 1)
        or has_as_many(items, at)
        or denies_for_self(items, at + 1)
        or any(item.rule == _NONE_OF_THAT for item in items[at + 1 : at + 3])
    )


def _is_elsewhere(items: Sequence[Item], at: int) -> bool:
    """Say whether the patient's own lies in another place: "hers is in the neck, mine is in my back"."""
    if items[at].rule not in MINE or items[at + 1].kind is not Kind.COPULA:
        return False
    to = at + 2
    while items[to].kind in _SAYS_WHERE:
        to += 1
    return to > at + 2 and items[to].kind in SENTENCE_ENDS


def _denies_it_all(items: Sequence[Item], at: int) -> bool:
    """Say whether a denial with no object ends the clause: "my aunt has it, I never had"."""
    return items[at].kind is Kind.AFTER_NEGATED and items[at + 1].kind in _SHARE_ENDS


def is_clause_of(items: Sequence[Item], at: int) -> bool:
    """Say whether an I opens what is told of another: "a man I used to work with"."""
    if items[at].rule != _I or items[at - 1].kind not in LAY_PEOPLE:
        return False
    touches = items[at - 1].last + 1 == items[at].at
    after = items[at + 1]
    return touches and after.at > items[at].last + 1 and after.kind not in (Kind.ASSERT, Kind.TOLD)


def is_aside(items: Sequence[Item], at: int) -> bool:
    """Say whether an I only doubts what is told of another: "my mother, I think, had"."""
    if items[at].rule != _I or items[at + 1].kind is not Kind.MAYBE:
        return False
    before, after = _next_word(items, at, -1), _next_word(items, at + 1, 1)
    return items[before].kind in _TOLD_OF and items[after].kind not in _SPEAKS_AGAIN


def is_clinician(items: Sequence[Item], at: int) -> bool:
    """Say whether somebody's trade is to know: "my brother in law is a chiropractor"."""
    after = items[at + 1 : at + 4]
    return after[0].kind is Kind.COPULA and after[-1].kind is Kind.CLINICIAN


def has_opinion(items: Sequence[Item], at: int) -> bool:
    """Say whether somebody only says what the patient may have: "my wife thinks it's a slipped disc"."""
    to = _past_trade(items, at)
    if not (items[to].rule in _OPINES or _by_whom(items, at)):
        return False
    for item in items[to + 1 : to + 1 + _OPINION]:
        if item.kind in FINDINGS:
            return True
        if item.kind in _THEIR_OWN or item.kind in SENTENCE_ENDS:
            return False
    return False


def _past_trade(items: Sequence[Item], at: int) -> int:
    """The place behind what somebody does for a living: "my cousin, who is a nurse, says"."""
    to = at + 1
    while items[to].kind in _LEADS_TO_TRADE and to - at < _OPINION:
        to += 1
    if items[to].kind is not Kind.CLINICIAN:
        return at + 1
    return to + 1 + (items[to + 1].kind is Kind.COMMA)


def speaker_of(items: Sequence[Item], at: int) -> int:
    """The place of who says it, over their trade: "my wife, who is a nurse, says"."""
    to = at - 1
    while at - to < _OPINION and items[to].kind in _LEADS_TO_TRADE | {Kind.CLINICIAN}:
        to -= 1
    return to


def _by_whom(items: Sequence[Item], at: int) -> bool:
    """Say whether it is told according to somebody: "según mi prima"."""
    return any(item.rule == _ACCORDING for item in items[max(0, at - 2) : at])


def _next_word(items: Sequence[Item], at: int, step: int) -> int:
    """The place on one side, past a comma."""
    to = at + step
    return to + step if items[to].kind is Kind.COMMA else to


def has_as_many(items: Sequence[Item], at: int) -> bool:
    """Say whether a number alone is the patient's share: "mi hermana tiene dos hernias y yo tres"."""
    to = at + 1 + (items[at + 1].kind is Kind.ASSERT)
    if items[to].kind is not Kind.ARTICLE:
        return False
    return items[to + 1].kind in _SHARE_ENDS and items[to + 1].at == items[to].last + 1


def speaks_for_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether somebody's relative only reports: "her daughter states that she has"."""
    ahead = [item.kind for item in items[at + 1 : at + 3]]
    return Kind.SAYS in ahead and not named_by_patient(items, at)


def named_by_patient(items: Sequence[Item], at: int) -> bool:
    """Say whether it is my mother, or a bare mother; not the patient's or her mother."""
    nearby = [item.kind for item in items[max(0, at - 4) : at]]
    if Kind.MY in nearby:
        return True
    return Kind.THIRD not in nearby and Kind.PATIENT not in nearby
