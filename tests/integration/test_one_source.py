"""Each question is one value; everything else is a projection of it, and none is missing."""

from collections.abc import Iterator

import pytest
import time_machine
from flask.testing import FlaskClient
from sqlalchemy import select

from intake.database import Database
from intake.forms.sections import section_form
from intake.models.submission import Submission
from intake.permissions import Role
from intake.questionnaire import wire
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Question
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Given, Has, Is
from intake.web.reveal import made_for
from intake.web.summary import rows
from tests.builders import NOW
from tests.every_question import OPENED, names_of
from tests.html import parse
from tests.patients import Patient
from tests.staffing import at_the_desk


@pytest.fixture
def dialect() -> str:
    return "sqlite"


VISIT = {"visit_date-day": "1", "visit_date-month": "12", "visit_date-year": "2026"}


@pytest.fixture
def patient(client: FlaskClient) -> Iterator[Patient]:
    with time_machine.travel(NOW):
        patient = Patient(client)
        patient.fills_in(**{**OPENED, "about_you": {**OPENED["about_you"], **VISIT}})
        assert patient.says("more", OPENED["more"]).status_code == 303
        yield patient


def every() -> Iterator[tuple[Section, Question]]:
    for section in CURRENT.sections:
        for question in section.questions:
            yield section, question


QUESTIONS = [pytest.param(section, question, id=question.id) for section, question in every()]


@pytest.mark.parametrize(("section", "question"), QUESTIONS)
def test_each_question_has_a_field(section: Section, question: Question) -> None:
    assert hasattr(section_form(section), question.id)


@pytest.mark.parametrize(("section", "question"), QUESTIONS)
def test_each_condition_is_in_the_stylesheet(section: Section, question: Question) -> None:
    css = made_for(section).css
    conditional = isinstance(question.shown_when, Is | Has | Given)

    assert (
        f"[data-question={question.id}] {{" in css or f"[data-question={question.id}]," in css
    ) is conditional


def test_each_question_is_on_its_page(patient: Patient) -> None:
    for section in CURRENT.sections:
        page = parse(patient.sees(f"/form/{section.id}").text)
        wrappers = [part.get("data-question") for part in page.iter() if part.get("data-question")]
        names = {part.get("name") for part in page.iter()}
        ids = {part.get("id") for part in page.iter()}
        assert wrappers == [question.id for question in section.questions]
        assert {name for question in section.questions for name in names_of(question)} <= names
        assert {question.id for question in section.questions} <= ids


def test_each_answer_has_a_row_on_the_check_page(patient: Patient) -> None:
    page = parse(patient.sees("/form/check").text)
    shown = [part.get("data-answer") for part in page.iter() if part.get("data-answer")]

    assert shown == [question.id for _, question in every()]


def test_each_answer_is_stored_and_can_be_said_in_words(patient: Patient, database: Database) -> None:
    patient.sends("/form/check")
    with database.reading() as session:
        stored = session.scalars(select(Submission)).one().read_answers(database.keys)
    answers = wire.load(CURRENT, stored)

    assert list(answers.values) == [question.id for _, question in every()]
    assert [row.id for row in rows(CURRENT.questions(), answers, str) if not row.answer] == []


def test_each_answer_is_read_by_a_person(patient: Patient, database: Database) -> None:
    """A question that no page of the staff shows would be asked for nothing."""
    patient.sends("/form/check")
    with database.reading() as session:
        reference = session.scalars(select(Submission.reference)).one()
    colleague = at_the_desk(database, patient.client, role=Role.CLINICIAN)

    page = parse(colleague.sees(f"/staff/submissions/{reference}").text)

    assert {part.get("data-answer") for part in page.iter()} >= {question.id for _, question in every()}
