"""The clinic ends a link while its patient is in the middle of the form."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.invitation import Invitation
from intake.models.submission import Submission
from intake.services import invitations, unfinished
from tests.builders import NOW
from tests.inviting import Guest, invited
from tests.patients import value_of, words

pytestmark = pytest.mark.usefixtures("clock")

WITHDRAWN = "This link no longer works The clinic has ended it. Please call us."
NOT_SAVED = "What you typed on this page is NOT saved."


def in_the_middle(app: Flask, database: Database) -> tuple[Guest, UUID, str]:
    """Bring somebody by a link to the safety page; returns them, the invitation and the secret."""
    made, secret = invited(database)
    guest = Guest(app.test_client())
    guest.comes_in(secret)
    for section in ("before_you_start", "about_you"):
        assert guest.says(section).status_code == 303
    return guest, made, secret


def withdrawn(database: Database, made: UUID) -> None:
    with database.transaction() as session:
        staff_id = session.get_one(Invitation, made).made_by
        invitations.withdraw(session, made, staff_id=staff_id, now=NOW)


def linked_anew(database: Database, made: UUID) -> str:
    with database.transaction() as session:
        staff_id = session.get_one(Invitation, made).made_by
        return invitations.relink(session, made, staff_id=staff_id, now=NOW)


def tries_everything(guest: Guest) -> list[TestResponse]:
    """Go on, reload, check, save for later and send."""
    sent = [guest.says("safety"), guest.sends("/form/check"), guest.sends("/form/saved")]
    return sent + [guest.sees(path) for path in ("/form/safety", "/form/check", "/form/saved", "/form/done")]


def test_a_withdrawn_link_says_so_in_the_middle_of_the_form(app: Flask, database: Database) -> None:
    guest, made, _ = in_the_middle(app, database)
    withdrawn(database, made)
    pages = tries_everything(guest)

    assert {page.status_code for page in pages} == {410}
    assert all("This link no longer works" in words(page) for page in pages)
    assert all("Call us" in words(page) and "555-0100" in words(page) for page in pages)
    assert NOT_SAVED in words(pages[0])
    assert WITHDRAWN in words(pages[3])
    assert not [page for page in pages if "Ada" in page.text]


def test_whoever_may_just_have_reported_a_danger_sign_sees_what_cannot_wait(
    app: Flask, database: Database
) -> None:
    guest, made, _ = in_the_middle(app, database)
    withdrawn(database, made)

    assert "Some signs cannot wait" in words(guest.says("safety", {"saddle_numbness": "yes_new"}))


def test_a_danger_sign_reported_before_reaches_staff_all_the_same(app: Flask, database: Database) -> None:
    guest, made, _ = in_the_middle(app, database)
    guest.says("safety", {"saddle_numbness": "yes_new"})
    withdrawn(database, made)
    with database.transaction() as session:
        assert unfinished.show_unfinished(session, now=NOW + timedelta(minutes=11)) == 1
    with database.reading() as session:
        submission = session.scalars(select(Submission)).one()

    assert (submission.invitation_id, submission.finished) == (made, False)


@pytest.mark.parametrize("was_withdrawn", [False, True], ids=["a new link", "withdrawn, then a new link"])
def test_a_newer_link_is_spoken_of_and_goes_on_with_the_answers(
    app: Flask, database: Database, *, was_withdrawn: bool
) -> None:
    guest, made, old = in_the_middle(app, database)
    if was_withdrawn:
        withdrawn(database, made)
    new = linked_anew(database, made)
    pages = tries_everything(guest)

    assert {page.status_code for page in pages} == {410}
    assert all("You have a newer link" in words(page) for page in pages)
    assert guest.opens(old).status_code == 404
    other = Guest(app.test_client())
    assert other.comes_in(new).request.path == "/form/safety"
    assert value_of(other.sees("/form/about_you"), "given_name") == "Ada"


def test_after_the_visit_a_link_that_was_shut_is_too_old(
    app: Flask, database: Database, clock: Traveller
) -> None:
    guest, made, _ = in_the_middle(app, database)
    withdrawn(database, made)
    clock.move_to(NOW.replace(day=26, hour=0, minute=0))

    assert "This link is too old" in words(guest.sees("/form/safety"))
