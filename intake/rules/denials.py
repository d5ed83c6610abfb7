"""A no that looks back: what it answers, denies in a list, or takes back."""

from collections.abc import Sequence

from intake.rules.clauses import SENTENCE_ENDS, before
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

NOT_ME = frozenset({"en.not_me", "es.not_me"})
_LABELS = frozenset({":", "("})
_ANSWERED_BY_NO = FINDINGS | {
    Kind.DISC,
    Kind.SPINE,
    Kind.BACK,
    Kind.LEVEL,
    Kind.FACET,
    Kind.CANAL,
    Kind.REASON,
    Kind.SAYS,
    Kind.TOLD,
}
_TURNED_OUT = frozenset({"en.turned_out", "es.turned_out"})
_NAMES = FINDINGS | {Kind.ARTICLE, Kind.DEGREE, Kind.DISC, Kind.SPINE, Kind.FACET, Kind.CANAL}
_STANDS_FOR = frozenset({Kind.PRONOUN, Kind.ARTICLE, Kind.FILL})
_THOUGHT = frozenset({"en.thought", "es.thought"})
_NO_ENDS = SENTENCE_ENDS | {Kind.COMMA}
_AHEAD = 12
_ENDS = SENTENCE_ENDS | {Kind.BUT, Kind.WHICH}


def takes_back(items: Sequence[Item], at: int) -> bool:
    """Say whether a but takes back what was thought: "they thought it was my disc, but it was a stone"."""
    if items[at + 1].kind is not Kind.COPULA or items[at + 1].at != items[at].last + 1:
        return False
    return _was_thought(items, at)


def _was_thought(items: Sequence[Item], at: int) -> bool:
    for item in reversed(items[max(0, at - _AHEAD) : at]):
        if item.kind in SENTENCE_ENDS:
            return False
        if item.rule in _THOUGHT:
            return True
    return False


def heads_list(items: Sequence[Item], at: int) -> int | None:
    """Where the denied begins when nothing stands before: "none of these: stenosis, arthritis"."""
    if items[at].rule in _TURNED_OUT:
        return None
    to = at + 1
    while items[to].kind in (Kind.OF, Kind.FILL, Kind.PRONOUN):
        to += 1
    if items[to].rule == ":":
        return to + 1
    if to > at + 1 and items[to].kind in FINDINGS and items[to].at == items[to - 1].last + 1:
        return to
    touches = items[at + 1].at == items[at].last + 1
    return at + 1 if touches and items[at + 1].kind in _NAMES else None


def answers_nothing(items: Sequence[Item], at: int) -> bool:
    """Say whether a nada denies the word it touches: "de hernia, nada"."""
    last, after = items[at - 1], items[at + 1]
    return (
        last.kind in _ANSWERED_BY_NO and last.last + 1 == items[at].at and after.kind in _ENDS | {Kind.COMMA}
    )


def answers(items: Sequence[Item], at: int) -> bool:
    """Say whether a no ends its clause: "stenosis: no", "hernia (no)", "hernia no, dice", "but I don't"."""
    if not at or items[at + 1].at != items[at].last + 1:
        return False
    last, after = items[at - 1], _past_fill(items, at)
    if last.kind is Kind.QUESTION and items[at].kind is Kind.NO:
        return after.kind in SENTENCE_ENDS or after.kind in (Kind.COMMA, Kind.BUT, Kind.NUMBER)
    if denies_for_self(items, at) or _denies_what_was_thought(items, at):
        return True
    if after.kind in SENTENCE_ENDS:
        if items[at].kind is Kind.NOT or (items[at].kind is Kind.NO and last.kind is Kind.COMMA):
            return True
    elif after.kind is not Kind.COMMA:
        return False
    if items[at].kind not in (Kind.NO, Kind.RULED_OUT):
        return False
    touches = last.last + 1 == items[at].at
    return last.rule in _LABELS or (touches and last.kind in _ANSWERED_BY_NO)


def _past_fill(items: Sequence[Item], at: int) -> Item:
    """The next item but for words that say nothing: "hernia no, gracias a Dios"."""
    to = at + 1
    while items[to].kind is Kind.FILL and items[to + 1].at == items[to].last + 1:
        to += 1
    return items[to]


def denies_for_self(items: Sequence[Item], at: int) -> bool:
    """Say whether the patient's not stands alone: "she has stenosis; I don't"."""
    if items[at].kind is not Kind.NOT or items[at - 1].kind is not Kind.SELF:
        return False
    after = items[at + 1]
    touch = items[at - 1].last + 1 == items[at].at and after.at == items[at].last + 1
    if after.kind is Kind.ASSERT and items[at + 2].kind in _STANDS_FOR:
        after = items[at + 3]
    return touch and (after.kind in SENTENCE_ENDS or after.kind is Kind.COMMA)


def _denies_what_was_thought(items: Sequence[Item], at: int) -> bool:
    """Say whether a no ends a but: "they thought it was a hernia but in the end no, it was the hip"."""
    if items[at].kind is not Kind.NO or items[at + 1].kind not in _NO_ENDS:
        return False
    but = at - 1
    while items[but].kind is Kind.FILL:
        but -= 1
    return items[but].kind is Kind.BUT and _was_thought(items, but)


def only_seen(items: Sequence[Item], opened: int) -> set[int]:
    """Look back from a denial with nothing after it: "stenosis was not seen"."""
    first = opened
    while items[first].kind in (Kind.FILL, Kind.CLITIC):
        first += 1
    kind = items[first].kind
    says_all = kind in (Kind.ASSERT, Kind.TOLD) and _stands_for_it(items, first)
    if says_all or kind is Kind.SEEN or items[opened - 1].kind is Kind.RULED_OUT:
        return before(items, opened - 1)
    return set()


def _stands_for_it(items: Sequence[Item], verb: int) -> bool:
    """Say whether a verb has no object of its own: "didn't find", "didn't show one", "don't have it"."""
    to = verb + 1
    while items[to].kind in _STANDS_FOR and items[to].at == items[to - 1].last + 1:
        to += 1
    return items[to].kind in _ENDS | {Kind.COMMA} and items[to].at == items[to - 1].last + 1
