"""Whoever comes back to a form that staff were shown, and leaves it again: only more danger shows again."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from intake.database import Database
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus
from intake.services import drafts, revisions, unfinished
from intake.services.submissions import store
from intake.services.unfinished import LEFT_AFTER
from tests.builders import LIFE, NOW, answers, send, start_draft
from tests.revising import opens, row, sent, types, works
from tests.staffing import moved, staff_member

BACK = NOW + timedelta(hours=1)
LEFT_AGAIN = BACK + LEFT_AFTER
OVER = NOW + LIFE + timedelta(hours=2)


def left(database: Database, **given: object) -> str:
    """Leave a form that reports a sign, and let staff have it; returns the draft's token."""
    token = start_draft(database, answers(**{"saddle_numbness": "yes_new", **given}))
    assert shows(database, at=NOW + LEFT_AFTER) == 1
    works(database)
    return token


def shows(database: Database, *, at: datetime) -> int:
    with database.transaction() as session:
        return unfinished.show_unfinished(session, now=at)


def closes(database: Database, *, at: datetime = BACK) -> Review:
    """Let a person close the row; returns how it stands then."""
    review, shown = row(database)
    by = staff_member(database, name=f"{uuid4().hex} Sam")
    moved(database, shown.reference, Move.CLOSE, by=by, note="Called.", version=review.version, now=at)
    return row(database)[0]


WORSE = [
    pytest.param({}, {"leg_weakness": "yes_new"}, id="another sign"),
    pytest.param({}, {"leg_weakness": "not_sure"}, id="not sure to another"),
    pytest.param({"leg_weakness": "not_sure"}, {"leg_weakness": "yes_new"}, id="sure now"),
    pytest.param({"leg_weakness": "yes_longer"}, {"leg_weakness": "not_sure"}, id="perhaps new"),
    pytest.param({"fever_unwell": "yes"}, {"risk_history": ["dialysis"]}, id="worse beside another answer"),
]
NO_WORSE = [
    pytest.param({}, {}, id="the same"),
    pytest.param({}, {"pain_average": 9, "visit_goal": "To dance"}, id="other questions"),
    pytest.param({}, {"cancer_ever": "yes", "hands_or_balance": "yes_new"}, id="what can wait"),
    pytest.param({"leg_weakness": "yes_new"}, {"leg_weakness": "not_sure"}, id="less sure"),
    pytest.param({"leg_weakness": "yes_new"}, {"leg_weakness": "no"}, id="one sign taken back"),
    pytest.param({}, {"saddle_numbness": "no"}, id="every sign taken back"),
]


@pytest.mark.hazard("H1.5")
@pytest.mark.parametrize(("before", "after"), WORSE)
def test_more_danger_opens_a_closed_row_again(
    database: Database, before: dict[str, object], after: dict[str, object]
) -> None:
    token = left(database, **before)
    closed, (_, first) = closes(database), row(database)
    types(database, token, now=BACK, **after)

    assert [shows(database, at=LEFT_AGAIN), shows(database, at=LEFT_AGAIN)] == [1, 0]
    works(database)

    review, shown = row(database)
    assert (review.id, shown.reference) == (closed.id, first.reference)
    assert (review.status, review.priority, review.submitted_at) == (ReviewStatus.NEW, Priority.URGENT, BACK)
    assert review.version > closed.version
    with database.reading() as session:
        kept = session.scalars(select(Submission.id).order_by(Submission.revision)).all()
    assert kept == [first.id, shown.id]


@pytest.mark.hazard("H9.5")
@pytest.mark.parametrize(("before", "after"), NO_WORSE)
def test_what_is_no_worse_leaves_a_closed_row_closed(
    database: Database, before: dict[str, object], after: dict[str, object]
) -> None:
    token = left(database, **before)
    closed = closes(database)
    types(database, token, now=BACK, **after)

    assert shows(database, at=LEFT_AGAIN) == 0

    review, _ = row(database)
    assert (review.status, review.version) == (ReviewStatus.CLOSED, closed.version)


