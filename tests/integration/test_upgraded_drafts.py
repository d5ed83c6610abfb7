"""The questionnaire changes while a form is being filled in."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select

from intake.database import Database
from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.models.submission import Submission
from intake.questionnaire.catalogue.published import CURRENT, PUBLISHED
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Questionnaire
from intake.services import drafts
from tests.patients import Patient, value_of, words

CHANGED = replace(CURRENT.by_id["leg_weakness"], text=N_("Has a leg gone weak?"))
NEW = "worse_place"
EARLIER = Questionnaire(
    number=0,
    sections=tuple(
        replace(
            section,
            questions=tuple(
                CHANGED if question.id == CHANGED.id else question
                for question in section.questions
                if question.id != NEW
            ),
        )
        for section in CURRENT.sections
    ),
)
"""Asked one question in other words, and one not at all."""


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Patient:
    monkeypatch.setattr(drafts, "PUBLISHED", {**PUBLISHED, EARLIER.version: EARLIER})
    return Patient(app.test_client())


@pytest.fixture
def upgrade(database: Database) -> Callable[[], None]:
    """Make the draft one that was begun before the questionnaire changed."""

    def make_old() -> None:
        with database.transaction() as session:
            draft = session.scalars(select(Draft)).one()
            answers = draft.read_answers(keys_of(session))
            draft.put_answers(keys_of(session), {key: answers[key] for key in answers if key != NEW})
            draft.questionnaire_version = EARLIER.version

    return make_old


def test_only_what_changed_is_asked_and_all_the_rest_is_there(
    patient: Patient, upgrade: Callable[[], None], database: Database
) -> None:
    patient.fills_in()
    upgrade()
    safety = patient.sees("/form/check")

    assert safety.request.path == "/form/safety"
    assert value_of(safety, "leg_weakness") == ""
    assert value_of(safety, "both_legs") == "no"
    assert patient.says("safety").location == "/form/diagnosis"
    pain = patient.sees("/form/check")
    assert pain.request.path == "/form/pain"
    assert value_of(pain, NEW) == ""
    assert value_of(pain, "pain_average") == "5"
    patient.says("pain")
    assert patient.sends("/form/check").location == "/form/done"
    with database.reading() as session:
        assert session.scalars(select(Submission)).one().questionnaire_version == CURRENT.version


def test_what_is_sent_from_a_page_of_before_waits_for_what_is_new(
    patient: Patient, upgrade: Callable[[], None]
) -> None:
    patient.fills_in()
    upgrade()
    page = patient.sends("/form/check")

    assert page.status_code == 422
    assert "Your form is not sent yet" in words(page)


@pytest.mark.hazard("H1.4")
def test_a_danger_sign_is_kept_however_it_was_worded(
    patient: Patient, upgrade: Callable[[], None], database: Database
) -> None:
    patient.fills_in(safety={"leg_weakness": "yes_new"})
    upgrade()
    patient.says("about_you")

    assert value_of(patient.sees("/form/safety"), "leg_weakness") == "yes_new"
    with database.reading() as session:
        assert session.scalars(select(Draft)).one().has_danger


def test_looking_changes_nothing(patient: Patient, upgrade: Callable[[], None], database: Database) -> None:
    patient.fills_in()
    upgrade()
    patient.sees("/form/check")

    with database.reading() as session:
        assert session.scalars(select(Draft)).one().questionnaire_version == EARLIER.version
