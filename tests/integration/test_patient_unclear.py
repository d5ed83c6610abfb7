"""Somebody who does not understand a question can go on, and is asked in person."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from intake.database import Database
from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.models.submission import Submission
from tests.html import parse
from tests.patients import Patient, problems, words
from tests.staffing import at_the_desk, read_by_the_rules

IN_PERSON = "We will ask about this in person."


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    return Patient(client)


def reaches_safety(patient: Patient) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you")


def is_ticked(patient: Patient, section: str, name: str, value: str) -> bool:
    page = parse(patient.sees(f"/form/{section}").text)
    inputs = (box for box in page.iter("input") if (box.get("name"), box.get("value")) == (name, value))
    return "checked" in next(inputs).attrib


def stored(database: Database) -> dict[str, object]:
    with database.reading() as session:
        return session.scalars(select(Draft)).one().read_answers(keys_of(session))


def test_a_required_question_lets_the_patient_go_on(patient: Patient, database: Database) -> None:
    page = patient.fills_in(pain={"pain_duration": [], "unclear": "pain_duration"})

    assert page.status_code == 200
    assert f"How long have you had this pain? {IN_PERSON}" in words(page)
    assert stored(database)["pain_duration"] is None
    assert stored(database)["_unclear"] == ["pain_duration"]


def test_what_was_typed_stays_beside_the_mark(patient: Patient) -> None:
    page = patient.fills_in(your_visit={"visit_goal": "To walk", "unclear": ["visit_goal", "anything_else"]})

    assert f"To walk {IN_PERSON}" in " ".join(words(page).split())
    assert is_ticked(patient, "your_visit", "unclear", "visit_goal")


@pytest.mark.hazard("H5.4")
def test_a_danger_sign_is_kept_as_not_sure_and_leads_to_the_notice(
    patient: Patient, database: Database
) -> None:
    reaches_safety(patient)
    answer = patient.says("safety", {"saddle_numbness": [], "unclear": "saddle_numbness"})

    assert answer.location == "/form/notice"
    assert stored(database)["saddle_numbness"] == "not_sure"
    with database.reading() as session:
        assert session.scalars(select(Draft)).one().has_danger
    assert is_ticked(patient, "safety", "saddle_numbness", "not_sure")
    assert is_ticked(patient, "safety", "unclear", "saddle_numbness")


@pytest.mark.hazard("H5.4")
def test_no_to_a_danger_sign_that_is_not_understood_is_not_no(patient: Patient, database: Database) -> None:
    reaches_safety(patient)
    patient.says("safety", {"both_legs": "no", "unclear": "both_legs"})

    assert stored(database)["both_legs"] == "not_sure"


def test_it_can_be_answered_after_all(patient: Patient, database: Database) -> None:
    patient.fills_in(pain={"pain_duration": [], "unclear": "pain_duration"})
    patient.says("pain")

    assert stored(database)["pain_duration"] == "1_to_5_years"
    assert "_unclear" not in stored(database)


def test_taking_the_mark_away_asks_again(patient: Patient) -> None:
    patient.fills_in(pain={"pain_duration": [], "unclear": "pain_duration"})
    page = patient.says("pain", {"pain_duration": []})

    assert problems(page) == ["How long have you had this pain? Choose one answer."]


def test_a_mistake_elsewhere_keeps_the_mark(patient: Patient) -> None:
    reaches_safety(patient)
    page = patient.says("safety", {"weight_loss": [], "cancer_ever": [], "unclear": "cancer_ever"})

    assert len(problems(page)) == 1
    assert is_ticked(patient, "safety", "unclear", "cancer_ever")


@pytest.mark.parametrize(
    ("section", "question"),
    [("before_you_start", "privacy_seen"), ("about_you", "family_name")],
)
def test_consent_and_name_cannot_be_left_to_be_asked(patient: Patient, section: str, question: str) -> None:
    reaches_safety(patient)

    assert f"{question}-unclear" not in patient.sees(f"/form/{section}").text
    assert patient.says(section, {question: [], "unclear": question}).status_code == 422


@pytest.mark.hazard("H5.4")
def test_staff_see_what_to_ask_in_person(patient: Patient, database: Database, client: FlaskClient) -> None:
    patient.fills_in(
        safety={"cancer_ever": [], "unclear": "cancer_ever"},
        pain={"pain_duration": [], "unclear": "pain_duration"},
    )
    patient.sends("/form/check")
    with database.reading() as session:
        reference = session.scalars(select(Submission.reference)).one()
    read_by_the_rules(database, reference)
    case = words(at_the_desk(database, client).sees(f"/staff/submissions/{reference}"))

    assert (
        "Ask in person: the patient did not understand "
        "Have you ever had cancer? How long have you had this pain?" in case
    )
    assert "Not sure The patient did not understand this. Ask in person." in case


def test_the_copy_to_keep_says_it_too(patient: Patient) -> None:
    patient.fills_in(pain={"pain_duration": [], "unclear": "pain_duration"})
    patient.sends("/form/check")

    assert f"How long have you had this pain? {IN_PERSON}" in words(patient.sees("/form/copy"))
