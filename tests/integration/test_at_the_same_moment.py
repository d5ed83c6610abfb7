"""Two who act on one form at the same moment: neither waits for ever, and neither does what was done."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from intake.database import Database
from intake.models.invitation import InvitationState
from intake.models.submission import Submission
from intake.questionnaire.priority import Priority
from intake.services import drafts, evaluations, invitations, revisions, submissions, unfinished
from intake.services import invited as patients
from intake.services.birth_dates import Answer
from intake.services.unfinished import LEFT_AFTER
from tests.builders import LIFE, NOW, SITUATION, answers, start_draft
from tests.inviting import invited, stored
from tests.patients import Patient
from tests.revising import LATER, opens, row, sent, types
from tests.staffing import staff_member


def meanwhile(act: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    """Let somebody else act now; returns them, and what came of it once they are done."""
    outcomes: list[object] = []

    def acts() -> None:
        try:
            outcomes.append(act())
        except Exception as error:  # noqa: BLE001  whatever it is, the test looks at it
            outcomes.append(error)

    somebody = threading.Thread(target=acts)
    somebody.start()
    somebody.join(0.5)
    return somebody, outcomes


def begun_by_invitation(database: Database, staff_id: UUID) -> tuple[UUID, str, str]:
    """Fill in a form that an invitation led to; returns the invitation, the draft's token and the secret."""
    made, secret = invited(database, by=staff_id)
    token = start_draft(database, answers())
    with database.transaction() as session:
        drafts.find(session, token, now=NOW).invitation_id = made
    return made, token, secret


def test_a_form_that_is_sent_while_its_link_is_withdrawn_counts(database: Database) -> None:
    staff_id = staff_member(database)
    made, token, _ = begun_by_invitation(database, staff_id)

    def withdraws() -> None:
        with database.transaction() as session:
            invitations.withdraw(session, made, staff_id=staff_id, now=NOW)

    with database.transaction() as session:
        draft = drafts.find(session, token, now=NOW, to_change=True)
        desk, outcomes = meanwhile(withdraws)
        submissions.submit(session, draft, situation=SITUATION, language="en", texts={}, now=NOW)
    desk.join(10)

    assert [type(outcome) for outcome in outcomes] == [invitations.InvitationEndedError]
    assert stored(database, made).state is InvitationState.USED


def test_a_form_that_is_sent_while_its_link_is_locked_counts(database: Database) -> None:
    staff_id = staff_member(database)
    made, token, secret = begun_by_invitation(database, staff_id)

    def gives_a_wrong_date() -> Answer:
        with database.transaction() as session:
            digest = invitations.digest_of(session, secret)
            wrong = date(1958, 3, 28)
            return patients.answer(session, digest, wrong, now=NOW)

    assert [gives_a_wrong_date(), gives_a_wrong_date()] == [Answer.WRONG, Answer.WRONG]
    with database.transaction() as session:
        draft = drafts.find(session, token, now=NOW, to_change=True)
        submissions.submit(session, draft, situation=SITUATION, language="en", texts={}, now=NOW)
        stranger, outcomes = meanwhile(gives_a_wrong_date)
    stranger.join(10)

    assert outcomes == [Answer.LOCKED]
    assert stored(database, made).state is InvitationState.USED


@time_machine.travel(LATER, tick=False)
@pytest.mark.parametrize("dialect", ["postgresql"])
def test_two_tabs_that_leave_a_change_show_its_danger_sign_once(app: Flask, database: Database) -> None:
    _, token = opens(database, sent(database))
    types(database, token, saddle_numbness="yes_new")
    other = Patient(app.test_client())
    other.client.set_cookie("b", token)
    other.sees("/form/done")

    with database.transaction() as session:
        draft = drafts.find(session, token, now=LATER, to_change=True)
        tab, outcomes = meanwhile(lambda: other.sends("/form/change/leave").status_code)
        revisions.leave(session, draft)
    tab.join(10)

    assert outcomes == [303]
    with database.reading() as session:
        left = session.scalars(select(Submission).where(Submission.finished.is_(False))).all()
    assert len(left) == 1


@time_machine.travel(LATER, tick=False)
@pytest.mark.parametrize("dialect", ["postgresql"])
def test_what_is_changed_while_it_is_read_is_not_taken_for_read(database: Database) -> None:
    token = sent(database)
    with database.reading() as session:
        earlier = session.scalars(select(Submission.id)).one()
    _, opened = opens(database, token)
    types(database, opened, saddle_numbness="yes_new")

    def reads_the_earlier_form() -> None:
        with database.transaction() as session:
            evaluations.evaluate_submission(session, earlier, zone=UTC, now=LATER)

    with database.transaction() as session:
        draft = drafts.find(session, opened, now=LATER, to_change=True)
        submissions.submit(session, draft, situation=SITUATION, language="en", texts={}, now=LATER)
        session.flush()
        worker, outcomes = meanwhile(reads_the_earlier_form)
    worker.join(10)

    assert outcomes == [None]
    review, _ = row(database)
    assert (review.priority, review.evaluated_at) == (Priority.URGENT, None)


@pytest.mark.hazard("H1.5")
def test_of_two_workers_at_once_one_shows_more_danger_of_a_left_form(database: Database) -> None:
    token = start_draft(database, answers(saddle_numbness="yes_new"))

    def shows(now: datetime) -> int:
        with database.transaction() as session:
            return unfinished.show_unfinished(session, now=now)

    assert shows(NOW + LEFT_AFTER) == 1
    types(database, token, now=LATER, leg_weakness="yes_new")

    with database.transaction() as session:
        one = unfinished.show_unfinished(session, now=LATER + LEFT_AFTER)
        session.flush()
        other, outcomes = meanwhile(lambda: shows(LATER + LEFT_AFTER))
    other.join(10)

    assert (one, outcomes) == (1, [0])
    _, newest = row(database)
    assert newest.revision == 2


@pytest.mark.hazard("H1.5")
def test_more_danger_reported_while_a_worker_shows_the_form_is_shown_too(database: Database) -> None:
    token = start_draft(database, answers(saddle_numbness="yes_new"))

    def reports_more() -> None:
        with database.transaction() as session:
            draft = drafts.find(session, token, now=LATER, to_change=True)
            more = answers(saddle_numbness="yes_new", leg_weakness="yes_new")
            drafts.save(session, draft, more, now=LATER, life=LIFE)

    with database.transaction() as session:
        unfinished.show_unfinished(session, now=LATER)
        session.flush()
        patient, outcomes = meanwhile(reports_more)
    patient.join(10)

    assert outcomes == [None]
    with database.transaction() as session:
        assert unfinished.show_unfinished(session, now=LATER + LEFT_AFTER) == 1
    assert row(database)[1].revision == 2
