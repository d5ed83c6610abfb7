"""Changing an answer after sending, at the browser."""

from datetime import date, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.http import parse_cookie
from werkzeug.test import TestResponse

from intake.database import Database
from intake.review import Move
from tests.builders import NOW
from tests.patients import Patient, problems, value_of, with_id, words
from tests.staffing import moved, staff_member

pytestmark = pytest.mark.usefixtures("clock")

BORN = {"date_of_birth-day": "27", "date_of_birth-month": "3", "date_of_birth-year": "1958"}
WRONG = {**BORN, "date_of_birth-day": "28"}


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    """Somebody who has just sent a form."""
    patient = Patient(client)
    patient.fills_in()
    patient.sends("/form/check")
    return patient


def reference_of(patient: Patient) -> str:
    return words(with_id(patient.sees("/form/done"), "reference"))


def opened(patient: Patient) -> TestResponse:
    """Give the birth date and follow to the answers."""
    assert patient.sends("/form/change", BORN).location == "/form/check"
    return patient.sees("/form/check")


def test_the_receipt_says_until_when_an_answer_can_be_changed(patient: Patient) -> None:
    receipt = patient.sees("/form/done")

    assert "You can change an answer here until 4 December 2026." in words(receipt)
    assert 'href="/form/change"' in receipt.text


def test_the_birth_date_comes_before_any_answer(patient: Patient) -> None:
    page = patient.sees("/form/change")

    assert "First give the date of birth" in words(page)
    assert "Ada" not in page.text


def test_the_right_birth_date_opens_every_answer(patient: Patient) -> None:
    page = opened(patient)

    assert "I want to walk my dog." in words(page)
    assert "Your change is not sent yet." in words(page)
    assert value_of(patient.sees("/form/pain"), "pain_average") == "5"


def test_a_wrong_birth_date_is_named_and_opens_nothing(patient: Patient) -> None:
    page = patient.sends("/form/change", WRONG)

    assert page.status_code == 422
    assert problems(page) == ["This is not the date of birth on the form. Check it and try again."]
    assert patient.sees("/form/pain").status_code == 409


def test_three_wrong_birth_dates_lock_the_form_and_say_whom_to_call(patient: Patient) -> None:
    pages = [patient.sends("/form/change", WRONG) for _ in range(3)]

    assert pages[-1].status_code == 423
    assert "please call us" in words(pages[-1])
    assert patient.sends("/form/change", BORN).status_code == 423


def test_a_locked_form_is_not_offered_to_be_changed(patient: Patient) -> None:
    for _ in range(2):
        patient.sends("/form/change", WRONG)
    assert 'href="/form/change"' in patient.sees("/form/done").text
    patient.sends("/form/change", WRONG)
    receipt = patient.sees("/form/done")

    assert "Staff will read it before your visit. It is not an appointment." in words(receipt)
    assert "wrong three times. We have your form, as you sent it." in words(receipt)
    assert "To change an answer, please call us. Call us" in words(receipt)
    assert 'href="/form/change"' not in receipt.text
    assert patient.sees("/form/change").status_code == 423


def test_the_receipt_of_somebody_else_is_not_locked(app: Flask, patient: Patient) -> None:
    other = Patient(app.test_client())
    other.fills_in()
    other.sends("/form/check")
    for _ in range(3):
        patient.sends("/form/change", WRONG)

    assert 'href="/form/change"' in other.sees("/form/done").text


def test_a_date_that_is_none_costs_no_try(patient: Patient) -> None:
    for _ in range(4):
        assert patient.sends("/form/change", {}).status_code == 422

    assert patient.sends("/form/change", BORN).status_code == 303


def test_a_change_keeps_the_reference(patient: Patient) -> None:
    before = reference_of(patient)
    opened(patient)
    patient.says("pain", {"pain_average": "9"}, query="?return=check")
    patient.sends("/form/check")

    assert reference_of(patient) == before
    assert "9 of 10" in words(patient.sees("/form/copy"))


def test_until_it_is_sent_the_form_stands_as_it_was(patient: Patient) -> None:
    opened(patient)
    patient.says("pain", {"pain_average": "9"}, query="?return=check")
    answer = patient.sends("/form/change/leave")

    assert answer.location == "/form/done"
    assert "5 of 10" in words(patient.sees("/form/copy"))


def test_stopping_in_a_change_says_that_the_form_was_sent(patient: Patient) -> None:
    opened(patient)
    page = words(patient.sees("/form/saved"))

    assert "Your change is NOT sent yet." in page
    assert "your form stays as you sent it" in page
    assert "Your form is NOT sent yet." not in page
    assert "start again" not in page


def test_a_second_tab_goes_on_with_the_same_change(patient: Patient) -> None:
    opened(patient)

    assert patient.client.get("/form/change").location == "/form/check"
    assert patient.sends("/form/change", BORN).location == "/form/check"


def test_safety_answers_that_are_a_day_old_are_asked_again(
    patient: Patient, clock: time_machine.Traveller
) -> None:
    clock.shift(timedelta(days=2))
    page = opened(patient)

    assert page.request.path == "/form/safety"
    assert "Things may have changed" in words(page)


def test_before_sending_there_is_nothing_to_change(app: Flask) -> None:
    patient = Patient(app.test_client())
    patient.fills_in()

    assert patient.client.get("/form/change").location == "/form/check"
    assert patient.sends("/form/change/leave").location == "/form/done"
    assert patient.sees("/form/check").status_code == 200


def kept_until(answer: TestResponse) -> datetime:
    """Read how long the browser was told to keep its cookie."""
    cookie = parse_cookie(answer.headers["Set-Cookie"])
    return NOW + timedelta(seconds=int(cookie["Max-Age"]))


def test_the_browser_keeps_the_way_as_long_as_a_change_may_be_made(app: Flask) -> None:
    patient = Patient(app.test_client())
    patient.fills_in()
    last_day = date(2026, 12, 4)

    assert kept_until(patient.sends("/form/check")).date() == last_day
    assert kept_until(patient.sends("/form/change", BORN)).date() == last_day
    page = patient.says("pain", {"pain_average": "9"}, query="?return=check")
    assert kept_until(page).date() == last_day
    assert kept_until(patient.sends("/form/change/leave")).date() == last_day


def test_when_it_is_too_late_the_page_says_whom_to_call(
    patient: Patient, clock: time_machine.Traveller
) -> None:
    cookie = patient.client.get_cookie("b")
    assert cookie is not None
    clock.shift(timedelta(days=15))
    patient.client.set_cookie("b", cookie.value)

    receipt = words(patient.sees("/form/done"))
    assert "To change an answer, please call us." in receipt
    assert "wrong three times" not in receipt
    assert patient.sees("/form/change").status_code == 410
    assert patient.sends("/form/change", BORN).status_code == 410


def test_what_staff_have_done_changes_nothing_of_it(patient: Patient, database: Database) -> None:
    before = patient.sees("/form/done").data
    reference = reference_of(patient)
    moved(database, reference, Move.CLOSE, by=staff_member(database), note="Seen.")

    assert patient.sees("/form/done").data == before
    assert patient.sends("/form/change", BORN).status_code == 303