@pytest.mark.hazard("H9.5")
def test_a_sign_taken_back_before_it_was_shown_opens_nothing_and_keeps_nothing(database: Database) -> None:
    token = left(database)
    closed = closes(database)
    types(database, token, now=BACK, leg_weakness="yes_new")
    types(database, token, now=BACK, leg_weakness="no")

    assert shows(database, at=LEFT_AGAIN) == 0

    assert row(database)[0].version == closed.version
    with database.transaction() as session:
        assert not unfinished.is_any_left(session, now=OVER)
        assert drafts.wipe_expired(session, now=OVER) == 1


def test_a_form_left_three_times_shows_what_it_says_last(database: Database) -> None:
    token = left(database)
    for question, back in (("leg_weakness", BACK), ("both_legs", LEFT_AGAIN)):
        types(database, token, now=back, **{question: "yes_new"})
        assert shows(database, at=back + LEFT_AFTER) == 1
    works(database)

    review, shown = row(database)
    signs = ("saddle_numbness", "leg_weakness", "both_legs")
    assert set(review.reasons) == {f"safety:{sign}:act" for sign in signs}
    assert (shown.finished, shown.revision) == (False, 3)


@pytest.mark.hazard("H1.9")
def test_a_sign_reported_before_the_row_was_closed_and_shown_after_still_counts(database: Database) -> None:
    token = left(database)
    types(database, token, now=BACK, leg_weakness="yes_new")
    closes(database, at=BACK + timedelta(minutes=5))
    shows(database, at=LEFT_AGAIN)
    works(database)
    types(database, token, now=LEFT_AGAIN, saddle_numbness="no", leg_weakness="no")
    send(database, token, now=LEFT_AGAIN)
    works(database)

    review, shown = row(database)
    assert shown.finished
    assert (review.priority, review.reasons) == (Priority.URGENT, ["changed:urgent"])


def waits(database: Database, token: str) -> None:
    """Stay away for ten minutes."""
    assert token
    assert shows(database, at=LEFT_AGAIN) == 1


def gives_up(database: Database, token: str) -> None:
    """Say that the form stays as it was sent."""
    with database.transaction() as session:
        revisions.leave(session, drafts.find(session, token, now=BACK))


@pytest.mark.hazard("H1.5")
@pytest.mark.parametrize("leaves", [waits, gives_up])
def test_more_danger_in_a_change_that_was_left_opens_its_closed_row_again(
    database: Database, leaves: Callable[[Database, str], None]
) -> None:
    _, token = opens(database, sent(database), now=NOW)
    types(database, token, now=NOW, saddle_numbness="yes_new")
    assert shows(database, at=NOW + LEFT_AFTER) == 1
    closed = closes(database)
    types(database, token, now=BACK, leg_weakness="yes_new")

    leaves(database, token)
    works(database)

    review, shown = row(database)
    assert review.id == closed.id
    assert review.status is ReviewStatus.NEW
    assert set(review.reasons) == {"safety:saddle_numbness:act", "safety:leg_weakness:act"}
    assert (shown.finished, shown.revision) == (False, 3)


def test_a_change_that_was_left_and_is_given_up_without_more_opens_nothing(database: Database) -> None:
    _, token = opens(database, sent(database), now=NOW)
    types(database, token, now=NOW, saddle_numbness="yes_new")
    assert shows(database, at=NOW + LEFT_AFTER) == 1
    closed = closes(database)

    gives_up(database, token)

    assert row(database)[0].version == closed.version


@pytest.mark.hazard("H7.1")
@pytest.mark.parametrize("finished", [True, False], ids=["sent", "left"])
def test_the_database_itself_takes_no_form_twice(database: Database, *, finished: bool) -> None:
    token = left(database)
    with database.transaction() as session:
        draft = drafts.find(session, token, now=BACK)
        store(session, draft, answers(), texts={}, now=BACK, finished=True)
    with database.reading() as session:
        newest = session.scalars(select(Submission).where(Submission.finished == finished)).one()
        number = newest.revision + finished
        columns = {column.key: getattr(newest, column.key) for column in Submission.__table__.columns}
    again = Submission(**{**columns, "id": uuid4(), "reference": "NEW-REF-1", "revision": number})

    with pytest.raises(IntegrityError), database.transaction() as session:
        session.add(again)
