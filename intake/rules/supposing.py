"""What reports nothing: supposed, warned of, asked about, or said of people in general."""

from collections.abc import Sequence

from intake.rules.clauses import SENTENCE_ENDS, is_own, sentence_before
from intake.rules.items import Item
from intake.rules.readings import FINDINGS
from intake.rules.vocabulary.kinds import Kind

_LISTS = frozenset({"en.warned", "es.warned"})
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
_I_HAVE = "en.i_have"
_HAVE = "en.have"
_FEW = 3
_CAN = "en.can"
_NAMES = FINDINGS | {Kind.OF, Kind.DISC, Kind.SPINE, Kind.FACET, Kind.CANAL, Kind.BACK}
_SENTENCE = 30
_BACK = 11
_ANY_SUCH = frozenset({"en.indefinite", "es.indefinite"})
_OF_ANY = _ANY_SUCH | {_CAN}
_ANY_ARTICLE = _ANY_SUCH | {"es.fill"}
_CAUSES = frozenset({"en.cause_of", "es.cause_of"})
_CLAIMED_AHEAD = frozenset({Kind.MY, Kind.SELF, Kind.THIRD, Kind.PATIENT})
_FUTURE = "en.future"
_GOT_FOR_IT = frozenset({Kind.OPERATION, Kind.SPINE_OPERATION, Kind.TAKER, Kind.REASON})
_SYMPTOMS = "en.symptoms"
_TOPICS = frozenset({"en.topic", "es.topic", _SYMPTOMS})
_CLAIMED = frozenset(
    {Kind.SELF, Kind.MY, Kind.TOLD, Kind.LEVEL, Kind.SCAN, Kind.THIRD, Kind.PATIENT, Kind.CLINICIAN, Kind.NOT}
)
_MODAL = frozenset({"en.modal", "en.can"})
_DOES = frozenset({Kind.NOT, Kind.AFTER_GENERAL})
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
SUPPOSERS = frozenset(
    {
        Kind.IF,
        Kind.CAN_CAUSE,
        Kind.SUPPOSE,
        Kind.GENERAL,
        Kind.AFTER_GENERAL,
        Kind.QUESTION,
        Kind.ARTICLE,
        Kind.ASKING,
        Kind.ASSERT,
        Kind.EVIDENCE,
    }
)


def supposed(items: Sequence[Item]) -> set[int]:
    """The places in the items that report nothing: supposed, warned of, asked about, or general."""
    covered: set[int] = set()
    opened: int | None = None
    for at, item in enumerate(items):
        kind = item.kind
        if opened is not None and _supposing_ends(items, at, opened):
            opened = None
        if item.rule in _TOPICS or (kind is Kind.COPULA and _defines(items, at)):
            covered.update(_in_general(items, at))
        elif kind in (Kind.SUPPOSE, Kind.GENERAL) or (kind is Kind.IF and supposes(items, at)):
            opened = at
        elif kind in (Kind.AFTER_GENERAL, Kind.CAN_CAUSE):
            covered.update(_unclaimed(items, at))
            opened = at if kind is Kind.CAN_CAUSE and opened is None else opened
        elif kind is Kind.QUESTION:
            covered.update(_asked(items, at))
        elif item.rule == _HAVE and opened is None and _is_of_people(items, at):
            opened = at
        elif item.rule in _OF_ANY:
            covered.update(_of_any(items, at))
        elif opened is not None:
            covered.add(at)
    return covered


def supposes(items: Sequence[Item], at: int) -> bool:
    """Say whether an if heads its clause ("if I had"); further in ("find out if I have") it is a doubt."""
    if items[at - 1].kind in _ENDS or items[at - 1].kind in (Kind.COMMA, Kind.AND):
        return True
    return items[at + 1].kind not in (Kind.SELF, Kind.ASSERT, Kind.COPULA, Kind.MY, Kind.FILL)


