"""Every mention of a condition in the answers, with the words that it stands in."""

from collections.abc import Iterator

from intake.questionnaire.answers import Answers
from intake.rules.evaluation import MentionFound
from intake.rules.mentions import read_mentions
from intake.rules.sources import SOURCES, could_be_asked


def mentions_found(answers: Answers) -> tuple[MentionFound, ...]:
    """List the mentions, by question in the order of `SOURCES` and then as they stand in the words."""
    return tuple(_read(answers))


def _read(answers: Answers) -> Iterator[MentionFound]:
    on_behalf = answers.one("completed_by") == "on_behalf"
    for source in SOURCES:
        words = answers.words(source.question)
        if not words or not could_be_asked(source.asked_when, answers):
            continue
        for mention in read_mentions(words, relative_may_be_patient=on_behalf):
            yield MentionFound(
                condition=mention.condition,
                status=mention.status,
                question=source.question,
                quote=words[mention.start : mention.end],
                start=mention.start,
                end=mention.end,
                rule=mention.rule,
            )
