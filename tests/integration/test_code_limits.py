"""Codes are short: whoever guesses many has to wait, and nobody else has to for that."""

from datetime import date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from intake.database import Database
from intake.models.draft import Draft
from intake.services import resume_codes
from intake.services.birth_dates import Answer
from intake.services.resume_codes import ALPHABET, TooManyTriesError
from intake.services.try_limits import AT_ONCE
from tests.builders import NOW, answers, start_draft
from tests.inviting import Guest, invited
from tests.patients import Patient, words

BORN = date(1958, 3, 27)
BOXES = {"date_of_birth-day": "27", "date_of_birth-month": "3", "date_of_birth-year": "1958"}
HOME, NEXT_DOOR = "192.0.2.1", "192.0.2.2"


def tries(database: Database, code: str, *, address: str = HOME, now: datetime = NOW) -> Answer | None:
    """Try a code with a birth date; None where nothing was looked up."""
    try:
        with database.transaction() as session:
            said, _ = resume_codes.open_draft(session, code=code, given=BORN, address=address, now=now)
    except TooManyTriesError:
        return None
    return said


def made_up(number: int) -> str:
    return "CFGHJM" + "".join(ALPHABET[number // 20**place % 20] for place in range(4))


def code_of_somebody(database: Database) -> str:
    token = start_draft(database, answers())
    with database.transaction() as session:
        return resume_codes.give(session, session.scalars(select(Draft)).one(), token=token)


def tried_from(database: Database, template: str) -> list[Answer | None]:
    """Try one made-up code after the other, each time from another address."""
    return [tries(database, made_up(n), address=template.format(n)) for n in range(AT_ONCE + 1)]


def test_at_most_twenty_codes_an_hour_are_looked_up_for_an_address(database: Database) -> None:
    code = code_of_somebody(database)
    said = [
        tries(database, made_up(minute * 5 + again), now=NOW + timedelta(minutes=minute))
        for minute in range(60)
        for again in range(5)
    ]

    assert said.count(Answer.WRONG) <= 20
    assert said.count(None) == len(said) - said.count(Answer.WRONG)
    assert tries(database, code) is None
    assert tries(database, code, address=NEXT_DOOR) is Answer.RIGHT


def test_the_right_code_opens_as_often_as_it_is_given(database: Database) -> None:
    code = code_of_somebody(database)

    assert {tries(database, code) for _ in range(AT_ONCE * 3)} == {Answer.RIGHT}


def test_the_many_addresses_of_one_ipv6_home_count_as_one(database: Database) -> None:
    assert tried_from(database, "2001:db8:1:2::{:x}")[-1] is None


def test_homes_next_door_are_not_shut_out(database: Database) -> None:
    assert set(tried_from(database, "2001:db8:1:{:x}::1")) == {Answer.WRONG}
    assert set(tried_from(database, "::ffff:192.0.2.{}")) == {Answer.WRONG}


@pytest.mark.usefixtures("clock")
def test_an_invitation_opens_however_many_codes_and_links_others_got_wrong(
    app: Flask, database: Database
) -> None:
    _, secret = invited(database)
    _, locked = invited(database)
    neighbour = Guest(app.test_client())
    codes = [neighbour.sends("/resume", {"code": made_up(n), **BOXES}) for n in range(AT_ONCE + 1)]
    links = [neighbour.opens(f"made-up-{n}") for n in range(AT_ONCE + 1)]
    neighbour.opens(locked)
    dates = [neighbour.is_born("28") for _ in range(3)]

    assert codes[-1].status_code == 429
    assert {page.status_code for page in links} == {404}
    assert [page.status_code for page in dates] == [422, 422, 423]
    assert Guest(app.test_client()).comes_in(secret).request.path == "/form/before_you_start"


@pytest.mark.usefixtures("clock")
def test_a_form_can_be_changed_however_many_codes_others_got_wrong(app: Flask) -> None:
    patient, neighbour = Patient(app.test_client()), Patient(app.test_client())
    patient.fills_in()
    patient.sends("/form/check")
    wrong = [neighbour.sends("/resume", {"code": made_up(n), **BOXES}) for n in range(AT_ONCE + 1)]

    assert "Too many tries for now" in words(wrong[-1])
    assert patient.sends("/form/change", BOXES).location == "/form/check"