def _supposing_ends(items: Sequence[Item], at: int, opened: int) -> bool:
    kind = items[at].kind
    if kind is Kind.COMMA:
        if items[opened].rule in _LISTS or items[at + 1].kind is Kind.WHICH:
            return False
        return not (items[opened].kind in (Kind.SUPPOSE, Kind.GENERAL) and _is_listed(items, at, opened))
    if items[opened].kind in (Kind.GENERAL, Kind.ASSERT) and _speaks_of_self(items, at):
        return True
    if items[opened].rule == _FUTURE and kind in _GOT_FOR_IT:
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
    if items[at].rule in ("es.self", _I_HAVE):
        return True
    return items[at].kind is Kind.SELF and items[at + 1].kind in (Kind.ASSERT, Kind.MAYBE, Kind.NOT)


def _asked(items: Sequence[Item], at: int) -> set[int]:
    sentence = sentence_before(items, at)
    if not sentence or items[sentence[0]].kind not in (Kind.ASKING, Kind.COPULA):
        return set()
    if any(items[to].kind in _OWN for to in sentence):
        return set()
    return set(sentence)


def _defines(items: Sequence[Item], at: int) -> bool:
    """Say whether an is and an a behind the bare name tell what it means: "stenosis is a narrowing"."""
    after = items[at + 1]
    return after.rule in _ANY_SUCH and after.at == items[at].last + 1 and _opens_with_finding(items, at)


def _in_general(items: Sequence[Item], at: int) -> set[int]:
    """The sentence that a title or a definition makes, unless it claims what it names."""
    start = sentence_before(items, at).start
    if items[at].kind is not Kind.COPULA and at - start > 1:
        return set()
    end = at
    while items[end].kind not in SENTENCE_ENDS and end - at < _SENTENCE:
        end += 1
    kinds = {item.kind for item in items[start:end]}
    general = items[at].rule != _SYMPTOMS or Kind.COPULA in kinds
    return set(range(start, end)) if general and not kinds & _CLAIMED else set()


def _is_of_people(items: Sequence[Item], at: int) -> bool:
    """Say whether a have opens its sentence behind people we have no word for: "Nurses get bulging discs"."""
    starts = items[at - 1].kind in SENTENCE_ENDS
    unknown = items[at].at - (items[at - 1].last + 1 if at else 0)
    return starts and 0 < unknown <= _FEW


def _opens_with_finding(items: Sequence[Item], at: int) -> bool:
    """Say whether only a finding or its place stands before a can: "discs can dry out"."""
    sentence = sentence_before(items, at)
    if sentence and items[sentence.start].rule in _ANY_ARTICLE:
        sentence = sentence[1:]
    return 0 < len(sentence) <= _FEW and all(items[to].kind in _NAMES for to in sentence)


def _of_any(items: Sequence[Item], at: int) -> set[int]:
    """What an a that opens its sentence, or a can behind the bare name, says of any such thing."""
    if items[at].rule == _CAN:
        start = sentence_before(items, at).start
        return _of_any_such(items, start) if _opens_with_finding(items, at) else set()
    return _of_any_such(items, at) if items[at - 1].kind in SENTENCE_ENDS else set()


def _of_any_such(items: Sequence[Item], at: int) -> set[int]:
    """The sentence, when it says what such a thing does or can do: "a slipped disc doesn't slip"."""
    end = at
    while items[end].kind not in SENTENCE_ENDS and end - at < _SENTENCE:
        end += 1
    kinds = {item.kind for item in items[at:end]}
    named = not FINDINGS.isdisjoint(item.kind for item in items[at : at + 5])
    if (
        named
        and (kinds & _DOES or any(item.rule in _MODAL for item in items[at:end]))
        and not kinds & _REPORTED
    ):
        return set(range(at, end))
    return set()


def _unclaimed(items: Sequence[Item], at: int) -> set[int]:
    """The findings before a general statement, unless the sentence claims them."""
    covered: set[int] = set()
    if items[at].rule in _CAUSES and any(item.kind in _CLAIMED_AHEAD for item in items[at + 1 : at + 6]):
        return covered
    for to in reversed(range(max(0, at - _BACK), at)):
        kind = items[to].kind
        if kind in _ENDS:
            break
        if (kind is Kind.MY and is_own(items, to)) or kind in _CLAIMS:
            return set()
        covered.add(to)
    return covered
