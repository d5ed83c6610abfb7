"""Whether words of concern are denied, before them, inside them or behind them, or only not wanted."""

from intake.rules.concern_marks import BITS
from intake.rules.concern_reading import LIST_REACH, NEXT, REACH, Reading
from intake.rules.evaluation import ConcernKind
from intake.rules.phrase_table import Span

_NO, _LOSSES, _INABILITY = BITS["no"], BITS["losses"], BITS["inability"]
_NOT_A_NO, _NO_AFTER = BITS["not_a_no"], BITS["no_after"]
_SCOPE_ENDS, _LISTS_ON, _OPENING = BITS["scope_ends"], BITS["lists_on"], BITS["opening"]
_BEGINS, _SO_FAR = BITS["begins"], BITS["so_far"]
_CONDITIONAL, _OPENING_OR_WOULD = BITS["conditional"], _OPENING | BITS["would"]
_SUBJECT, _PRESENT, _UNWANTED = BITS["subject"], BITS["present"], BITS["unwanted"]

DENIES = _NO | _NO_AFTER | _LISTS_ON
"""What a text must say for a denial to be in it."""


def is_denied(reading: Reading, span: Span) -> bool:
    """Say whether the words are denied: "no numbness", "I pee without trouble", "incontinence: none"."""
    if _says_no_itself(reading, span):
        return bool(reading.marks[span.first] & _NO) and _has_in_gaps(reading, span, _LOSSES)
    if _is_parted(reading, span) or _is_answered_no(reading, span):
        return True
    is_said = _has_in_gaps(reading, span, _NO) or _is_denied_before(reading, span)
    return is_said and not _begins_then(reading, span)


def is_unwanted(reading: Reading, span: Span) -> bool:
    """Read "I don't want to end up incontinent"; not wanting to harm oneself is still said."""
    words, marks = reading.words, reading.marks
    if span.row.kind is ConcernKind.SELF_HARM:
        return False
    for place in reading.back(span, REACH):
        if words[place].clause != words[span.first].clause or marks[place] & _SUBJECT:
            return False
        if marks[place] & _UNWANTED and reading.end(place, _UNWANTED) <= span.first:
            return True
    return False


def _says_no_itself(reading: Reading, span: Span) -> bool:
    """Say whether the words have their own denial: "can't pee" after a "no" is still that."""
    place = span.first
    for start, end in (*span.gaps, (span.behind, span.behind)):
        if any(mark & (_NO | _INABILITY) for mark in reading.marks[place:start]):
            return True
        place = end
    return False


def _has_in_gaps(reading: Reading, span: Span, bit: int) -> bool:
    """Read "I pee without any trouble", and "no loss of feeling": what stands just before a part."""
    return any(
        mark & bit and not mark & _NOT_A_NO
        for start, end in span.gaps
        for mark in reading.marks[max(start, end - NEXT) : end]
    )


def _is_parted(reading: Reading, span: Span) -> bool:
    """Say whether nothing but an "or" stands between two parts: they are two things of a list."""
    return any(end - start == 1 and reading.marks[start] & _LISTS_ON for start, end in span.gaps)


def _is_denied_before(reading: Reading, span: Span) -> bool:
    words, marks = reading.words, reading.marks
    listed = reading.is_listed(span)
    for place in reading.back(span, LIST_REACH if listed else REACH):
        if words[place + 1].after_comma and not listed:
            return False
        if marks[place] & _NO:
            if marks[span.first] & _OPENING and place < span.first - NEXT:
                return False
            if _is_of_an_if(reading, place, span):
                return False
            return not marks[place] & _NOT_A_NO or reading.end(place, _NOT_A_NO) > span.first
        if marks[place] & _SCOPE_ENDS:
            return False
        listed = listed or bool(marks[place] & _LISTS_ON)
    return False


def _is_of_an_if(reading: Reading, no: int, span: Span) -> bool:
    """Read "if this does not stop I will kill myself": the no is the if's when a clause opens behind it."""
    start = max(reading.text.sentence(no).start, no - NEXT)
    if not any(mark & _CONDITIONAL for mark in reading.marks[start:no]):
        return False
    return any(mark & _OPENING_OR_WOULD for mark in reading.marks[no + 2 : span.first + 1])


def _begins_then(reading: Reading, span: Span) -> bool:
    """Read "never before this week" and "not until Monday": with a time close behind, they say since when."""
    rest = reading.rest(span)
    return any(
        reading.marks[place] & _BEGINS and not reading.marks[place] & _SO_FAR and place + 1 in rest
        for place in rest[:NEXT]
    )


def _is_answered_no(reading: Reading, span: Span) -> bool:
    """Read "bladder problems: no", and "numbness in the saddle area? None."."""
    rest = reading.rest(span)
    if len(rest) > NEXT or any(reading.marks[place] & _PRESENT for place in rest):
        return False
    if len(rest) == 1 and reading.marks[span.behind] & _NO_AFTER:
        return True
    return rest.stop < len(reading.words) and _is_no_alone(reading, rest.stop, span)


def _is_no_alone(reading: Reading, place: int, span: Span) -> bool:
    """Say whether the clause that starts here is nothing but a no, or an "all no"."""
    answer = reading.text.clause(reading.words[place].clause)
    same_sentence = reading.words[place].sentence == reading.words[span.behind - 1].sentence
    return len(answer) < NEXT and bool(reading.marks[answer[-1]] & (_NO_AFTER if same_sentence else _NO))
