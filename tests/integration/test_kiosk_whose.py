"""Whose form it is: asked on the clinic's tablet before anything is sent."""

from datetime import datetime

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from intake.database import Database
from intake.models.draft import Draft
from intake.models.submission import Submission
from tests.builders import NOW
from tests.kiosking import Tablet
from tests.patients import HELPER, Patient, words

pytestmark = pytest.mark.usefixtures("clock")


def wiped(database: Database) -> list[datetime | None]:
    with database.reading() as session:
        return list(session.scalars(select(Draft.wiped_at)))


def sent(database: Database) -> int:
    with database.reading() as session:
        return len(session.scalars(select(Submission)).all())


@pytest.mark.hazard("H4.8")
def test_nothing_is_sent_before_somebody_says_whose_form_it_is(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    asked = kiosk.fills_in().sends_off(answer="")

    assert asked.status_code == 422
    assert "Is this you? Choose one answer." in words(asked)
    assert " checked" not in asked.text[asked.text.index("is_it_you") :]
    assert kiosk.sees("/form/done").location == "/form/check"
    assert kiosk.sends_off().location == "/form/done"
    assert kiosk.sends("/form/check", shown_on="/form/done").location == "/form/done"
    assert sent(database) == 1


@pytest.mark.hazard("H4.8")
def test_a_wrong_name_is_put_right_before_sending(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    said = kiosk.fills_in().sends_off(answer="no")
    assert said.location == "/kiosk/whose"
    assert "/form/about_you?return=check" in kiosk.sees(said.location).text
    kiosk.says("about_you", {"given_name": "Grace"})

    assert "Grace Example born" in words(kiosk.sees("/form/check"))
    assert sent(database) == 0


@pytest.mark.hazard("H4.8")
def test_somebody_elses_form_is_erased_unsent(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in().sends_off(answer="no")
    erased = kiosk.sends("/kiosk/end", shown_on="/kiosk/whose")

    assert erased.location == "/kiosk"
    assert kiosk.sees("/kiosk/whose").location == "/kiosk"
    assert sent(database) == 0
    assert wiped(database) == [NOW]


def test_who_answers_for_somebody_is_asked_about_the_patient(kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(before_you_start=HELPER)

    assert "Yes, this is the patient" in words(kiosk.sees("/form/check"))


def test_on_their_own_device_nobody_is_asked(client: FlaskClient) -> None:
    patient = Patient(client)
    patient.sends("/form")
    patient.fills_in()

    assert "Is this you?" not in words(client.get("/form/check"))
    assert client.get("/kiosk/whose").location == "/form/check"
