"""What keeps a safety answer from being a yes: staff read which it is, and never take it for one."""

from enum import StrEnum

from intake.questionnaire.answers import Answers


class Doubt(StrEnum):
    """The patient is not sure, asks what the question means, or would rather say it in person."""

    NOT_SURE = "not_sure"
    ASKS = "asks"
    IN_PERSON = "in_person"


def doubt_about(question: str, answers: Answers) -> Doubt | None:
    """Return what an answer is in place of a yes; None for one that says something certain."""
    one = answers.one(question)
    given = answers.ticked(question) if one is None else (one,)
    if given == ("say_in_person",):
        return Doubt.IN_PERSON
    if given != ("not_sure",):
        return None
    return Doubt.ASKS if question in answers.unclear else Doubt.NOT_SURE
