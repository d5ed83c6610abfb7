"""Pages are timed as counts that are nobody's, and the time left is said from them."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from config import Config
from intake.database import Database
from intake.jobs import Worker
from intake.models.draft import Draft
from intake.models.pace import PaceCount
from intake.questionnaire.catalogue.published import CURRENT
from intake.services import paces
from intake.services.paces import PagePace
from intake.web.patient.pace import ENOUGH
from tests.patients import PAGES, Patient, words

PAGE_IDS = tuple(section.id for section in CURRENT.sections)


def work(database: Database, config: Config) -> None:
    """Let the worker keep house once."""
    worker = Worker(database, config)
    while worker.run_once():
        pass


def measured(database: Database) -> dict[str, PagePace]:
    with database.reading() as session:
        return {pace.page: pace for pace in paces.by_page(session, PAGE_IDS)}


def fill_in(
    patient: Patient, clock: time_machine.Traveller, seconds: int, *, pages: int = len(PAGES)
) -> None:
    """Go through the first pages, each in so many seconds."""
    patient.sends("/form")
    for section in list(PAGES)[:pages]:
        clock.shift(seconds)
        assert patient.says(section).status_code == 303


def test_each_page_of_a_form_that_was_sent_is_counted_once(
    database: Database, client: FlaskClient, config: Config, clock: time_machine.Traveller
) -> None:
    patient = Patient(client)
    fill_in(patient, clock, 50)
    clock.shift(7)
    patient.says("pain", query="?return=check")
    patient.sends("/form/check")
    work(database, config)
    work(database, config)

    paced = measured(database)
    assert {page: paced[page].finished for page in PAGES} == dict.fromkeys(PAGES, 1)
    assert {page: (paced[page].median, paced[page].ninetieth) for page in PAGES} == dict.fromkeys(
        PAGES, (60, 60)
    )
    assert sum(pace.stopped for pace in paced.values()) == 0


def test_keeping_half_a_page_does_not_begin_it_anew(
    database: Database, client: FlaskClient, config: Config, clock: time_machine.Traveller
) -> None:
    patient = Patient(client)
    fill_in(patient, clock, 20, pages=2)
    for _ in range(3):
        clock.shift(50)
        patient.sends("/form/safety/keep", PAGES["safety"])
    clock.shift(10)
    patient.says("safety")
    clock.shift(timedelta(days=2))
    work(database, config)  # wipes
    work(database, config)  # counts

    assert measured(database)["safety"].median == 180  # 160 seconds, rounded up


def test_a_form_that_was_given_up_counts_at_the_page_where_it_stopped(
    database: Database, client: FlaskClient, config: Config, clock: time_machine.Traveller
) -> None:
    fill_in(Patient(client), clock, 20, pages=3)
    clock.shift(timedelta(days=2))
    work(database, config)  # wipes
    work(database, config)  # counts

    assert {page: pace.stopped for page, pace in measured(database).items() if pace.stopped} == {
        "diagnosis": 1
    }


def test_a_form_of_a_questionnaire_that_was_taken_back_holds_up_no_count(
    database: Database, app: Flask, config: Config, clock: time_machine.Traveller
) -> None:
    fill_in(Patient(app.test_client()), clock, 20, pages=2)
    with database.transaction() as session:
        session.scalars(select(Draft)).one().questionnaire_version = "0-taken-back"
    fill_in(Patient(app.test_client()), clock, 20, pages=3)
    clock.shift(timedelta(days=2))
    work(database, config)
    work(database, config)

    assert measured(database)["about_you"].finished == 2
    assert measured(database)["diagnosis"].stopped == 1


def test_a_page_left_open_over_lunch_says_nothing(
    database: Database, client: FlaskClient, config: Config, clock: time_machine.Traveller
) -> None:
    patient = Patient(client)
    fill_in(patient, clock, 20, pages=3)
    clock.shift(timedelta(hours=1))
    for section in list(PAGES)[3:]:
        patient.says(section)
    patient.sends("/form/check")
    work(database, config)

    assert measured(database)["diagnosis"].finished == 0


def test_what_is_kept_names_nobody_and_no_exact_time(
    database: Database, client: FlaskClient, config: Config, clock: time_machine.Traveller
) -> None:
    patient = Patient(client)
    fill_in(patient, clock, 47)
    patient.sends("/form/check")
    work(database, config)

    with database.reading() as session:
        assert session.scalars(select(Draft)).one().pace is None
        rows = session.scalars(select(PaceCount)).all()
    assert set(PaceCount.__table__.columns.keys()) == {"page", "seconds", "patients"}
    assert {row.seconds for row in rows} == {60}


def test_the_next_patients_are_added_to_the_counts(
    database: Database, app: Flask, config: Config, clock: time_machine.Traveller
) -> None:
    for _ in range(2):
        patient = Patient(app.test_client())
        fill_in(patient, clock, 20)
        patient.sends("/form/check")
        work(database, config)

    assert {
        page: pace.finished for page, pace in measured(database).items() if page in PAGES
    } == dict.fromkeys(PAGES, 2)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(60, "About 9 minutes left"), (10, "About 3 minutes left"), (5, "About 3 minutes left")],
)
def test_the_time_left_is_said_from_what_pages_took(
    database: Database, client: FlaskClient, seconds: int, said: str
) -> None:
    with database.transaction() as session:
        session.add_all(PaceCount(page=page, seconds=seconds, patients=ENOUGH) for page in PAGES)
    patient = Patient(client)
    patient.sends("/form")

    assert said in words(patient.sees("/form/before_you_start"))


def test_until_enough_are_measured_the_time_left_is_a_guess(database: Database, client: FlaskClient) -> None:
    with database.transaction() as session:
        session.add_all(PaceCount(page=page, seconds=1800, patients=ENOUGH - 1) for page in PAGES)
    patient = Patient(client)
    patient.fills_in()

    assert "About 7 minutes left" in words(patient.sees("/form/before_you_start"))
    assert "About 1 minute left" in words(patient.sees("/form/your_visit"))
    assert "left" not in words(patient.sees("/form/more")).partition("Step")[2][:60]
