import re
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from intake.database import Database
from intake.models.job import Job
from intake.models.submission import Submission, Wording
from intake.questionnaire import wire
from intake.questionnaire.catalogue.published import CURRENT
from tests.html import parse
from tests.patients import PAGES, Patient, value_of, with_id, words


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    return Patient(client)


def test_the_start_page_leads_to_the_first_questions(patient: Patient) -> None:
    begun = patient.sends("/form")

    assert (begun.status_code, begun.location) == (303, "/form/before_you_start")


def test_the_first_page_can_be_opened_by_its_address(client: FlaskClient) -> None:
    patient = Patient(client)

    assert patient.says("before_you_start").location == "/form/about_you"
    assert value_of(patient.sees("/form/before_you_start"), "completed_by") == "self"


def test_every_page_leads_to_the_next(patient: Patient) -> None:
    patient.sends("/form")
    places = [patient.says(section).location for section in PAGES]

    assert places == [*(f"/form/{section}" for section in list(PAGES)[1:]), "/form/check"]


def test_a_sent_form_is_kept_whole(patient: Patient, database: Database) -> None:
    patient.fills_in()
    sent = patient.sends("/form/check")
    receipt = patient.sees(sent.location)

    with database.reading() as session:
        submission = session.scalars(select(Submission)).one()
        answers = wire.load(CURRENT, submission.read_answers(database.keys))
        wording = session.get_one(Wording, submission.wording_id)
    assert with_id(receipt, "reference").text == submission.reference
    assert answers.words("phone") == "(202) 555-0123"
    assert answers.day("date_of_birth") == date(1958, 3, 27)
    assert answers.details("pain_areas") == {"lower_back": None, "thigh": "left"}
    assert answers.number("pain_average") == 5
    assert answers.was_asked("access_needs")
    assert not answers.was_asked("helper_name")
    assert wording.texts.keys() == set(CURRENT.messages)


def test_sending_again_gives_the_same_receipt(patient: Patient, database: Database) -> None:
    patient.fills_in()
    patient.sends("/form/check")
    first = with_id(patient.sees("/form/done"), "reference").text
    again = patient.sends("/form/check")

    assert again.location == "/form/done"
    assert with_id(patient.sees("/form/done"), "reference").text == first
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Submission)) == 1
        assert session.scalar(select(func.count()).select_from(Job)) == 1


def test_the_receipt_shows_no_answer_and_no_time(patient: Patient) -> None:
    patient.fills_in()
    patient.sends("/form/check")
    shown = words(patient.sees("/form/done"))

    assert "Ada" not in shown
    assert "1958" not in shown
    assert not re.search(r"\d:\d", shown)


def test_the_check_page_links_each_answer_to_its_question(patient: Patient) -> None:
    page = parse(patient.fills_in().text)
    links = {row.get("data-answer"): row.find(".//a") for row in page.iter("div") if row.get("data-answer")}

    link = links["pain_average"]
    assert link is not None
    assert link.get("href") == "/form/pain?return=check#pain_average"
    assert set(links) >= {name.partition("-")[0] for filled in PAGES.values() for name in filled}


def test_a_changed_answer_leads_back_to_the_check_page(patient: Patient) -> None:
    patient.fills_in()
    saved = patient.says("pain", {"pain_average": "9"}, query="?return=check")

    assert saved.location == "/form/check"
    assert "9 of 10" in words(patient.sees("/form/check"))


def test_an_answer_no_longer_asked_for_is_left_out_and_named(patient: Patient) -> None:
    operated = {"back_surgery": "yes", "surgery_area": "neck", "pain_after_surgery": "went_away"}
    patient.fills_in(surgery=operated)
    patient.says("surgery", query="?return=check")
    shown = words(patient.sees("/form/check"))

    assert "We left out 2 answers" in shown
    assert "Where was it?" in shown
    assert "It went away" not in shown


def test_an_answer_left_out_comes_back_with_its_question(patient: Patient) -> None:
    operated = {"back_surgery": "yes", "surgery_area": "neck", "pain_after_surgery": "went_away"}
    patient.fills_in(surgery=operated)
    patient.says("surgery")

    assert value_of(patient.sees("/form/surgery"), "pain_after_surgery") == "went_away"


def test_the_optional_page_is_offered_once(patient: Patient) -> None:
    assert "two more minutes" in words(patient.fills_in())

    assert patient.says("more", {"smoking": "never", "pain_worst": "3"}).location == "/form/check"
    shown = words(patient.sees("/form/check"))
    assert "two more minutes" not in shown
    assert "I have never smoked" in shown
    assert "Is that right?" in shown


def test_an_open_draft_is_offered_again(patient: Patient) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    page = parse(patient.sees("/").text)

    assert "/form/about_you" in [link.get("href") for link in page.iter("a")]


def test_the_bare_address_of_the_form_leads_on(patient: Patient) -> None:
    assert patient.client.get("/form").location == "/"

    patient.sends("/form")
    patient.says("before_you_start")
    assert patient.client.get("/form").location == "/form/about_you"


def test_a_new_form_shows_nothing_of_the_last(patient: Patient) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you")
    patient.sends("/form")

    assert "Ada" not in patient.sees("/form/before_you_start").text


def test_every_step_says_whose_answers_they_are(patient: Patient) -> None:
    patient.fills_in()

    for path in ("/form/safety", "/form/your_visit", "/form/check"):
        assert "Answers of Ada Example born 27 March 1958" in words(patient.sees(path))
