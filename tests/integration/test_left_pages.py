"""A page that is left half filled is kept, and whoever left it is never told of a mistake."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from intake.database import Database
from intake.models.draft import Draft
from tests.builders import NOW
from tests.integration.test_coming_back import about_oneself
from tests.patients import Patient, value_of, words


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(app: Flask) -> Patient:
    return Patient(app.test_client())


def test_what_is_right_is_kept_and_what_is_half_typed_too(patient: Patient) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    left = patient.sends(
        "/form/about_you/keep", {"family_name": "Example", "date_of_birth-day": "27", "phone": "2"}
    )
    page = patient.sees("/form/about_you")

    assert (left.status_code, left.data) == (204, b"")
    assert value_of(page, "family_name") == "Example"
    assert value_of(page, "date_of_birth-day") == "27"
    assert value_of(page, "phone") == "2"


@pytest.mark.hazard("H1.4")
def test_a_danger_sign_on_a_page_that_was_left_reaches_staff(patient: Patient, database: Database) -> None:
    about_oneself(patient)
    patient.sends("/form/safety/keep", {"saddle_numbness": "yes_new"})

    with database.reading() as session:
        assert session.scalars(select(Draft)).one().has_danger


def test_a_page_left_later_does_not_finish_itself(patient: Patient) -> None:
    about_oneself(patient)
    patient.sends("/form/safety/keep", {"saddle_numbness": "no"})

    assert patient.sees("/form/diagnosis").request.path == "/form/safety"


def test_nobody_is_told_of_a_mistake_when_there_is_nothing_to_keep(app: Flask) -> None:
    nobody, sent = Patient(app.test_client()), Patient(app.test_client())
    sent.fills_in()
    sent.sends("/form/check")

    assert nobody.sends("/form/pain/keep", {"pain_average": "5"}).status_code == 204
    assert sent.sends("/form/pain/keep", {"pain_average": "5"}).status_code == 204


def test_a_page_left_when_its_time_is_over_is_not_kept(app: Flask) -> None:
    with time_machine.travel(NOW) as clock:
        patient = Patient(app.test_client())
        about_oneself(patient)
        cookie = patient.client.get_cookie("b")
        assert cookie is not None
        clock.shift(timedelta(hours=25))
        patient.client.set_cookie("b", cookie.value)

        assert patient.sends("/form/safety/keep", {"fever_unwell": "no"}).status_code == 204
        assert "no longer here" in words(patient.sees("/form/safety"))


def test_a_page_cannot_be_left_for_somebody_else(patient: Patient) -> None:
    about_oneself(patient)
    forged = patient.client.post("/form/safety/keep", data={"fever_unwell": "yes"})

    assert forged.status_code == 400
    assert value_of(patient.sees("/form/safety"), "fever_unwell") == ""
