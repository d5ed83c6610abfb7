"""Which answers the rules read as words, and for what: a table that a clinician can check."""

from dataclasses import dataclass

from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import PUBLISHED
from intake.questionnaire.kinds import Question, Text, TextFormat, Words
from intake.questionnaire.shown import Has, Is
from intake.rules.evaluation import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One answer whose words are read for conditions, and the answers without which it is not asked."""

    question: str
    basis: Basis
    asked_when: tuple[Is | Has, ...]
    reason: str


_TOLD = (Is("told_diagnosis", ("yes", "own_idea", "not_sure")),)

SOURCES = (
    Source(
        question="diagnosis_words",
        basis=Basis.REPORTED,
        asked_when=_TOLD,
        reason="Asks in so many words what the patient was told.",
    ),
    Source(
        question="diagnoses_other",
        basis=Basis.REPORTED,
        asked_when=(*_TOLD, Has("diagnoses", ("something_else",))),
        reason="People choose “something else” and then write one of the six.",
    ),
    Source(
        question="scan_words",
        basis=Basis.SCAN,
        asked_when=(Has("scans", ("x_ray", "mri", "ct", "other")),),
        reason="Asks what the pictures showed.",
    ),
    Source(
        question="anything_else",
        basis=Basis.REPORTED,
        asked_when=(),
        reason="People put here what they forgot above. `visit_goal` is not read: a question is no report.",
    ),
)


def could_be_asked(conditions: tuple[Is | Has, ...], answers: Answers) -> bool:
    """Say whether the answers leave room for a question: an answer not given rules nothing out."""
    return all(_leaves_room(when, answers) for when in conditions)


def _leaves_room(when: Is | Has, answers: Answers) -> bool:
    if not answers.is_given(when.question):
        return True
    given = answers.ticked(when.question) or (answers.one(when.question),)
    return any(value in when.values for value in given)


def _is_free_text(question: Question) -> bool:
    return isinstance(question, Words) or (isinstance(question, Text) and question.format is TextFormat.PLAIN)


FREE_TEXT = tuple(
    dict.fromkeys(
        question.id
        for questionnaire in PUBLISHED.values()
        for question in questionnaire.questions()
        if _is_free_text(question)
    )
)
"""Every answer that words of concern are read in: all words, and every line that is not a name,
a number, an address or a year. A new question of these kinds is read without being listed."""
