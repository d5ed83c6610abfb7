"""Answers to the safety questions count for a day; then they are asked again (H8)."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from intake.database import Database
from intake.models.draft import Draft
from tests.patients import SAFE, Patient, value_of, words

WHY = "You answered these more than a day ago."


@pytest.fixture
def dialect() -> str:
    return "sqlite"


def waits(patient: Patient, clock: time_machine.Traveller, hours: int) -> None:
    """Let time pass with a page saved each half day, as somebody does who cannot find the time."""
    token = patient.client.get_cookie("b")
    session = patient.client.get_cookie("a")
    assert token is not None
    assert session is not None
    for _ in range(hours // 12):
        clock.shift(timedelta(hours=12))
        patient.client.set_cookie("a", session.value)
        patient.client.set_cookie("b", token.value)
        patient.says("diagnosis")
    clock.shift(timedelta(hours=hours % 12))


@pytest.fixture
def patient(app: Flask, clock: time_machine.Traveller) -> Patient:
    patient = Patient(app.test_client())
    patient.fills_in()
    waits(patient, clock, 23)
    return patient


@pytest.mark.hazard("H8.3")
def test_within_a_day_the_form_can_be_sent(patient: Patient) -> None:
    assert patient.sends("/form/check").location == "/form/done"


@pytest.mark.hazard("H8.3")
@pytest.mark.parametrize("path", ["/form/pain", "/form/check", "/form"])
def test_after_a_day_every_later_page_leads_to_the_safety_questions(
    patient: Patient, clock: time_machine.Traveller, path: str
) -> None:
    clock.shift(timedelta(hours=1))
    page = patient.sees(path)

    assert page.request.path == "/form/safety"
    assert WHY in words(page)
    assert {value_of(page, question) for question in SAFE} == {""}


@pytest.mark.hazard("H8.3")
def test_after_a_day_nothing_is_sent_before_they_are_answered_again(
    patient: Patient, clock: time_machine.Traveller
) -> None:
    clock.shift(timedelta(hours=1))

    refused = patient.sends("/form/check")
    assert refused.status_code == 422
    assert "Your form is not sent yet" in words(refused)
    assert patient.says("safety").status_code == 303
    assert WHY not in words(patient.sees("/form/safety"))
    assert patient.sends("/form/check").location == "/form/done"


@pytest.mark.hazard("H8.3")
def test_the_other_answers_are_still_there(patient: Patient, clock: time_machine.Traveller) -> None:
    clock.shift(timedelta(hours=1))

    assert value_of(patient.sees("/form/about_you"), "given_name") == "Ada"


@pytest.mark.hazard("H8.3")
def test_an_old_danger_sign_is_not_forgotten_by_beginning_to_answer_again(
    app: Flask, clock: time_machine.Traveller, database: Database
) -> None:
    patient = Patient(app.test_client())
    patient.fills_in(safety={"saddle_numbness": "yes_new"})
    waits(patient, clock, 24)
    patient.says("about_you")
    patient.sends("/form/safety", {"fever_unwell": "no"})

    with database.reading() as session:
        assert session.scalars(select(Draft)).one().has_danger
