"""Links that do not open: locked, too old, withdrawn, replaced, unknown, tried too often."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from time_machine import Traveller

from intake.database import Database
from intake.models.draft import Draft
from intake.models.invitation import Invitation, InvitationState
from intake.services import invitations, resume_codes
from intake.services.birth_dates import Answer
from tests.builders import NOW
from tests.inviting import ADA, Guest, invited, stored
from tests.patients import problems, with_id, words

pytestmark = pytest.mark.usefixtures("clock")

KNOWN = ("Ada", "Example", "1947", "555-0123", "ada@example.com")


@pytest.fixture
def guest(client: FlaskClient) -> Guest:
    return Guest(client)


def withdrawn(database: Database, made: UUID) -> None:
    with database.transaction() as session:
        staff_id = session.get_one(Invitation, made).made_by
        invitations.withdraw(session, made, staff_id=staff_id, now=NOW)


def drafts_there(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Draft)) or 0


@pytest.mark.hazard("H4.3")
def test_three_wrong_birth_dates_lock_the_link_for_the_right_one_too(
    guest: Guest, database: Database
) -> None:
    made, secret = invited(database)
    guest.opens(secret)
    wrong = [guest.is_born("28"), guest.is_born("27", "4"), guest.is_born("27", "3", "1959")]

    assert [page.status_code for page in wrong] == [422, 422, 423]
    assert "not the birth date that we have" in problems(wrong[0])[0]
    assert "This link is locked" in words(wrong[2])
    assert stored(database, made).state is InvitationState.LOCKED
    assert guest.is_born().status_code == 423
    assert guest.opens(secret).status_code == 423
    assert drafts_there(database) == 0
    assert not [known for known in KNOWN[:2] for page in wrong if known in page.text]


def test_a_birth_date_that_is_none_costs_no_try(guest: Guest, database: Database) -> None:
    made, secret = invited(database)
    guest.opens(secret)

    for _ in range(5):
        assert guest.is_born("31", "2").status_code == 422
    assert with_id(guest.sees("/invitation/birth-date"), "date_of_birth") is not None
    assert stored(database, made).state is InvitationState.OPEN
    assert guest.is_born().status_code == 303


def test_a_link_nobody_made_says_so_and_asks_nothing(guest: Guest) -> None:
    page = guest.opens("abcd-made-up")

    assert page.status_code == 404
    assert "We do not know this link" in words(page)
    assert guest.sees("/invitation/birth-date").status_code == 404


def test_a_link_that_ended_says_so_in_the_language_of_its_letter(
    guest: Guest, database: Database, clock: Traveller
) -> None:
    _, secret = invited(database, language="es")
    clock.shift(timedelta(days=60))
    page = guest.opens(secret)

    assert page.status_code == 410
    assert "Este enlace ya venció" in words(page)


def test_after_the_visit_a_link_is_too_old(guest: Guest, database: Database, clock: Traveller) -> None:
    _, secret = invited(database)
    guest.opens(secret)
    clock.move_to(NOW.replace(day=25, hour=23, minute=59))
    assert guest.opens(secret).status_code == 200
    clock.move_to(NOW.replace(day=26, hour=0, minute=0))

    for page in (guest.opens(secret), guest.sees("/invitation/birth-date"), guest.is_born()):
        assert page.status_code == 410
        assert "This link is too old" in words(page)


def test_after_the_visit_the_form_says_until_when_it_was_open(
    guest: Guest, database: Database, clock: Traveller
) -> None:
    _, secret = invited(database)
    guest.comes_in(secret)
    clock.move_to(NOW.replace(day=26, hour=0, minute=0))
    page = guest.sees("/form/before_you_start")

    assert page.status_code == 410
    assert "It was open until the day of your visit." in words(page)
    assert "24 hours" not in words(page)


def test_withdrawing_ends_the_link(guest: Guest, database: Database) -> None:
    made, secret = invited(database)
    withdrawn(database, made)
    page = guest.opens(secret)

    assert page.status_code == 410
    assert "This link no longer works" in words(page)


def test_withdrawing_ends_the_code_to_come_back_with_too(guest: Guest, database: Database) -> None:
    made, secret = invited(database)
    guest.comes_in(secret)
    with database.transaction() as session:
        draft = session.scalars(select(Draft)).one()
        code = resume_codes.give(session, draft, token="not looked at")
    withdrawn(database, made)
    with database.transaction() as session:
        said, token = resume_codes.open_draft(
            session, code=code, given=ADA.date_of_birth, address="192.0.2.7", now=NOW
        )

    assert (said, token) == (Answer.WRONG, None)


def test_without_cookies_a_link_says_how_to_allow_them(app: Flask, database: Database) -> None:
    _, secret = invited(database)
    blocked = Guest(app.test_client(use_cookies=False))
    page = blocked.opens(secret)

    assert page.status_code == 404
    assert "Then your browser blocks cookies. Allow cookies for this site" in words(page)


def test_who_has_cookies_and_no_link_hears_nothing_of_cookies(guest: Guest) -> None:
    guest.sends("/form")
    guest.client.delete_cookie("b")
    page = guest.sees("/invitation")

    assert page.status_code == 404
    assert "Please open your link again" in words(page)
    assert "cookies" not in words(page)
