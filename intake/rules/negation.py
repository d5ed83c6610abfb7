"""What a no covers: from the word that denies to where language ends it."""

from collections.abc import Sequence

from intake.rules.clauses import SENTENCE_ENDS, before, is_own, sentence_before, starts_anew
from intake.rules.denials import (
    NOT_ME,
    answers,
    answers_nothing,
    denies_for_self,
    heads_list,
    only_seen,
    takes_back,
)
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

NEGATORS = frozenset({Kind.NO, Kind.NOT, Kind.RULED_OUT, Kind.AFTER_NEGATED})
CUES = NEGATORS | {Kind.BUT, Kind.NOTHING, Kind.NOT_NEGATING}
_ENDS = SENTENCE_ENDS | {Kind.BUT, Kind.WHICH}
_PASSED = frozenset(
    {
        Kind.FILL,
        Kind.NOTHING,
        Kind.DEGREE,
        Kind.LASTING,
        Kind.ARTICLE,
        Kind.CLITIC,
        Kind.COPULA,
        Kind.MY,
        Kind.THIRD,
    }
)
_DENIED = FINDINGS | {
    Kind.ASSERT,
    Kind.SEEN,
    Kind.SAYS,
    Kind.MAYBE,
    Kind.MAYBE_EITHER,
    Kind.EVIDENCE,
    Kind.TOLD,
    Kind.REASON,
    Kind.SINCE,
    Kind.AFTER,
    Kind.DISC,
    Kind.SPINE,
    Kind.LEVEL,
    Kind.FACET,
    Kind.CANAL,
    Kind.LOOK_ALIKE,
    Kind.SPINE_LOOK_ALIKE,
    Kind.RELIEF,
    Kind.OPERATION,
    Kind.SPINE_OPERATION,
    Kind.NO,
    Kind.PAIN,
    Kind.SPINAL_CONTEXT,
}
_LEADS_ON = frozenset(
    {Kind.SCAN, Kind.EVIDENCE, Kind.ASSERT, Kind.SEEN, Kind.TOLD, Kind.SAYS, Kind.OF, Kind.MAYBE}
)
_CLAUSAL = frozenset({Kind.MAYBE, Kind.SAYS, Kind.TOLD, Kind.EVIDENCE, Kind.SEEN, Kind.ASSERT})
_ANSWERED = SENTENCE_ENDS | {Kind.COMMA, Kind.NO}
_ANEW_ROWS = frozenset({"en.self", "en.it_is"})
_WITHOUT = frozenset({"en.without", "es.without"})
_UNTIL = frozenset({"en.until", "es.until"})
_ANYMORE = frozenset({"en.anymore"})
_UNCHANGED = "es.unchanged"
_SAID_NO = "en.said_no"
_IS = "es.copula"
_IT_IS = "en.it_is"
_ME = "en.me"
_NEITHER = frozenset({"en.neither", "es.neither"})
_OPERATIONS = frozenset({Kind.OPERATION, Kind.SPINE_OPERATION})
_CLAIMS = frozenset({Kind.SELF, Kind.ASSERT, Kind.TOLD})
_AHEAD = 12


def negated(items: Sequence[Item]) -> set[int]:
    """The places in the items that a denial covers."""
    covered: set[int] = set()
    opened: int | None = None
    met = clause = False
    for at, item in enumerate(items):
        kind = item.kind
        if opened is not None and at >= opened and _ends(items, at, opened, goes_on=clause and not met):
            covered.update(set() if met else only_seen(items, opened))
            if _is_of_the_past(items, at, opened):
                covered.difference_update(range(opened, at))
            opened = None
        if kind is Kind.BUT and takes_back(items, at):
            covered.update(before(items, at))
        if kind in NEGATORS or item.rule == _UNCHANGED:
            denied, begins = _denied(items, at)
            covered.update(denied)
            if begins is not None and (opened is None or at > opened):
                opened, met, clause = begins, False, False
        elif kind is Kind.NOTHING and answers_nothing(items, at):
            covered.update(before(items, at))
        elif opened is not None and at >= opened:
            covered.add(at)
            met = met or kind in FINDINGS
            clause = clause or kind in _CLAUSAL
    return covered


def _denied(items: Sequence[Item], at: int) -> tuple[set[int], int | None]:
    """What a negator denies before it, or where its scope behind it begins."""
    if items[at].rule == _SAID_NO and not _is_last(items, at):
        return set(), at + 1 if items[at + 1].at == items[at].last + 1 else None
    if items[at].rule == _UNCHANGED:
        touches = items[at + 1].at == items[at].last + 1
        return set(), at + 1 if touches and items[at + 1].kind in FINDINGS else None
    if items[at].kind is not Kind.AFTER_NEGATED and not answers(items, at):
        return set(), _begins(items, at)
    answered = int(
        items[at - 1].kind is Kind.QUESTION
        or denies_for_self(items, at)
        or _sets_right(items, at)
        or items[at].rule in NOT_ME
    )
    denied = before(items, at, over_ends=answered)
    if items[at].kind is Kind.NO and items[at - 1].kind in FINDINGS:
        denied = _own_of(items, at, denied)
    return denied, None if denied else heads_list(items, at)


