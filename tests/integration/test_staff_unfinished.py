"""What staff read of a form that was begun, reports a danger sign and was never sent."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from intake.database import Database
from intake.services import unfinished
from tests.kiosking import Tablet
from tests.patients import Filled, Patient, words
from tests.revising import LATER, opens, row, sent, types, works
from tests.staffing import Colleague, at_the_desk, line_of, speaks

pytestmark = pytest.mark.usefixtures("clock")

NINE_HOURS = timedelta(hours=9)


def leaves(client: FlaskClient, safety: Filled) -> None:
    """Get as far as the safety page, report a danger sign and stop there."""
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you")
    assert patient.says("safety", safety).status_code == 303


def case_of(colleague: Colleague, database: Database) -> str:
    return words(colleague.sees(f"/staff/submissions/{row(database)[1].reference}"))


@pytest.mark.hazard("H1.5")
def test_the_row_says_that_it_was_not_sent_and_when_it_was_stopped(
    database: Database, app: Flask, client: FlaskClient, clock: time_machine.Traveller
) -> None:
    leaves(app.test_client(), {"saddle_numbness": "yes_new"})
    clock.shift(NINE_HOURS)
    works(database)
    colleague = at_the_desk(database, client)

    assert "Urgent Form not finished. Numbness between the legs Ada" in line_of(colleague)
    assert "Waiting 9 h not sent, stopped Nov 20 Status" in line_of(colleague)
    assert "Not sent, stopped Fri, Nov 20, 3:30 PM (9 h)" in case_of(colleague, database)
    speaks(colleague, "es")
    assert "sin enviar, se detuvo el 20 nov" in line_of(colleague)
    assert "enviado el" not in line_of(colleague)


@pytest.mark.hazard("H1.5")
def test_the_row_of_a_kiosks_form_says_so_at_once(database: Database, app: Flask, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="safety")
    kiosk.says("safety", {"saddle_numbness": [], "leg_weakness": "not_sure", "unclear": "saddle_numbness"})
    works(database)
    colleague = Colleague(app.test_client())
    colleague.signs_in()

    assert (
        "Form not finished. Numbness between the legs: asks what it means; "
        "a leg or foot lost strength: not sure" in line_of(colleague)
    )
    assert "Just now not sent, stopped Nov 20 Clinic’s tablet" in line_of(colleague)


@pytest.mark.hazard("H1.9")
def test_a_change_that_was_not_sent_is_told_from_the_form_that_was(
    database: Database, client: FlaskClient, clock: time_machine.Traveller
) -> None:
    _, opened = opens(database, sent(database))
    types(database, opened, saddle_numbness="yes_new")
    clock.move_to(LATER + NINE_HOURS)
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=LATER + NINE_HOURS)
    works(database)
    colleague = at_the_desk(database, client)

    assert "Changes not sent. Numbness between the legs" in line_of(colleague)
    assert "changes not sent, stopped Nov 20" in line_of(colleague)
    assert "Changes not sent, stopped Fri, Nov 20, 5:30 PM (9 h)" in case_of(colleague, database)
