"""The language switch on a page of questions keeps the place and everything that was typed."""

import pytest
from flask.testing import FlaskClient

from tests.html import parse
from tests.patients import Patient, problems, value_of, with_id, words

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

HALF = {
    "given_name": "Zoë",
    "date_of_birth-day": "27",
    "date_of_birth-month": "mar",
    "phone": "call me",
    "contact_preference": "phone",
}


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    return patient


def test_what_is_right_and_what_is_half_typed_both_stay(patient: Patient) -> None:
    answer = patient.sends("/form/about_you/language", {**HALF, "language": "es"})

    assert (answer.status_code, answer.headers["Location"]) == (303, "/form/about_you")
    page = patient.sees("/form/about_you")
    assert parse(page.text).get("lang") == "es"
    assert value_of(page, "given_name") == "Zoë"
    assert value_of(page, "phone") == "call me"
    assert value_of(page, "date_of_birth-month") == "mar"
    assert value_of(page, "contact_preference") == "phone"


def test_what_is_still_empty_is_no_mistake_yet(patient: Patient) -> None:
    patient.sends("/form/about_you/language", {"given_name": "Ada", "language": "es"})

    assert "error-summary" not in patient.sees("/form/about_you").text


def test_what_was_erased_stays_erased(patient: Patient) -> None:
    patient.says("about_you")
    patient.sends("/form/about_you/language", {"given_name": "", "family_name": "Example", "language": "es"})

    assert value_of(patient.sees("/form/about_you"), "given_name") == ""


def test_the_way_back_to_the_check_page_stays(patient: Patient) -> None:
    answer = patient.sends("/form/about_you/language?return=check", {"language": "es"})

    assert answer.headers["Location"] == "/form/about_you?return=check"


def test_before_there_is_a_draft_the_page_comes_back_as_it_stood(client: FlaskClient) -> None:
    patient = Patient(client)

    page = patient.sends("/form/before_you_start/language", {"completed_by": "with_help", "language": "es"})

    assert page.status_code == 200
    assert parse(page.text).get("lang") == "es"
    assert value_of(page, "completed_by") == "with_help"


def test_a_danger_sign_given_before_the_switch_is_kept(patient: Patient) -> None:
    patient.says("about_you")
    patient.sends("/form/safety/language", {"saddle_numbness": "yes_new", "language": "es"})

    assert value_of(patient.sees("/form/safety"), "saddle_numbness") == "yes_new"
    assert patient.says("safety", {"saddle_numbness": "yes_new"}).headers["Location"] == "/form/notice"


def test_a_page_too_old_to_be_trusted_keeps_what_was_typed(patient: Patient) -> None:
    page = patient.client.post(
        "/form/about_you/language", data={**HALF, "language": "es", "csrf_token": "old"}
    )

    assert page.status_code == 400
    assert value_of(page, "given_name") == "Zoë"


def test_an_address_kept_from_the_switch_leads_to_the_page(patient: Patient) -> None:
    assert patient.client.get("/form/about_you/language").headers["Location"] == "/form/about_you"


def test_the_switch_on_a_page_with_mistakes_keeps_them(patient: Patient) -> None:
    page = patient.says("about_you", {"phone": "call me"})
    assert problems(page)[0].startswith("Phone number: Enter a phone number with its area code")

    patient.sends("/form/about_you/language", {**HALF, "language": "es"})

    assert value_of(patient.sees("/form/about_you"), "phone") == "call me"


def test_enter_in_a_box_means_the_button_that_goes_on(patient: Patient) -> None:
    page = patient.sees("/form/about_you")

    belongs = [
        button
        for button in parse(page.text).iter("button")
        if button.get("form") == "questions" and button.get("type") == "submit"
    ]

    assert with_id(page, "questions").get("action") == "/form/about_you"
    assert words(belongs[0]) == "Continue"
    assert "formaction" not in belongs[0].attrib
    assert [button.get("formaction") for button in belongs[1:]] == ["/form/about_you/language"] * 2
