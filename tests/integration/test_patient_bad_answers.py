"""Answers that cannot be, and pages asked for out of turn."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from intake.database import Database
from intake.models.draft import Draft
from intake.models.submission import Submission
from intake.questionnaire.catalogue.published import CURRENT
from tests.patients import PAGES, Patient, problems, value_of, words


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    patient = Patient(client)
    patient.sends("/form")
    for section in PAGES:
        assert patient.says(section).status_code == 303, section
    return patient


@pytest.mark.parametrize(
    ("day", "month", "year", "says"),
    [
        ("31", "4", "1958", "no such day"),
        ("29", "2", "1900", "no such day"),
        ("29", "February", "2023", "no such day"),
        ("0", "4", "1958", "Enter the day"),
        ("4", "13", "1958", "Enter the month"),
        ("4", "Smarch", "1958", "Enter the month"),
        ("4", "3", "58", "year with 4 digits"),
        ("4", "3", "0958", "year with 4 digits"),
        ("4", "", "1958", "all three boxes"),
        ("4", "3", "2999", "still to come"),
        ("4", "3", "1880", "120 years"),
        ("4", "3", "2020", "Please call us at 555-0100"),
        ("four", "3", "1958", "Enter the day"),
    ],
)
def test_an_impossible_birth_date_is_refused(
    patient: Patient, day: str, month: str, year: str, says: str
) -> None:
    page = patient.says(
        "about_you", {"date_of_birth-day": day, "date_of_birth-month": month, "date_of_birth-year": year}
    )

    assert page.status_code == 422
    assert any(says in problem for problem in problems(page))
    assert value_of(page, "date_of_birth-day") == day
    assert value_of(page, "date_of_birth-year") == year
    assert value_of(page, "family_name") == "Example"


def test_good_answers_stay_when_one_is_wrong(patient: Patient) -> None:
    page = patient.says(
        "pain", {"pain_average": "11", "pain_areas": ["hand", "foot"], "pain_areas-foot": "both"}
    )

    assert problems(page) == [
        "In the last 7 days, how bad was your pain on average? Choose from the answers shown here."
    ]
    assert value_of(page, "worse_place") == "back_or_neck"
    assert value_of(page, "pain_areas-foot") == "both"
    assert value_of(page, "pain_interference") == "4"


def test_what_is_wrong_leaves_the_earlier_answer_and_what_is_right_is_kept(patient: Patient) -> None:
    patient.says("pain", {"pain_average": "11", "pain_interference": "9"})
    page = patient.sees("/form/pain")

    assert value_of(page, "pain_average") == "5"
    assert value_of(page, "pain_interference") == "9"


def test_an_answer_to_a_hidden_question_cannot_be_wrong(patient: Patient) -> None:
    assert patient.says("surgery", {"back_surgery": "no", "surgery_last_year": "long ago"}).status_code == 303


def test_none_beside_another_choice_is_refused(patient: Patient) -> None:
    page = patient.says("safety", {"risk_history": ["dialysis", "none"]})

    assert page.status_code == 422
    assert "“None of these”" in problems(page)[0]


def test_a_way_of_contact_needs_its_number(client: FlaskClient) -> None:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")

    assert patient.says("about_you", {"phone": "", "message_ok": []}).status_code == 422
    assert patient.says("about_you", {"phone": "", "email": ""}).status_code == 422
    email_only = {"phone": "", "message_ok": [], "contact_preference": "email"}
    assert patient.says("about_you", email_only).status_code == 303


def test_a_bad_page_leaves_no_row(app: Flask, database: Database) -> None:
    patient = Patient(app.test_client())
    patient.says("before_you_start", {"completed_by": "nobody"})

    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Draft)) == 0
        assert session.scalar(select(func.count()).select_from(Submission)) == 0


@pytest.mark.parametrize("place", [*(section.id for section in CURRENT.sections[2:]), "check", "done"])
def test_jumping_ahead_leads_back_to_what_is_missing(client: FlaskClient, place: str) -> None:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    page = patient.sees(f"/form/{place}")

    assert page.request.path == "/form/about_you"
    assert "earlier questions need an answer first" in words(page)


def test_answers_sent_ahead_are_kept_but_come_back_as_too_early(client: FlaskClient) -> None:
    patient = Patient(client)
    patient.sends("/form")
    page = patient.says("pain")

    assert page.status_code == 409
    assert "/form/before_you_start" in page.text
    patient.says("before_you_start")
    patient.says("about_you")
    patient.says("safety")
    patient.says("diagnosis")
    patient.says("surgery")
    assert value_of(patient.sees("/form/pain"), "pain_average") == "5"


def test_sending_too_early_says_what_is_missing(client: FlaskClient, database: Database) -> None:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    page = patient.sends("/form/check")

    assert page.status_code == 422
    assert problems(page)[0] == "About you: some questions still need an answer"
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Submission)) == 0


@pytest.mark.parametrize(
    "path", ["/form/no_such", "/form/<script>", "/form/%00", "/form/more/x", "/Form/pain"]
)
def test_an_unknown_page_is_not_found(patient: Patient, path: str) -> None:
    assert patient.client.get(path).status_code == 404
    assert patient.sends(path).status_code == 404
