"""Whether words of concern are an "if", a fear, a question, or what a leaflet says."""

from intake.rules.concern_marks import BITS
from intake.rules.concern_reading import LIST_REACH, NEXT, REACH, Reading
from intake.rules.evaluation import ConcernKind
from intake.rules.phrase_table import Span

_CONDITIONAL, _OPENING, _INSTRUCTED = BITS["conditional"], BITS["opening"], BITS["instructed"]
_FEARED = BITS["feared"]
_SUPPOSED, _SUPPOSED_AFTER, _ANNOUNCES = BITS["supposed"], BITS["supposed_after"], BITS["announces"]
_SUBJECT, _WOULD, _NOT_A_NO = BITS["subject"], BITS["would"], BITS["not_a_no"]
_SCOPE_ENDS, _LISTS_ON = BITS["scope_ends"], BITS["lists_on"]

SUPPOSES = _CONDITIONAL | _FEARED | _SUPPOSED | _INSTRUCTED | _SUPPOSED_AFTER
"""What a text must say for a supposition to be in it."""


def is_supposed(reading: Reading, span: Span) -> bool:
    """Read an "if", and a fear of what might be, but of oneself; what is said as so is no fear."""
    words, marks = reading.words, reading.marks
    if any(mark & _SUPPOSED_AFTER for mark in marks[span.behind : span.behind + NEXT]):
        return True
    supposes = _SUPPOSED | _INSTRUCTED | (0 if span.row.kind is ConcernKind.SELF_HARM else _FEARED)
    listed = reading.is_listed(span)
    stated = False
    for place in reading.back(span, LIST_REACH if listed else REACH):
        if not listed and (words[place + 1].after_comma or words[place].clause != words[span.first].clause):
            return False
        if marks[place] & _CONDITIONAL and reading.end(place - 1, _NOT_A_NO) <= place:
            return not words[place + 1].after_comma and not _is_consequence(reading, place, span)
        if not stated and marks[place] & supposes:
            return True
        listed = listed or bool(marks[place] & _LISTS_ON)
        if marks[place] & _SUBJECT:
            stated = stated or not any(mark & _WOULD for mark in marks[place + 1 : place + NEXT])
        elif marks[place] & _SCOPE_ENDS:
            return False
    return False


def is_announced(reading: Reading, span: Span) -> bool:
    """Read "denies numbness, leaking, falls", and what a leaflet lists."""
    for place in reading.back(span, LIST_REACH):
        if reading.marks[place] & _ANNOUNCES:
            return True
        if reading.marks[place] & (_SUBJECT | _SCOPE_ENDS):
            return False
    return False


def _is_consequence(reading: Reading, condition: int, span: Span) -> bool:
    """Read "if I cough I leak": the span, or the two words before it, open a clause of their own.

    What one would do to oneself is opened further off too: "if this goes on I want to kill myself".
    """
    marks = reading.marks
    start = max(reading.text.sentence(condition).start, condition - LIST_REACH)
    if any(mark & _INSTRUCTED for mark in marks[start:condition]):
        return False
    is_threat = span.row.kind is ConcernKind.SELF_HARM
    if not is_threat and any(mark & _WOULD for mark in marks[condition : span.first]):
        return False
    opens = _OPENING | _WOULD if is_threat else _OPENING
    first = condition + 2 if is_threat else max(condition + 2, span.first - 2)
    return any(
        marks[place] & opens and not marks[place - 1] & (_LISTS_ON | _CONDITIONAL)
        for place in range(first, span.first + 1)
    )
