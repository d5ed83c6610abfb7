"""Words anywhere in the answers that speak of danger, for staff to read: never a match."""

from collections.abc import Iterator
from datetime import date

from intake.questionnaire.answers import Answers
from intake.rules.concern_meaning import Reading, counts
from intake.rules.evaluation import Concern
from intake.rules.phrases import Span, Table
from intake.rules.sentences import Word, words_of
from intake.rules.sources import FREE_TEXT
from intake.rules.vocabulary.concerns_control_english import CONTROL_ENGLISH
from intake.rules.vocabulary.concerns_control_spanish import CONTROL_SPANISH
from intake.rules.vocabulary.concerns_other_english import OTHER_ENGLISH
from intake.rules.vocabulary.concerns_other_spanish import OTHER_SPANISH

ALWAYS_OLD = 2000
"""A year before this is long ago, even when the day sent is not known."""

CONCERN_ROWS = (*CONTROL_ENGLISH, *CONTROL_SPANISH, *OTHER_ENGLISH, *OTHER_SPANISH)
_TABLE = Table(CONCERN_ROWS)


def concerns_found(answers: Answers, *, sent_on: date | None) -> tuple[Concern, ...]:
    """List the words of concern by question and then as they stand, in every free text.

    Every text is read, also one that the other answers would have hidden: danger is danger.
    """
    on_behalf = answers.one("completed_by") == "on_behalf"
    old_before = sent_on.year - 1 if sent_on else ALWAYS_OLD
    return tuple(
        concern
        for question in FREE_TEXT
        if (text := answers.words(question))
        for concern in _read(question, text, Reading(words_of(text), on_behalf, old_before))
    )


def _read(question: str, text: str, reading: Reading) -> Iterator[Concern]:
    spans = [span for span in _TABLE.spans(reading.words) if counts(span, reading)]
    for span in _widest(spans):
        start, end = _offsets(span, reading.words)
        yield Concern(
            kind=span.row.kind,
            question=question,
            quote=text[start:end],
            start=start,
            end=end,
            rule=span.row.name,
        )


def _widest(spans: list[Span]) -> Iterator[Span]:
    """Keep of spans of one kind that overlap the one that starts first, and is longest."""
    reached: dict[str, int] = {}
    for span in sorted(spans, key=lambda span: (span.first, -span.behind)):
        if span.first >= reached.get(span.row.kind, 0):
            reached[span.row.kind] = span.behind
            yield span


def _offsets(span: Span, words: tuple[Word, ...]) -> tuple[int, int]:
    return words[span.first].start, words[span.behind - 1].end
