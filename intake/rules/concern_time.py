"""Whether words of concern speak of a time long ago."""

from intake.rules.concern_marks import BITS
from intake.rules.concern_reading import REACH, Reading
from intake.rules.phrase_table import Span
from intake.rules.phrases import phrases_of

_PRESENT = BITS["present"]
_TIME_WORDS = phrases_of(
    "in, back, about, around, once, over, many, some, it, but, was, that, happened, a, few, ago, the, "
    "eso, fue, pasó, en, hace, de"
)


def is_long_ago(reading: Reading, span: Span) -> bool:
    """Say whether the span, or a time that stands beside it alone, is old and not so today."""
    words, old = reading.words, reading.old_clauses
    if not old or any(mark & _PRESENT for mark in reading.marks[span.first : span.behind]):
        return False
    first, last = words[span.first].clause, words[span.behind - 1].clause
    end = words[reading.text.sentence(span.first).stop - 1].clause
    said = any(number in old for number in range(first, last + 1)) or any(
        number in old and (_is_time_alone(reading, number) or _goes_on(reading, number, span))
        for number in {first - 1, last + 1, end}
        if _is_in_sentence(reading, number, span)
    )
    return said and words[span.first].sentence not in reading.sentences_still_so


def _is_in_sentence(reading: Reading, clause: int, span: Span) -> bool:
    places = reading.text.clause(clause)
    return bool(places) and reading.words[places[0]].sentence == reading.words[span.first].sentence


def _goes_on(reading: Reading, clause: int, span: Span) -> bool:
    """Say whether the span opens the clause behind this one: "stones in 2009, couldn't pee"."""
    return reading.text.clause(clause).stop == span.first


def _is_time_alone(reading: Reading, clause: int) -> bool:
    """Say whether a clause holds nothing but a time: "in 1985", "20 years ago"."""
    said = [reading.words[place].text for place in reading.text.clause(clause)[: REACH + 1]]
    return len(said) <= REACH and all(
        (text,) in _TIME_WORDS or text.isdigit() or text.endswith("s") for text in said
    )
