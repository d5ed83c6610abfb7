"""The clinic's tablet: one patient after the other, and nothing of the one before."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from config import Config
from intake.database import Database
from intake.jobs import Worker
from intake.models.draft import Draft
from intake.models.submission import Submission
from intake.questionnaire.channels import Channel
from intake.review import Move
from intake.services import reviews
from intake.services.filters import Filters
from tests.builders import NOW
from tests.kiosking import Tablet
from tests.patients import Patient, value_of, with_id, words
from tests.staffing import moved, staff_member

pytestmark = pytest.mark.usefixtures("clock")

DANGER = {"saddle_numbness": "yes_new"}
ALMOST, ENDED = timedelta(seconds=149), timedelta(seconds=150)


def drafts_of(database: Database) -> list[Draft]:
    with database.reading() as session:
        found = list(session.scalars(select(Draft).order_by(Draft.created_at)))
        session.expunge_all()
        return found


def test_the_start_page_greets_in_every_language(kiosk: Tablet) -> None:
    page = words(kiosk.sees("/kiosk"))

    assert "Tell us about your back before your visit" in page
    assert "Some signs cannot wait" in page
    assert {value_of(kiosk.begins(code), "language") for code in ("en", "es")} == {"en"}
    assert 'lang="es"' in kiosk.sees("/form/before_you_start").text


def test_a_form_goes_from_start_to_thanks(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    check = kiosk.fills_in().sees("/form/check")
    assert "Is this you?" in words(check)
    assert "Ada Example born 27 March 1958" in words(check)
    kiosk.sends_off()

    receipt = kiosk.sees("/form/done")

    assert "Please give the tablet back." in words(receipt)
    assert "Ada" not in receipt.text
    assert words(with_id(receipt, "reference"))
    for offer in ("Keep a copy", "Change an answer", "Save and finish later"):
        assert offer not in check.text + receipt.text
    with database.reading() as session:
        assert session.scalars(select(Submission.channel)).one() is Channel.KIOSK


@pytest.mark.hazard("H4.7")
def test_the_next_patient_finds_nothing(database: Database, kiosk: Tablet) -> None:
    kiosk.begins("es")
    kiosk.fills_in(until="diagnosis").sends("/kiosk/end")

    for path in ("/form/about_you", "/form/check", "/form/done", "/form/notice", "/form/before_you_start"):
        assert kiosk.sees(path).location == "/kiosk"
    assert Patient(kiosk.client, _token="old").says("about_you").location == "/kiosk"
    assert [draft.wiped_at for draft in drafts_of(database)] == [NOW]
    assert 'lang="en"' in kiosk.sees("/kiosk").text[:300]
    kiosk.begins()
    assert value_of(kiosk.sees("/form/before_you_start"), "completed_by") == ""
    assert "Ada" not in kiosk.sees("/form/before_you_start").text


@pytest.mark.hazard("H4.7")
@pytest.mark.parametrize("path", ["/form/about_you", "/form/diagnosis", "/form/check", "/form"])
def test_a_form_that_nobody_touches_ends_by_itself(
    database: Database, config: Config, kiosk: Tablet, clock: time_machine.Traveller, path: str
) -> None:
    kiosk.begins()
    kiosk.fills_in(until="diagnosis").sends("/kiosk/stay")
    clock.shift(ALMOST)
    assert kiosk.sees("/form/about_you").status_code == 200
    clock.shift(ENDED - ALMOST)

    assert kiosk.sees(path).location in {"/kiosk", "/"}
    assert "Do you want to stop?" not in words(kiosk.sees("/kiosk"))
    Worker(database, config).run_once()
    assert drafts_of(database)[0].wiped_at is not None


def test_somebody_who_is_still_there_goes_on(kiosk: Tablet, clock: time_machine.Traveller) -> None:
    kiosk.begins()
    kiosk.fills_in(until="diagnosis")
    for _ in range(3):
        clock.shift(ALMOST)
        assert kiosk.sends("/kiosk/stay").status_code == 204
    assert kiosk.says("diagnosis").status_code == 303
    assert kiosk.sends("/kiosk/stay").status_code == 204

    clock.shift(ENDED)
    assert kiosk.sends("/kiosk/stay").status_code == 410


def test_a_receipt_stands_for_a_minute(kiosk: Tablet, clock: time_machine.Traveller) -> None:
    kiosk.begins()
    kiosk.fills_in().sends_off()
    assert kiosk.sees("/form/pain").location == "/form/done"
    clock.shift(timedelta(seconds=59))
    assert kiosk.sees("/form/done").status_code == 200
    clock.shift(timedelta(seconds=1))

    assert kiosk.sees("/form/done").location == "/kiosk"


def test_finish_takes_the_receipt_away(kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in().sends_off()
    finished = kiosk.sends("/kiosk/end")

    assert finished.location == "/kiosk"
    assert kiosk.sees("/form/done").location == "/kiosk"
    assert any("b=;" in cookie for cookie in finished.headers.getlist("Set-Cookie"))


@pytest.mark.hazard("H1.5")
@pytest.mark.parametrize("answer", ["yes_new", "not_sure"])
def test_a_danger_sign_is_in_the_queue_at_once_and_stays(
    database: Database, config: Config, kiosk: Tablet, clock: time_machine.Traveller, answer: str
) -> None:
    kiosk.begins()
    kiosk.fills_in(until="diagnosis", safety={"saddle_numbness": answer})

    with database.reading() as session:
        [row] = reviews.queue(session, Filters()).rows
    assert not row.is_finished
    assert row.identity["given_name"] == "Ada"
    kiosk.sends("/kiosk/end")
    clock.shift(timedelta(days=2))
    Worker(database, config).run_once()
    with database.reading() as session:
        assert [one.reference for one in reviews.queue(session, Filters()).rows] == [row.reference]
    assert drafts_of(database)[0].wiped_at is None


@pytest.mark.hazard("H1.5")
def test_a_danger_sign_on_a_page_left_half_filled_is_in_the_queue(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="safety")
    kiosk.sends("/form/safety/keep", DANGER, shown_on="/form/safety")

    with database.reading() as session:
        assert len(reviews.queue(session, Filters()).rows) == 1


@pytest.mark.hazard("H1.5")
def test_another_danger_sign_opens_the_closed_row_again_at_once(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="diagnosis", safety=DANGER)
    with database.reading() as session:
        [before] = reviews.queue(session, Filters()).rows
    kim = staff_member(database, name="Kim Clinician")
    moved(database, before.reference, Move.CLOSE, by=kim, note="Called.")

    kiosk.says("safety", DANGER)
    with database.reading() as session:
        assert not reviews.queue(session, Filters()).rows
    kiosk.says("safety", {**DANGER, "leg_weakness": "yes_new"})

    with database.reading() as session:
        [after] = reviews.queue(session, Filters()).rows
    assert after.reference == before.reference


def test_sending_takes_over_the_row_of_the_danger_sign(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(safety=DANGER).sends_off()

    with database.reading() as session:
        [row] = reviews.queue(session, Filters()).rows
    assert row.is_finished
    assert row.reference == words(with_id(kiosk.sees("/form/done"), "reference"))


def test_stopping_is_asked_about_first(kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="safety")
    asked = kiosk.sees("/kiosk")

    assert "Do you want to stop?" in words(asked)
    assert kiosk.sees("/form").location == "/form/safety"
    kiosk.sends("/kiosk/end")
    assert "Do you want to stop?" not in words(kiosk.sees("/kiosk"))


def test_no_field_is_remembered_by_the_browser(kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="about_you")
    page = kiosk.sees("/form/about_you").text

    assert '<form id="questions"' in page
    assert page.count('autocomplete="off"') == page.count("autocomplete=") > 3


def test_a_form_of_a_kiosk_opens_nowhere_else(app: Flask, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="safety")
    cookie = kiosk.client.get_cookie("b")
    assert cookie is not None
    other = app.test_client()
    other.set_cookie("b", cookie.value)

    assert other.get("/form/about_you").status_code == 410
    assert "Go on where you stopped" not in other.get("/").text
