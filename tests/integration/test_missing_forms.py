"""A form with a danger sign that cannot be read is not passed over in silence."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.draft import Draft
from intake.permissions import Role
from intake.services import invitations, invited, unfinished
from tests.builders import NOW, answers, start_draft
from tests.html import parse
from tests.inviting import invited as invitation_of
from tests.patients import words
from tests.staffing import Colleague, at_the_desk

QUEUE = "/staff/"
COULD_NOT = "1 unfinished form could not be read"


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW + timedelta(minutes=20), tick=False) as traveller:
        yield traveller


@pytest.fixture
def desk(database: Database, client: FlaskClient, clock: time_machine.Traveller) -> Colleague:  # noqa: ARG001  it is later now
    return at_the_desk(database, client)


def left(database: Database, *, is_spoiled: bool = True) -> None:
    """Leave a form with a danger sign, twenty minutes ago."""
    start_draft(database, answers(saddle_numbness="yes_new"))
    if is_spoiled:
        spoil(database)


def spoil(database: Database) -> None:
    with database.transaction() as session:
        session.scalars(select(Draft)).one().answers_sealed = b"spoiled"


def works(database: Database) -> None:
    """Let the worker do its round."""
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=NOW + timedelta(minutes=20))


def put_away(page: TestResponse) -> str:
    return next(
        form.get("action", "")
        for form in parse(page.text).iter("form")
        if "/missing/" in form.get("action", "")
    )


@pytest.mark.hazard("H1.5")
def test_staff_are_told_of_a_form_that_nobody_can_read(database: Database, desk: Colleague) -> None:
    left(database)
    works(database)
    page = desk.sees(QUEUE)

    assert COULD_NOT in words(page)
    assert "Tell a clinician now." in words(page)
    assert "Left on Fri, Nov 20, 3:30 PM" in words(page)


@pytest.mark.hazard("H1.5")
def test_the_notice_stays_until_a_person_has_looked_into_it(database: Database, desk: Colleague) -> None:
    left(database)
    shown = [desk.sees(QUEUE), desk.sees(f"{QUEUE}?priority=routine")]
    done = desk.sends(put_away(shown[0]), {}, shown_on=QUEUE)

    assert all(COULD_NOT in words(page) for page in shown)
    assert done.status_code == 303
    assert "could not be read" not in words(desk.sees(QUEUE))
    with database.reading() as session:
        assert session.scalars(select(Audit).where(Audit.action == Action.UNREADABLE_PUT_AWAY)).one().actor_id


@pytest.mark.hazard("H1.5")
def test_a_form_that_can_be_read_is_never_put_away(database: Database, desk: Colleague) -> None:
    left(database, is_spoiled=False)
    desk.sends(put_away(desk.sees(QUEUE)), {}, shown_on=QUEUE)
    works(database)

    assert "Numbness between the legs" not in words(desk.sees(QUEUE))  # the rules have not read it yet
    assert "Form not finished." in words(desk.sees(QUEUE))
    assert "could not be read" not in words(desk.sees(QUEUE))


def test_an_invitation_says_whose_form_it_is(database: Database, desk: Colleague) -> None:
    made, secret = invitation_of(database)
    with database.transaction() as session:
        entered = invited.go_in(session, invitations.digest_of(session, secret), language="en", now=NOW)
        assert entered is not None
        entered.draft.has_danger = True
    spoil(database)

    assert f'href="/staff/invitations/{made}"' in desk.sees(QUEUE).text


def test_a_form_that_was_left_just_now_is_still_on_its_way(
    database: Database, desk: Colleague, clock: time_machine.Traveller
) -> None:
    left(database)
    clock.move_to(NOW + timedelta(minutes=14))

    assert "could not be read" not in words(desk.sees(QUEUE))


@pytest.mark.usefixtures("clock")
def test_who_may_not_move_a_case_puts_no_form_away(database: Database, client: FlaskClient) -> None:
    left(database)
    with database.reading() as session:
        draft_id = session.scalars(select(Draft.id)).one()
    administrator = at_the_desk(database, client, role=Role.ADMIN)

    assert administrator.sends(f"/staff/missing/{draft_id}", {}, shown_on="/staff/account").status_code == 403
