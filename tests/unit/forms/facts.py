"""A page with one question, and what its answer is checked against."""

from datetime import date

from werkzeug.datastructures import MultiDict

from intake.forms.base import Facts
from intake.forms.sections import SectionForm, section_form
from intake.questionnaire.answers import Answers
from intake.questionnaire.kinds import Question
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Situation

TEXT: Message = N_("What is it?")
TODAY = date(2026, 11, 20)


def facts(**given: object) -> Facts:
    """Return the facts about somebody born in 1958, with other answers if any."""
    answers = Answers({"date_of_birth": date(1958, 3, 27), **given})  # type: ignore[dict-item]  # tests know
    situation = Situation(today=TODAY, contact_methods=frozenset({"phone", "email", "no_preference"}))
    return Facts(answers=answers, situation=situation, clinic_phone="555-0100")


def page_with(*questions: Question) -> Section:
    """Return a section of these questions."""
    return Section(id="page", title=TEXT, questions=questions)


def sent(*questions: Question, pairs: list[tuple[str, str]]) -> SectionForm:
    """Send a page and check it."""
    form = section_form(page_with(*questions))(facts=facts(), sent=MultiDict(pairs))
    form.validate()
    return form


def mistakes(form: SectionForm) -> dict[str, str]:
    """Return what is said of each question that is wrong."""
    return {
        question.id: mistake.words(str)
        for question in form.section.questions
        for mistake in form.field(question).mistakes
    }
