"""What happens to people and servers: odd names, pasted books, midnight, a restart, two saves at once."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from config import Clinic, Config
from intake import create_app
from intake.database import Database
from intake.models.base import keys_of
from intake.models.submission import Submission
from intake.services import drafts
from tests.builders import LIFE, NOW, answers, start_draft
from tests.html import CheckedClient
from tests.patients import Patient, problems, value_of, words

MIDNIGHT = datetime(2026, 11, 24, 5, tzinfo=UTC)
"""The end of 23 November in New York."""
VISIT = {"visit_date-day": "23", "visit_date-month": "11", "visit_date-year": "2026"}


@pytest.fixture
def patient(app: Flask) -> Patient:
    return Patient(app.test_client())


@pytest.fixture
def in_new_york(config: Config) -> Iterator[Flask]:
    clinic = replace(Clinic(), time_zone=ZoneInfo("America/New_York"))
    app = create_app(replace(config, clinic=clinic))
    app.test_client_class = CheckedClient
    yield app
    app.extensions["database"].dispose()


@pytest.mark.parametrize(
    ("given", "family"),
    [
        ("فاطمة", "الزهراء"),
        ("小明", "欧阳"),
        ("", "O"),
        ("Ж" * 100, "A" * 100),
        ("D’Arcy", "O'Neill"),
        ("José 🙂", "Nuñez-👩‍👧"),
    ],
)
def test_a_name_arrives_as_it_was_typed(
    patient: Patient, database: Database, given: str, family: str
) -> None:
    patient.fills_in(about_you={"given_name": given, "family_name": family})
    assert f"{given} {family}".strip() in words(patient.sees("/form/check"))
    patient.sends("/form/check")

    with database.reading() as session:
        identity = session.scalars(select(Submission)).one().read_identity(keys_of(session))
    assert (identity.get("given_name") or "", identity["family_name"]) == (given, family)


def test_a_book_that_is_pasted_comes_back_whole_and_says_how_much_fits(patient: Patient) -> None:
    book = ("I hurt 🙂 " * 5_556).strip()
    patient.fills_in()
    page = patient.says("your_visit", {"visit_goal": book})

    assert page.status_code == 422
    assert "This has 50003 letters. Use 2000 or fewer." in problems(page)[0]
    assert value_of(page, "visit_goal") == book
    assert patient.sees("/form/check").request.path == "/form/your_visit"
    assert patient.says("your_visit", {"visit_goal": book[:2000]}).status_code == 303


def test_today_is_the_clinics_day(in_new_york: Flask) -> None:
    with time_machine.travel(MIDNIGHT - timedelta(minutes=1), tick=False) as clock:
        patient = Patient(in_new_york.test_client())
        patient.sends("/form")
        patient.says("before_you_start")
        assert patient.says("about_you", VISIT).status_code == 303
        clock.shift(timedelta(minutes=1))

        late = patient.says("about_you", VISIT)
        assert late.status_code == 422
        assert "This day is over." in problems(late)[0]


def test_a_form_begun_before_midnight_can_be_sent_after_it(in_new_york: Flask) -> None:
    with time_machine.travel(MIDNIGHT - timedelta(minutes=1), tick=False) as clock:
        patient = Patient(in_new_york.test_client())
        patient.fills_in(about_you=VISIT)
        clock.shift(timedelta(minutes=2))

        assert "23 November 2026" in words(patient.sees("/form/check"))
        assert patient.sends("/form/check").location == "/form/done"


def test_a_server_that_starts_again_goes_on_where_it_was(config: Config, app: Flask) -> None:
    before = Patient(app.test_client())
    before.fills_in()
    again = create_app(config)
    again.test_client_class = CheckedClient
    after = Patient(again.test_client(), before.token)
    for name in ("a", "b"):
        cookie = before.client.get_cookie(name)
        assert cookie is not None
        after.client.set_cookie(name, cookie.value)

    assert after.says("your_visit", {"visit_goal": "To dance"}).status_code == 303
    assert after.sends("/form/check").location == "/form/done"
    again.extensions["database"].dispose()


@pytest.mark.hazard("H6.5")
def test_two_devices_that_save_at_the_same_moment_lose_nothing(database: Database) -> None:
    token = start_draft(database, answers())
    held, done = threading.Event(), threading.Event()

    def save(changes: Mapping[str, str], *, first: bool) -> None:
        with database.transaction() as session:
            draft = drafts.find(session, token, now=NOW, to_change=True)
            given = drafts.answers_of(session, draft)
            if first:
                held.set()
                done.wait(0.5)
            drafts.save(session, draft, given.merged(changes), now=NOW, life=LIFE)

    at_home = threading.Thread(target=save, args=({"visit_goal": "home"},), kwargs={"first": True})
    at_home.start()
    assert held.wait(10)
    save({"anything_else": "on the way"}, first=False)
    done.set()
    at_home.join()

    with database.reading() as session:
        kept = drafts.answers_of(session, drafts.find(session, token, now=NOW))
    assert (kept.words("visit_goal"), kept.words("anything_else")) == ("home", "on the way")
