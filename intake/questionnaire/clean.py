"""Keep only the answers to questions that are shown, and say which others fell away."""

from collections.abc import Collection
from dataclasses import dataclass

from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.kinds import Question, Results
from intake.questionnaire.sections import Questionnaire, Section
from intake.questionnaire.shown import Situation, is_shown


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Answers without those no longer asked, and the ids of the given ones that were dropped."""

    answers: Answers
    dropped: tuple[str, ...]


def clean(questionnaire: Questionnaire, answers: Answers, situation: Situation) -> Cleaned:
    """Drop each answer whose question is not shown, in the order asked, so that chains fall."""
    kept: dict[str, Value | None] = {}
    dropped: list[str] = []
    for question in questionnaire.questions():
        if not answers.was_asked(question.id):
            continue
        if is_shown(question.shown_when, Answers(kept), situation):
            kept[question.id] = _still_fits(question, answers, Answers(kept))
        elif answers.is_given(question.id):
            dropped.append(question.id)
    return Cleaned(Answers(kept, answers.unclear.intersection(kept)), tuple(dropped))


def _still_fits(question: Question, answers: Answers, kept: Answers) -> Value | None:
    """Keep the results of those treatments alone that are still ticked."""
    value = answers.values[question.id]
    if isinstance(question, Results) and value is not None:
        ticked = kept.ticked(question.of)
        return {choice: result for choice, result in answers.details(question.id).items() if choice in ticked}
    return value


def unanswered(questionnaire: Questionnaire, answers: Answers, situation: Situation) -> tuple[str, ...]:
    """List the sections, in order, that still lack a required answer; clean answers expected.

    A question that was not understood counts as answered for now.
    """
    return tuple(
        section.id
        for section in questionnaire.sections
        if any(
            question.required
            and not answers.is_given(question.id)
            and question.id not in answers.unclear
            and is_shown(question.shown_when, answers, situation)
            for question in section.questions
        )
        or not all(any(answers.is_given(question) for question in group) for group in section.at_least_one)
    )


def is_half_typed(section: Section, typed: Collection[str], answers: Answers, situation: Situation) -> bool:
    """Say whether a section shows one of the questions for which was typed what cannot be used yet."""
    return any(
        question.id in typed and is_shown(question.shown_when, answers, situation)
        for question in section.questions
    )
