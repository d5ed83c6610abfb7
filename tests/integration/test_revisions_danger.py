"""A change after sending never hides a danger sign, and never quietly makes a case less urgent."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from intake.database import Database
from intake.models.review import Review
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus
from intake.services import drafts, revisions, submissions, unfinished
from tests.builders import LIFE, send
from tests.revising import LATER, changes, opens, row, sent, types, works
from tests.staffing import moved, staff_member


@pytest.mark.hazard("H1.9")
def test_a_change_does_not_quietly_make_a_case_less_urgent(database: Database) -> None:
    token = sent(database, saddle_numbness="yes_new")
    works(database)
    changes(database, token, saddle_numbness="no")
    works(database)

    review, _ = row(database)
    assert review.priority is Priority.URGENT
    assert review.reasons == ["changed:urgent"]


def test_what_a_person_has_closed_weighs_no_more(database: Database) -> None:
    token = sent(database, saddle_numbness="yes_new")
    works(database)
    by = staff_member(database)
    moved(database, row(database)[1].reference, Move.CLOSE, by=by, note="Called.")
    changes(database, token, saddle_numbness="no")
    works(database)

    assert row(database)[0].priority is Priority.ROUTINE


def test_a_change_for_the_worse_counts_at_once(database: Database) -> None:
    token = sent(database)
    works(database)
    changes(database, token, saddle_numbness="yes_new")
    works(database)

    review, _ = row(database)
    assert review.priority is Priority.URGENT
    assert review.reasons == ["safety:saddle_numbness:act"]


def test_a_reading_that_comes_late_still_counts(database: Database) -> None:
    token = sent(database, saddle_numbness="yes_new")
    changes(database, token, saddle_numbness="no")
    works(database)

    assert row(database)[0].priority is Priority.URGENT


@pytest.mark.hazard("H1.5")
def test_a_new_danger_sign_in_a_change_that_is_given_up_reaches_staff(database: Database) -> None:
    token = sent(database)
    _, opened = opens(database, token)
    types(database, opened, saddle_numbness="yes_new")
    with database.transaction() as session:
        revisions.leave(session, drafts.find(session, opened, now=LATER))
    works(database)

    review, shown = row(database)
    assert review.priority is Priority.URGENT
    assert not shown.finished


@pytest.mark.hazard("H1.5")
def test_a_new_danger_sign_in_a_change_that_is_left_reaches_staff(database: Database) -> None:
    token = sent(database)
    _, opened = opens(database, token)
    types(database, opened, saddle_numbness="yes_new")
    with database.transaction() as session:
        assert unfinished.show_unfinished(session, now=LATER + timedelta(minutes=10)) == 1
    works(database)

    review, shown = row(database)
    assert review.priority is Priority.URGENT
    assert (shown.finished, shown.revision) == (False, 2)


@pytest.mark.hazard("H1.5")
@pytest.mark.parametrize("status", [ReviewStatus.NEW, ReviewStatus.CLOSED])
def test_a_change_that_is_left_ends_with_its_time_whatever_staff_did(
    database: Database, status: ReviewStatus
) -> None:
    token = sent(database)
    _, opened = opens(database, token)
    types(database, opened, saddle_numbness="yes_new")
    over = LATER + LIFE + timedelta(minutes=1)
    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=over) == 0  # nobody has seen the sign yet
        unfinished.show_unfinished(session, now=over)
        session.execute(update(Review).values(status=status))
        assert drafts.wipe_expired(session, now=over) == 1

    review, shown = row(database)
    assert (review.status, shown.finished) == (status, False)
    with database.reading() as session:
        assert submissions.receipt_of(session, drafts.find(session, opened, now=over)) is not None


def test_a_danger_sign_that_staff_have_already_is_not_shown_twice(database: Database) -> None:
    token = sent(database, saddle_numbness="yes_new")
    _, opened = opens(database, token)
    types(database, opened, saddle_numbness="yes_new", pain_average=9)

    with database.transaction() as session:
        assert unfinished.show_unfinished(session, now=LATER + timedelta(minutes=10)) == 0


def test_a_change_left_and_then_sent_stays_one_row(database: Database) -> None:
    token = sent(database)
    _, opened = opens(database, token)
    types(database, opened, saddle_numbness="yes_new")
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=LATER + timedelta(minutes=10))
    send(database, opened, now=LATER + timedelta(minutes=20))

    _, shown = row(database)
    assert (shown.finished, shown.revision) == (True, 2)
