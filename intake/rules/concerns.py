"""Words anywhere in the answers that speak of danger, for staff to read: never a match."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from intake.questionnaire.answers import Answers
from intake.rules.concern_meaning import counts
from intake.rules.concern_reading import LANGUAGES, Around, Reading
from intake.rules.concern_spelling import known, mend
from intake.rules.evaluation import Concern
from intake.rules.phrase_table import Span, Table
from intake.rules.sentences import Sentences, vocabulary_of
from intake.rules.sources import FREE_TEXT
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS

ALWAYS_OLD = 2000
"""A year before this is long ago, even when the day sent is not known."""


@cache
def _table() -> Table:
    return Table(CONCERN_ROWS)


def concerns_found(answers: Answers, *, sent_on: date | None) -> tuple[Concern, ...]:
    """List the words of concern by question and then as they stand, in every free text.

    Every text is read, also one that the other answers would have hidden: danger is danger.
    """
    around = Around(
        relative_may_be_patient=answers.one("completed_by") == "on_behalf",
        old_before=sent_on.year - 1 if sent_on else ALWAYS_OLD,
    )
    return tuple(
        concern
        for question in FREE_TEXT
        if (text := answers.words(question)) and _table().may_hold(_mended(vocabulary_of(text)))
        for concern in _read(question, text, around)
    )


def _mended(vocabulary: set[str]) -> set[str]:
    """Mend the words that no table has; the others stay as they are."""
    return vocabulary & known() | {mend(word) for word in vocabulary - known()}


def _read(question: str, text: str, around: Around) -> Iterator[Concern]:
    sentences = Sentences(text, mend)
    spans = sorted(_table().spans(sentences), key=lambda span: (span.first, -span.behind))
    if not spans:
        return
    readings = {language: Reading(sentences, language, around) for language in LANGUAGES}
    for span in _widest(spans, readings):
        start, end = sentences.words[span.first].start, sentences.words[span.behind - 1].end
        yield Concern(
            kind=span.row.kind,
            question=question,
            quote=text[start:end],
            start=start,
            end=end,
            rule=span.row.name,
        )


def _widest(spans: list[Span], readings: Mapping[str, Reading]) -> Iterator[Span]:
    """Keep of spans of one kind that overlap the first that counts, and of those the longest."""
    reached: dict[str, int] = {}
    for span in spans:
        reading = readings[span.row.name.partition(".")[0]]
        if span.first >= reached.get(span.row.kind, 0) and counts(reading, span):
            reached[span.row.kind] = span.behind
            yield span
