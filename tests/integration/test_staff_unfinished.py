"""What staff read of a form that was begun, reports a danger sign and was never sent."""

from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from intake.database import Database
from intake.questionnaire.priority import Priority
from intake.services import unfinished
from tests.kiosking import Tablet
from tests.patients import Filled, Patient, words
from tests.revising import LATER, opens, row, sent, types, works
from tests.staffing import Colleague, at_the_desk, line_of, placed, speaks

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


def test_a_page_that_was_left_half_empty_is_not_said_to_be_unasked(
    database: Database, app: Flask, client: FlaskClient, clock: time_machine.Traveller
) -> None:
    leaves(app.test_client(), {"saddle_numbness": "yes_new", "cancer_ever": [], "risk_history": []})
    clock.shift(NINE_HOURS)
    works(database)

    case = case_of(at_the_desk(database, client), database)

    assert "Have you ever had cancer? Left empty" in case
    assert "Has a doctor or hospital checked you since?" in case.partition("1 question was not asked")[2]


def test_a_form_that_was_left_says_how_far_it_got(
    database: Database, app: Flask, client: FlaskClient, clock: time_machine.Traveller
) -> None:
    leaves(app.test_client(), {"saddle_numbness": "yes_new"})
    clock.shift(NINE_HOURS)
    works(database)
    colleague = at_the_desk(database, client)

    case = case_of(colleague, database)

    assert "The form ended before the questions about conditions." in case
    assert "Nothing on the list recognised" not in case
    assert (
        "Pages that were not reached The form ended before these: "
        "What you have been told Operations on your back Your pain Your health so far Your visit" in case
    )
    speaks(colleague, "es")
    assert "antes de las preguntas sobre lo que le han dicho al paciente" in case_of(colleague, database)


def test_nobody_says_that_nothing_was_found_in_what_was_never_asked(
    database: Database, app: Flask, client: FlaskClient, clock: time_machine.Traveller
) -> None:
    leaves(app.test_client(), {"saddle_numbness": "yes_new"})
    clock.shift(NINE_HOURS)
    works(database)
    placed(database, row(database)[1].reference, Priority.ROUTINE)

    assert "Form not finished. A person still reads it Ada" in line_of(at_the_desk(database, client))


def test_who_may_not_see_conditions_hears_nothing_of_their_page(
    database: Database, app: Flask, client: FlaskClient, clock: time_machine.Traveller
) -> None:
    app.extensions["config"] = replace(app.extensions["config"], front_desk_sees_conditions=False)
    leaves(app.test_client(), {"saddle_numbness": "yes_new"})
    clock.shift(NINE_HOURS)
    works(database)

    case = case_of(at_the_desk(database, client), database)

    assert "The form ended before these: Operations on your back" in case
    assert "questions about conditions" not in case


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
