"""Stopping with a code, and coming back with it on another device."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from werkzeug.test import TestResponse

from intake.forms.resume import BAD_CODE
from tests.builders import NOW
from tests.patients import Patient, problems, value_of, with_id, words

BIRTH_DATE = {"date_of_birth-day": "27", "date_of_birth-month": "3", "date_of_birth-year": "1958"}
WRONG_DATE = BIRTH_DATE | {"date_of_birth-day": "28"}
NOT_FOUND = "We cannot find a form with this code and this date of birth. Check both of them."


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(app: Flask) -> Patient:
    return Patient(app.test_client())


@pytest.fixture
def daughter(app: Flask) -> Patient:
    """Someone at another device."""
    return Patient(app.test_client())


def about_oneself(patient: Patient) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you")


def stops(patient: Patient, section: str = "safety", **filled: str) -> str:
    """Save a page for later and read the code."""
    answer = patient.sends(f"/form/{section}", {"later": "yes", **filled})
    assert answer.location == "/form/saved", answer.text
    return "".join(with_id(patient.sees("/form/saved"), "resume-code").itertext())


def comes_back(patient: Patient, code: str, born: dict[str, str] = BIRTH_DATE) -> TestResponse:
    return patient.sends("/resume", {"code": code, **born})


def test_stopping_says_what_is_saved_and_that_nothing_is_sent(patient: Patient) -> None:
    with time_machine.travel(NOW):
        about_oneself(patient)
        stops(patient)
        page = words(patient.sees("/form/saved"))

    assert "Your answers are saved" in page
    assert "Your form is NOT sent yet" in page
    assert "You have until 3:30 PM on 21 November 2026" in page.replace("\u202f", " ")
    assert "localhost /resume" in page  # the line may break there
    assert "Ada" not in page


def test_a_code_and_the_birth_date_open_the_form_where_it_stopped(
    patient: Patient, daughter: Patient
) -> None:
    about_oneself(patient)
    code = stops(patient, "safety", bladder_or_bowel="no")

    assert comes_back(daughter, code).location == "/form?welcome=yes"
    page = daughter.sees("/form?welcome=yes")

    assert page.request.path == "/form/safety"
    assert "Welcome back. Your answers are here." in words(page)
    assert value_of(page, "bladder_or_bowel") == "no"
    assert value_of(daughter.sees("/form/about_you"), "family_name") == "Example"


@pytest.mark.parametrize("spelt", ["{}", "{lower}", "{bare}", " {spaced} ", "{bare}."])
def test_a_code_may_be_typed_in_many_ways(patient: Patient, daughter: Patient, spelt: str) -> None:
    about_oneself(patient)
    code = stops(patient)
    bare = code.replace("-", "")
    typed = spelt.format(code, lower=code.lower(), bare=bare, spaced=" ".join(bare))

    assert comes_back(daughter, typed).status_code == 303


def test_a_code_alone_shows_nothing(patient: Patient, daughter: Patient) -> None:
    about_oneself(patient)
    code = stops(patient)
    page = daughter.sees(f"/resume/{code}")

    assert page.status_code == 200
    assert "Ada" not in page.text
    assert "Date of birth" in words(page)
    assert value_of(page, "code") == code
    assert daughter.sees("/form/about_you").status_code == 404


def test_a_code_that_comes_by_a_link_is_gone_from_the_address_for_good(
    patient: Patient, daughter: Patient
) -> None:
    about_oneself(patient)
    code = stops(patient)
    exchanged = daughter.client.get(f"/resume/{code}")
    assert (exchanged.status_code, exchanged.location) == (303, "/resume/birth-date")
    assert "HttpOnly" in exchanged.headers["Set-Cookie"]

    assert comes_back(daughter, code).status_code == 303
    back = daughter.sees("/resume/birth-date")
    assert back.request.path == "/form/safety"
    assert code not in back.text


def test_a_link_without_a_code_asks_for_it(daughter: Patient) -> None:
    daughter.sees("/")

    for path in ("/resume/hello", "/resume/birth-date"):
        assert daughter.sees(path).request.path == "/resume"


def test_without_cookies_a_link_says_how_to_allow_them(app: Flask) -> None:
    page = Patient(app.test_client(use_cookies=False)).sees("/resume/CFG-HJM-2345")

    assert page.status_code == 404
    assert "Then your browser blocks cookies. Allow cookies for this site" in words(page)


def test_a_wrong_birth_date_and_an_unknown_code_get_the_same_answer(
    patient: Patient, daughter: Patient
) -> None:
    about_oneself(patient)
    code = stops(patient)
    wrong, unknown = comes_back(daughter, code, WRONG_DATE), comes_back(daughter, "CFG-HJM-2345")

    assert wrong.status_code == unknown.status_code == 422
    assert problems(wrong) == problems(unknown) == [f"Your code: {NOT_FOUND}"]
    assert daughter.sees("/form/about_you").status_code == 404


@pytest.mark.parametrize("known", [True, False])
def test_three_wrong_birth_dates_lock_a_code(patient: Patient, daughter: Patient, *, known: bool) -> None:
    about_oneself(patient)
    code = stops(patient) if known else "CFG-HJM-2345"
    answers = [comes_back(daughter, code, WRONG_DATE) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [422, 422, 423]
    assert "This code is locked" in words(comes_back(daughter, code))


def test_a_new_code_replaces_the_one_before_and_a_locked_one(patient: Patient, daughter: Patient) -> None:
    about_oneself(patient)
    old = stops(patient)
    for _ in range(3):
        comes_back(daughter, old, WRONG_DATE)
    new = stops(patient)

    assert comes_back(daughter, old).status_code == 423
    assert comes_back(daughter, new).status_code == 303


def test_too_many_tries_from_one_address_wait(patient: Patient, daughter: Patient) -> None:
    about_oneself(patient)
    code = stops(patient)
    for number in range(10):
        comes_back(daughter, f"CFG-HJM-22{'23456789CF'[number]}2")

    assert comes_back(daughter, code).status_code == 429


def test_a_code_lives_as_long_as_the_answers(patient: Patient, daughter: Patient) -> None:
    with time_machine.travel(NOW) as clock:
        about_oneself(patient)
        code = stops(patient)
        clock.shift(timedelta(hours=24))

        assert problems(comes_back(daughter, code)) == [f"Your code: {NOT_FOUND}"]


def test_what_is_no_code_is_said_at_once(daughter: Patient) -> None:
    assert problems(comes_back(daughter, "hello")) == [f"Your code: {BAD_CODE}"]
    assert problems(daughter.sends("/resume")) == [
        "Your code: Please fill this in.",
        "Date of birth: Enter the day, month and year, like 27 3 1958.",
    ]


def test_before_there_is_a_birth_date_there_is_no_code(patient: Patient, daughter: Patient) -> None:
    answer = patient.sends("/form/before_you_start", {"later": "yes", "completed_by": "self"})
    assert answer.location == "/form/saved"
    assert "resume-code" not in patient.sees("/form/saved").text

    assert problems(patient.sends("/form/saved", WRONG_DATE | {"date_of_birth-year": "58"})) == [
        "Date of birth: Enter the year with 4 digits, like 1958."
    ]
    patient.sends("/form/saved", BIRTH_DATE)
    code = "".join(with_id(patient.sees("/form/saved"), "resume-code").itertext())

    assert comes_back(daughter, code).status_code == 303
    assert value_of(daughter.sees("/form/before_you_start"), "completed_by") == "self"
    assert value_of(patient.sees("/form/before_you_start"), "completed_by") == "self"


def test_a_code_is_shown_to_the_browser_that_asked_alone(patient: Patient, daughter: Patient) -> None:
    about_oneself(patient)
    comes_back(daughter, stops(patient))

    assert "resume-code" not in daughter.sees("/form/saved").text
    assert daughter.sends("/form/saved").location == "/form/saved"
    assert "resume-code" in daughter.sees("/form/saved").text
    assert "resume-code" not in patient.sees("/form/saved").text


def test_every_page_can_be_saved_for_later(patient: Patient) -> None:
    patient.fills_in()
    for path in ("/form/before_you_start", "/form/more", "/form/check", "/form/notice"):
        assert "Save and finish later" in words(patient.sees(path)), path


def test_what_is_wrong_is_kept_as_typed_and_asked_about_before_sending(
    patient: Patient, daughter: Patient
) -> None:
    patient.fills_in()
    code = stops(
        patient, "about_you", **{"family_name": "Other", "email": "ada at home", "date_of_birth-month": "Foo"}
    )
    comes_back(daughter, code)
    page = daughter.sees("/form/check")

    assert page.request.path == "/form/about_you"
    assert value_of(page, "family_name") == "Other"
    assert value_of(page, "email") == "ada at home"
    assert value_of(page, "date_of_birth-month") == "Foo"
    assert daughter.says("about_you", {"email": "ada@example.com"}).status_code == 303
    assert daughter.sees("/form/check").request.path == "/form/check"


@pytest.mark.hazard("H2.2")
def test_an_answer_that_cannot_wait_leads_to_the_notice_before_and_after_the_pause(
    patient: Patient, daughter: Patient
) -> None:
    about_oneself(patient)
    saved = patient.says("safety", {"saddle_numbness": "yes_new", "later": "yes"})
    assert saved.location == "/form/notice"

    patient.sends("/form/saved", {"later": "yes"})
    code = "".join(with_id(patient.sees("/form/saved"), "resume-code").itertext())
    comes_back(daughter, code)
    notice = daughter.sees("/form?welcome=yes")
    assert notice.request.path == "/form/notice"
    assert daughter.sends("/form/notice?return=stop").location == "/form/diagnosis?welcome=yes"