def _is_last(items: Sequence[Item], at: int) -> bool:
    """Say whether nothing follows in the clause: "my doctor said no", not "said no lifting"."""
    after = items[at + 1]
    return after.at == items[at].last + 1 and (after.kind in _ENDS or after.kind is Kind.COMMA)


def _sets_right(items: Sequence[Item], at: int) -> bool:
    """Say whether a sentence takes back the one before it: "Turns out I never had one"."""
    sentence = sentence_before(items, at)
    leads = items[sentence.start].kind is Kind.BUT
    return leads and not any(items[to].kind in FINDINGS for to in sentence)


def _own_of(items: Sequence[Item], at: int, denied: set[int]) -> set[int]:
    """Leave out what the patient claims before a comma: "tengo artrosis, hernias no"."""
    commas = [to for to in range(min(denied, default=at), at) if items[to].kind is Kind.COMMA]
    claimed = commas and any(
        items[to].kind in _CLAIMS for to in range(max(0, commas[-1] - _AHEAD), commas[-1])
    )
    return {to for to in denied if to > commas[-1]} if claimed else denied


def _begins(items: Sequence[Item], at: int) -> int | None:
    """Where the scope of a negator begins, or None when it denies something else."""
    kind = items[at].kind
    to = at + 1
    if kind is Kind.RULED_OUT:
        return to
    if items[to].kind in SENTENCE_ENDS:
        return None
    touching = items[to].at == items[at].last + 1
    if kind is Kind.NO:
        if not touching:
            return to
        if items[to].kind in _ANSWERED or items[to].rule in _ANEW_ROWS:
            return None
        if items[to].kind not in (Kind.CLITIC, Kind.VERB, Kind.RELIEF) and items[to].rule != _ME:
            return to
    while touching and (items[to].kind in _PASSED or items[to].rule == _ME):
        to += 1
        touching = items[to].at == items[to - 1].last + 1
    if touching and (items[to].kind in _DENIED or items[to].rule == "es.self"):
        return to
    return None


def _ends(items: Sequence[Item], at: int, opened: int, *, goes_on: bool) -> bool:
    kind = items[at].kind
    restarts = items[at].rule == _IT_IS and items[at - 1].kind not in _CLAUSAL
    restarts = restarts or (items[at].rule == _IS and any(item.kind in FINDINGS for item in items[opened:at]))
    if kind in _ENDS or items[at].rule in _UNTIL | _ANYMORE or restarts:
        return True
    if kind in (Kind.REASON, Kind.SINCE, Kind.AFTER, Kind.WITH):
        touches = items[at - 1].last + 1 == items[at].at
        return items[at - 1].kind not in _LEADS_ON if at > opened else not touches
    if kind in (Kind.OF, Kind.FILL):
        return any(item.kind in _OPERATIONS for item in items[max(opened, at - 2) : at])
    if kind is Kind.ASSERT or items[at].rule == "es.self":
        no = items[opened - 1]
        if no.rule in _WITHOUT and kind is Kind.ASSERT and items[at].at > no.last + 1:
            return True
        return at > opened + 1 and not goes_on and no.rule not in _NEITHER
    if kind is Kind.SCAN:
        led = items[at - 1].kind in _LEADS_ON or items[at - 1].kind is Kind.FILL
        return at > opened and not (led and items[at - 1].last + 1 == items[at].at)
    if kind in (Kind.COMMA, Kind.AND):
        return _list_ends(items, at, opened)
    return kind is Kind.MY and is_own(items, at)


def _is_of_the_past(items: Sequence[Item], at: int, opened: int) -> bool:
    """Say whether what was denied is or was there: "never had it until I fell", "isn't bulging anymore"."""
    if items[at].rule in _UNTIL:
        return True
    if items[at].rule not in _ANYMORE or items[at + 1].kind is Kind.QUESTION:
        return False
    return not any(item.kind is Kind.MAYBE for item in items[opened:at])


def _list_ends(items: Sequence[Item], at: int, opened: int) -> bool:
    """Say whether the list of what is denied ends at a comma or an and."""
    if items[at].kind is Kind.COMMA and _began_with_but(items, opened):
        return True
    if items[at].rule == ":":
        if _denied_something_else(items, at, opened):
            return True
        if items[opened - 1].rule in _NEITHER:
            return False  # "none of these: a slipped disc"
    rules_out_more = items[at].kind is Kind.AND and items[opened - 1].kind is Kind.RULED_OUT
    return starts_anew(items, at) and not (rules_out_more and items[at + 1].kind is Kind.ARTICLE)


def _denied_something_else(items: Sequence[Item], at: int, opened: int) -> bool:
    """Say whether a word we do not know stands between a no and a colon: "without sedation: stenosis"."""
    return at == opened and items[at].at > items[opened - 1].last + 1


def _began_with_but(items: Sequence[Item], opened: int) -> bool:
    """Say whether the sentence opened with an although: then its first comma ends the no."""
    for to in reversed(range(max(0, opened - _AHEAD), opened)):
        if items[to].kind is Kind.BUT:
            return items[to - 1].kind in SENTENCE_ENDS
        if items[to].kind is Kind.COMMA or items[to].kind in SENTENCE_ENDS:
            return False
    return False
