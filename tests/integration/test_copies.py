"""The copy to keep: the patient's own answers as they were asked, and nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from config import Config
from intake import create_app
from tests.builders import NOW
from tests.html import CheckedClient
from tests.patients import Patient, with_id, words
from tests.pdfs import Facts, facts

FORMS = ("/form/copy", "/form/copy.pdf")
RECEIVED = "We have your form. Staff will read it before your visit. It is not an appointment."


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    return Patient(client)


def sends(patient: Patient, **changes: dict[str, str]) -> str:
    """Fill in a form and send it; returns its reference."""
    patient.fills_in(**changes)
    patient.sends("/form/check")
    return words(with_id(patient.sees("/form/done"), "reference"))


def file_of(patient: Patient) -> Facts:
    """Save the copy and read it."""
    return facts(patient.sees("/form/copy.pdf").data)


def test_the_receipt_leads_to_both_forms_of_the_copy(patient: Patient) -> None:
    sends(patient)
    receipt = patient.sees("/form/done").text

    assert all(f'href="{path}"' in receipt for path in FORMS)


@pytest.mark.hazard("H2.7")
def test_the_file_holds_every_question_with_its_answer(patient: Patient) -> None:
    reference = sends(
        patient, diagnosis={"told_diagnosis": "yes", "diagnosis_words": "A worn disc\nand #panic()"}
    )
    copy = file_of(patient)

    for said in (
        reference,
        RECEIVED,
        "How long have you had this pain?",
        "A worn disc\nand #panic()",
        "27 March 1958",
        "Thigh: Left",
        "5 of 10",
        "I want to walk my dog.",
        "Riverside Spine Clinic",
        "Call us: 555-0100",
        "Some signs cannot wait",
        "Sending this form is not the same as getting help.",
    ):
        assert copy.says(said), said


def test_the_file_is_made_for_every_reader(patient: Patient) -> None:
    sends(patient)
    copy = file_of(patient)

    assert copy.claims_ua
    assert copy.language == "en"
    assert copy.title == "Your form, as you sent it"
    assert copy.tags >= {"/H1", "/H2", "/Table", "/TH", "/TD", "/LI"}


def test_the_page_to_print_says_the_same(patient: Patient) -> None:
    reference = sends(patient)
    page = words(patient.sees("/form/copy"))

    for said in (reference, RECEIVED, "27 March 1958", "I want to walk my dog.", "Some signs cannot wait"):
        assert said in page


def test_the_file_goes_by_a_name_that_says_nothing(patient: Patient) -> None:
    sends(patient)
    answer = patient.sees("/form/copy.pdf")

    assert answer.headers["Content-Disposition"] == "attachment; filename=form-copy.pdf"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.mimetype == "application/pdf"


def test_the_same_form_makes_the_same_file(patient: Patient) -> None:
    sends(patient)

    assert patient.sees("/form/copy.pdf").data == patient.sees("/form/copy.pdf").data


@pytest.mark.parametrize("path", FORMS)
def test_before_sending_there_is_nothing_to_copy(patient: Patient, path: str) -> None:
    patient.fills_in()
    answer = patient.client.get(path)

    assert answer.status_code == 303
    assert answer.location == "/form/check"


@pytest.mark.parametrize("path", FORMS)
def test_another_browser_gets_no_copy(app: Flask, patient: Patient, path: str) -> None:
    sends(patient)
    answer = app.test_client().get(path)

    assert answer.status_code == 404
    assert "Ada" not in answer.text


@pytest.mark.parametrize("path", FORMS)
def test_a_day_later_the_answers_are_no_longer_shown(app: Flask, path: str) -> None:
    with time_machine.travel(NOW) as clock:
        patient = Patient(app.test_client())
        sends(patient)
        cookie = patient.client.get_cookie("b")
        assert cookie is not None
        clock.shift(timedelta(hours=24, minutes=1))
        patient.client.set_cookie("b", cookie.value)
        answer = patient.sees(path)

    assert answer.status_code == 410
    assert "We have your form." in words(answer)
    assert "Ada" not in answer.text


def test_the_receipt_says_how_long_it_gives_a_copy(app: Flask) -> None:
    with time_machine.travel(NOW) as clock:
        patient = Patient(app.test_client())
        sends(patient)
        at_once = patient.sees("/form/done")
        clock.shift(timedelta(hours=24, minutes=1))
        later = patient.sees("/form/done")

    assert "you can do this for 24 hours" in words(at_once)
    assert "/form/copy" in at_once.text
    assert "For a copy, please call us." in words(later)
    assert "/form/copy" not in later.text


@pytest.mark.parametrize("path", FORMS)
def test_where_copies_are_switched_off_there_are_none(config: Config, path: str) -> None:
    app = create_app(replace(config, offers_copy=False))
    app.test_client_class = CheckedClient
    patient = Patient(app.test_client())
    sends(patient)

    assert patient.sees(path).status_code == 404
    assert "/form/copy" not in patient.sees("/form/done").text
    app.extensions["database"].dispose()


def test_a_name_stands_as_it_is_written(patient: Patient) -> None:
    sends(patient, about_you={"given_name": "小明", "family_name": "O’Núñez"})
    copy = file_of(patient)

    assert copy.says("小明")
    assert copy.says("O’Núñez")


def test_a_sign_that_cannot_be_printed_is_explained(patient: Patient) -> None:
    sends(patient, your_visit={"visit_goal": "To dance \N{ETHIOPIC SYLLABLE HA} 💃"})
    copy = file_of(patient)

    assert copy.says("To dance � 💃")
    assert copy.says("A � stands for a symbol that we cannot print.")
    assert copy.claims_ua


def test_a_form_without_such_a_sign_says_nothing_of_it(patient: Patient) -> None:
    sends(patient)

    assert not file_of(patient).says("that we cannot print")


def test_the_copy_keeps_the_language_of_the_form(patient: Patient) -> None:
    patient.sends("/language", {"language": "es", "next": "/"})
    sends(patient)
    patient.sends("/language", {"language": "en", "next": "/form/done"})
    copy, page = file_of(patient), patient.sees("/form/copy")

    assert copy.language == "es"
    assert copy.says("27 de marzo de 1958")
    assert copy.says("Muslo: Lado izquierdo")
    assert 'lang="es"' in page.text
    assert "Muslo: Lado izquierdo" in words(page)
