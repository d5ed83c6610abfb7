"""How far a form got: the pages that were answered, and what was left empty on them."""

from intake.questionnaire.answers import Answers
from intake.questionnaire.sections import Questionnaire, Section
from intake.questionnaire.shown import Situation, is_shown


def was_reached(section: Section, answers: Answers) -> bool:
    """Say whether anything on a page was asked and kept, be it left empty."""
    return any(answers.was_asked(question.id) for question in section.questions)


def not_reached(questionnaire: Questionnaire, answers: Answers) -> tuple[Section, ...]:
    """List the pages that everybody fills in and this form never got to, in order."""
    return tuple(
        section
        for section in questionnaire.sections
        if not section.optional and not was_reached(section, answers)
    )


def with_left_empty(questionnaire: Questionnaire, answers: Answers, situation: Situation) -> Answers:
    """Count what stood on a page that was reached and has no answer as left empty.

    A page that could not be left yet keeps only what was answered; those who read it would take the
    rest for questions that were never asked.
    """
    stood = (
        question.id
        for section in questionnaire.sections
        if was_reached(section, answers)
        for question in section.questions
        if not answers.was_asked(question.id) and is_shown(question.shown_when, answers, situation)
    )
    return answers.merged(dict.fromkeys(stood))
