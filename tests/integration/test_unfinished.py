"""A danger sign in a form that is never sent reaches the staff queue (the fourth "never")."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from config import Config
from intake.database import Database
from intake.jobs import Worker
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire.answers import Answers
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus
from intake.services import drafts, reviews, unfinished
from intake.services.cases import case
from intake.services.filters import Filters
from intake.services.unfinished import LEFT_AFTER
from tests.builders import LIFE, NOW, answers, send, start_draft
from tests.revising import works

LATER = NOW + LEFT_AFTER


def with_danger() -> Answers:
    """Answer as far as the safety section, with a sign that cannot wait."""
    return answers(saddle_numbness="yes_new", told_diagnosis=None, back_surgery=None, allergies=None)


def show(database: Database, *, now: datetime = LATER) -> int:
    with database.transaction() as session:
        return unfinished.show_unfinished(session, now=now)


def close(database: Database) -> None:
    with database.transaction() as session:
        session.execute(update(Review).values(status=ReviewStatus.CLOSED))


def cases(database: Database) -> list[tuple[Review, Submission]]:
    with database.reading() as session:
        rows = session.execute(
            select(Review, Submission).join(Submission, Submission.id == Review.submission_id)
        )
        return [(review, submission) for review, submission in rows]


@pytest.mark.hazard("H1.5")
def test_a_form_left_with_a_danger_sign_is_in_the_queue_once(database: Database) -> None:
    start_draft(database, with_danger())

    assert [show(database), show(database)] == [1, 0]

    [(review, submission)] = cases(database)
    assert review.priority is Priority.URGENT
    assert not submission.finished


@pytest.mark.hazard("H1.5")
def test_one_form_that_cannot_be_opened_keeps_no_other_from_staff(database: Database) -> None:
    tokens = [start_draft(database, with_danger()) for _ in range(3)]
    with database.transaction() as session:
        drafts.find(session, tokens[1], now=NOW).answers_sealed = b"spoiled"

    assert show(database) == 2
    assert len(cases(database)) == 2


def reports_more(database: Database, token: str, *, at: datetime) -> None:
    with database.transaction() as session:
        more = with_danger().merged({"leg_weakness": "yes_new"})
        drafts.save(session, drafts.find(session, token, now=NOW), more, now=at, life=LIFE)


@pytest.mark.hazard("H1.5")
def test_another_danger_sign_after_the_form_was_shown_reaches_staff_in_the_same_row(
    database: Database,
) -> None:
    token = start_draft(database, with_danger())
    show(database)
    [(before, _)] = cases(database)
    reports_more(database, token, at=LATER)

    assert [show(database, now=LATER + LEFT_AFTER), show(database, now=LATER + LEFT_AFTER)] == [1, 0]
    works(database)

    [(review, submission)] = cases(database)
    assert review.id == before.id
    assert review.version > before.version
    assert review.submitted_at == NOW  # the first sign has waited since then
    assert set(review.reasons) == {"safety:saddle_numbness:act", "safety:leg_weakness:act"}
    assert submission.submitted_at == LATER


@pytest.mark.hazard("H1.5")
def test_another_danger_sign_opens_a_closed_row_again(database: Database) -> None:
    token = start_draft(database, with_danger())
    show(database)
    close(database)
    reports_more(database, token, at=LATER)
    show(database, now=LATER + LEFT_AFTER)

    [(review, _)] = cases(database)
    assert (review.status, review.submitted_at) == (ReviewStatus.NEW, LATER)


def test_a_form_left_twice_and_then_sent_stays_one_row(database: Database) -> None:
    token = start_draft(database, with_danger())
    show(database)
    reports_more(database, token, at=LATER)
    show(database, now=LATER + LEFT_AFTER)
    [(_, left)] = cases(database)
    with database.transaction() as session:
        draft = drafts.find(session, token, now=LATER)
        drafts.save(session, draft, answers(saddle_numbness="yes_new"), now=LATER, life=LIFE)

    receipt = send(database, token, now=LATER + LEFT_AFTER)

    [(_, sent)] = cases(database)
    assert receipt.reference == left.reference == sent.reference
    assert (sent.finished, sent.revision) == (True, 1)


def test_going_on_without_another_sign_shows_nothing_again(database: Database) -> None:
    token = start_draft(database, with_danger())
    show(database)
    with database.transaction() as session:
        more = with_danger().merged({"told_diagnosis": "no"})
        drafts.save(session, drafts.find(session, token, now=NOW), more, now=LATER, life=LIFE)

    assert show(database, now=LATER + LEFT_AFTER) == 0


def test_a_form_that_somebody_still_fills_in_is_left_alone(database: Database) -> None:
    token = start_draft(database, with_danger())
    with database.transaction() as session:
        draft = drafts.find(session, token, now=NOW)
        drafts.save(session, draft, with_danger(), now=NOW + timedelta(minutes=5), life=LIFE)

    assert show(database) == 0


def test_a_form_without_a_danger_sign_is_nobodys_business(database: Database) -> None:
    start_draft(database, answers(cancer_ever="yes", both_legs="yes_longer"))

    assert show(database) == 0


def test_sending_the_form_takes_over_reference_and_row(database: Database) -> None:
    token = start_draft(database, with_danger())
    show(database)
    [(before, left)] = cases(database)
    with database.transaction() as session:
        draft = drafts.find(session, token, now=LATER)
        drafts.save(session, draft, answers(saddle_numbness="yes_new"), now=LATER, life=LIFE)

    receipt = send(database, token, now=LATER)

    [(after, sent)] = cases(database)
    assert receipt.reference == left.reference == sent.reference
    assert after.id == before.id
    assert after.version > before.version  # nobody closes what they have not seen
    assert sent.finished
    assert sent.revises_id == left.id


def test_sending_opens_a_closed_row_again(database: Database) -> None:
    token = start_draft(database, with_danger())
    show(database)
    close(database)
    with database.transaction() as session:
        draft = drafts.find(session, token, now=LATER)
        drafts.save(session, draft, answers(saddle_numbness="yes_new"), now=LATER, life=LIFE)

    send(database, token, now=LATER)

    [(review, _)] = cases(database)
    assert review.status is ReviewStatus.NEW


def test_the_worker_shows_and_reads_what_was_left(database: Database) -> None:
    start_draft(database, with_danger())
    worker = Worker(database, Config(env="test"))

    assert worker.run_once()

    [(review, _)] = cases(database)
    assert review.evaluated_at is not None
    assert review.reasons == ["safety:saddle_numbness:act"]


def test_staff_are_told_that_the_form_was_never_sent(database: Database) -> None:
    start_draft(database, with_danger())
    show(database)

    with database.reading() as session:
        [row] = reviews.queue(session, Filters()).rows
        opened = case(session, row.reference)

    assert not row.is_finished
    assert not opened.standing.is_finished


@pytest.mark.hazard("H8.2")
def test_what_was_left_yesterday_does_not_look_new(database: Database) -> None:
    start_draft(database, with_danger())
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=NOW + LIFE)

    [(review, submission)] = cases(database)
    assert review.submitted_at == submission.submitted_at == NOW
