"""A link back to the form by e-mail: where the clinic can send one, and with nothing else in it."""

from dataclasses import replace

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from config import Config, MailServer
from intake import create_app
from intake.database import Database
from intake.models.base import keys_of
from intake.models.mail import Mail
from tests.builders import NOW
from tests.html import CheckedClient
from tests.integration.test_coming_back import BIRTH_DATE, about_oneself, stops
from tests.patients import Patient, words

OFFER = "Email me a link"


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def config(config: Config) -> Config:
    mail = MailServer(host="mail.clinic.example", sender="forms@clinic.example")
    return replace(config, mail=mail, public_url="https://forms.clinic.example")


@pytest.fixture
def patient(app: Flask) -> Patient:
    return Patient(app.test_client())


def letters(database: Database) -> list[tuple[str, str, str]]:
    with database.reading() as session:
        found = [mail.read_letter(keys_of(session)) for mail in session.scalars(select(Mail))]
    return [letter for letter in found if letter]


def test_the_link_leads_back_to_the_form_on_any_device(
    app: Flask, patient: Patient, database: Database
) -> None:
    about_oneself(patient)
    code = stops(patient).replace("-", "")
    assert OFFER in words(patient.sees("/form/saved"))
    patient.sends("/form/saved/mail")
    [(to, _, body)] = letters(database)

    assert to == "ada@example.com"
    link = next(line for line in body.splitlines() if line.startswith("https:"))
    assert link == f"https://forms.clinic.example/resume/{code}"
    assert "We sent the link." in words(patient.sees("/form/saved"))
    daughter = Patient(app.test_client())
    page = daughter.sees(link.removeprefix("https://forms.clinic.example"))
    assert page.status_code == 200
    assert daughter.sends("/resume", {"code": code, **BIRTH_DATE}).status_code == 303


def test_a_mail_names_nobody_and_says_nothing_of_health(patient: Patient, database: Database) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you", {"family_name": "Lovelace"})
    stops(patient, "safety", weight_loss="yes")
    patient.sends("/form/saved/mail")
    [(_, subject, body)] = letters(database)

    for word in ("Ada", "Lovelace", "1958", "spine", "back pain", "weight", "Riverside"):
        assert word.casefold() not in f"{subject}\n{body}".casefold()


def test_a_mail_speaks_the_language_of_the_page(patient: Patient, database: Database) -> None:
    with time_machine.travel(NOW):
        about_oneself(patient)
        stops(patient)
        patient.sends("/language", {"language": "es", "next": "/form/saved"})
        patient.sends("/form/saved/mail")
    [(_, _, body)] = letters(database)

    assert "noviembre" in body
    assert "November" not in body


def test_nobody_gets_more_than_a_few_links(patient: Patient, database: Database) -> None:
    about_oneself(patient)
    stops(patient)
    for _ in range(5):
        patient.sends("/form/saved/mail")

    assert len(letters(database)) == 3
    assert "We sent you some links already." in words(patient.sees("/form/saved"))


def test_without_an_address_no_link_is_offered(patient: Patient, database: Database) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you", {"email": []})
    stops(patient)
    patient.sends("/form/saved/mail")

    assert OFFER not in words(patient.sees("/form/saved"))
    assert letters(database) == []


def test_where_the_clinic_sends_no_mail_no_link_is_offered(config: Config, database: Database) -> None:
    app = create_app(replace(config, mail=MailServer()))
    app.test_client_class = CheckedClient
    patient = Patient(app.test_client())
    about_oneself(patient)
    stops(patient)
    patient.sends("/form/saved/mail")

    assert OFFER not in words(patient.sees("/form/saved"))
    assert letters(database) == []
    app.extensions["database"].dispose()


def test_an_old_code_is_never_mailed(app: Flask, patient: Patient, database: Database) -> None:
    about_oneself(patient)
    code = stops(patient)
    daughter = Patient(app.test_client())
    daughter.sends("/resume", {"code": code, **BIRTH_DATE})
    daughter.sends("/form/saved")
    patient.sends("/form/saved/mail")

    assert letters(database) == []
