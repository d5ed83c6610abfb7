"""A change after sending: a new submission in the same row, whatever staff have done."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.submission import Submission
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus
from intake.services import cases, drafts, moves, reviews, revisions
from intake.services.birth_dates import Answer
from intake.services.filters import Filters
from intake.services.moves import MovedMeanwhileError, Step
from tests.builders import LIFE, NOW, send
from tests.revising import LATER, changes, opens, row, sent, types, works
from tests.staffing import moved, staff_member


def submissions_of(database: Database) -> list[Submission]:
    with database.reading() as session:
        return list(session.scalars(select(Submission).order_by(Submission.submitted_at, Submission.id)))


def test_the_form_opens_with_the_answers_that_were_sent(database: Database) -> None:
    token = sent(database, visit_goal="To walk again")
    answer, opened = opens(database, token)

    with database.reading() as session:
        given = drafts.answers_of(session, drafts.find(session, opened, now=LATER))
    assert answer is Answer.RIGHT
    assert given.words("visit_goal") == "To walk again"


def test_another_birth_date_opens_nothing_and_three_lock_it(database: Database) -> None:
    token = sent(database)
    wrong = [opens(database, token, born=date(1960, 1, day)) for day in (1, 2, 3)]

    assert wrong == [(Answer.WRONG, ""), (Answer.WRONG, ""), (Answer.LOCKED, "")]
    assert opens(database, token) == (Answer.LOCKED, "")


def test_a_change_is_a_new_submission_that_revises_the_earlier(database: Database) -> None:
    token = sent(database)
    [before] = submissions_of(database)
    changes(database, token, pain_average=9)
    earlier, later = submissions_of(database)

    assert later.revises_id == earlier.id == before.id
    assert later.reference == earlier.reference
    assert (earlier.revision, later.revision) == (1, 2)
    assert earlier.answers_sealed == before.answers_sealed


@pytest.mark.hazard("H7.4")
def test_staff_have_one_row_with_the_newest(database: Database) -> None:
    token = sent(database)
    changes(database, token, pain_average=9)
    works(database)

    with database.reading() as session:
        [listed] = reviews.queue(session, Filters()).rows
        opened = cases.case(session, listed.reference)
    assert listed.is_changed
    assert opened.answers.number("pain_average") == 9
    assert [form.answers.number("pain_average") for form in opened.earlier] == [5]
    assert opened.is_newest


def test_the_earlier_form_can_be_read_as_it_was_with_what_was_found_in_it(database: Database) -> None:
    token = sent(database, saddle_numbness="yes_new")
    works(database)
    changes(database, token, saddle_numbness="no")
    works(database)

    with database.reading() as session:
        earlier = cases.case(session, row(database)[1].reference, revision=1)
    assert not earlier.is_newest
    assert earlier.answers.one("saddle_numbness") == "yes_new"
    assert earlier.evaluation is not None
    assert earlier.evaluation.priority is Priority.URGENT


@pytest.mark.hazard("H7.4")
def test_a_change_opens_a_closed_case_again(database: Database) -> None:
    token = sent(database)
    by = staff_member(database)
    moved(database, row(database)[1].reference, Move.CLOSE, by=by, note="Seen.")
    changes(database, token, pain_average=9)

    assert row(database)[0].status is ReviewStatus.NEW


def test_a_change_leaves_a_case_with_whoever_holds_it(database: Database) -> None:
    token = sent(database)
    by = staff_member(database)
    moved(database, row(database)[1].reference, Move.TAKE, by=by)
    changes(database, token, pain_average=9)

    review, _ = row(database)
    assert (review.status, review.holder_id) == (ReviewStatus.IN_REVIEW, by)


def test_an_open_case_does_not_begin_to_wait_anew(database: Database) -> None:
    token = sent(database)
    changes(database, token, pain_average=9)

    assert row(database)[0].submitted_at == NOW


def test_nobody_closes_answers_that_they_have_not_seen(database: Database) -> None:
    token = sent(database)
    review, submission = row(database)
    changes(database, token, pain_average=9)
    step = Step(move=Move.CLOSE, note="Seen.", version=review.version)

    with pytest.raises(MovedMeanwhileError), database.transaction() as session:
        moves.move(session, submission.reference, step, staff_id=staff_member(database), now=LATER)


def test_sending_a_change_twice_sends_it_once(database: Database) -> None:
    token = sent(database)
    opened = changes(database, token, pain_average=9)

    receipt = send(database, opened, now=LATER)

    assert len(submissions_of(database)) == 2
    assert receipt.reference == row(database)[1].reference


def test_changes_from_two_devices_are_both_kept(database: Database) -> None:
    token = sent(database)
    _, phone = opens(database, token)
    _, tablet = opens(database, token)
    types(database, phone, visit_goal="From the phone")
    types(database, tablet, visit_goal="From the tablet")
    send(database, phone, now=LATER)
    send(database, tablet, now=LATER + timedelta(minutes=1))

    forms = submissions_of(database)
    assert [form.revision for form in forms] == [1, 2, 3]
    assert [form.revises_id for form in forms] == [None, forms[0].id, forms[1].id]
    assert row(database)[1].id == forms[2].id


def test_a_change_can_be_changed(database: Database) -> None:
    token = sent(database)
    again = changes(database, token, pain_average=9)
    changes(database, again, now=LATER + timedelta(hours=1), pain_average=3)

    assert [form.revision for form in submissions_of(database)] == [1, 2, 3]


def test_the_record_says_that_the_form_was_changed(database: Database) -> None:
    token = sent(database)
    changes(database, token, pain_average=9)

    with database.reading() as session:
        actions = session.scalars(select(Audit.action).where(Audit.subject_id == row(database)[1].id)).all()
    assert actions == [Action.REVISED]


@pytest.mark.parametrize(
    ("visit", "now"),
    [
        pytest.param("2026-11-25", datetime(2026, 11, 25, 23, tzinfo=UTC), id="on the day of the visit"),
        pytest.param(None, NOW + timedelta(days=14), id="fourteen days after sending"),
    ],
)
def test_a_change_may_be_made_until_the_visit(database: Database, visit: str | None, now: datetime) -> None:
    assert opens(database, sent(database, visit_date=visit), now=now)[0] is Answer.RIGHT


@pytest.mark.parametrize(
    ("visit", "now"),
    [
        pytest.param("2026-11-25", datetime(2026, 11, 26, 0, 1, tzinfo=UTC), id="the day after the visit"),
        pytest.param(None, NOW + timedelta(days=15), id="fifteen days after sending"),
    ],
)
def test_after_that_it_is_too_late(database: Database, visit: str | None, now: datetime) -> None:
    token = sent(database, visit_date=visit)

    with pytest.raises(revisions.TooLateError):
        opens(database, token, now=now)


def test_giving_a_change_up_leaves_the_form_as_it_was(database: Database) -> None:
    token = sent(database)
    _, opened = opens(database, token)
    types(database, opened, pain_average=9)
    with database.transaction() as session:
        revisions.leave(session, drafts.find(session, opened, now=LATER))
    receipt = send(database, opened, now=LATER)

    assert len(submissions_of(database)) == 1
    assert receipt.reference == row(database)[1].reference


def test_a_change_that_nobody_sends_ends_and_the_receipt_stays(database: Database) -> None:
    token = sent(database)
    _, opened = opens(database, token)
    over = LATER + LIFE + timedelta(minutes=1)
    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=over) == 1

    with database.reading() as session:
        draft = drafts.find(session, opened, now=over)
        assert draft.submission_id == row(database)[1].id
        assert drafts.answers_of(session, draft).values == {}


def test_a_change_sent_eight_times_at_once_is_one(database: Database) -> None:
    _, opened = opens(database, sent(database))
    types(database, opened, pain_average=9)

    with ThreadPoolExecutor(8) as pool:
        receipts = list(pool.map(lambda _: send(database, opened, now=LATER), range(8)))

    assert len({receipt.reference for receipt in receipts}) == 1
    assert [form.revision for form in submissions_of(database)] == [1, 2]


def test_changes_sent_at_the_same_moment_are_all_kept_in_one_row(database: Database) -> None:
    token = sent(database)
    drafts_open = [opens(database, token)[1] for _ in range(4)]

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda opened: send(database, opened, now=LATER), drafts_open))

    forms = {form.revision: form for form in submissions_of(database)}
    assert sorted(forms) == [1, 2, 3, 4, 5]
    assert row(database)[1].id == forms[5].id
