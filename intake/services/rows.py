"""The one row that staff have of a patient's form, however often the patient changes it."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import case, select, update
from sqlalchemy.orm import Session

from intake.models.draft import Draft
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus

READ_WITHIN = timedelta(seconds=30)
"""A form that the rules have not read by then counts as one that they cannot read."""


def shown_of(session: Session, draft: Draft) -> Submission | None:
    """Return what staff see of this patient's form so far, held against another change of it."""
    earlier_id = draft.unfinished_id or draft.revises_id or left_before(session, draft)
    if earlier_id is None:
        return None
    reference = select(Submission.reference).where(Submission.id == earlier_id).scalar_subquery()
    row = select(Review.id).join(Submission, Submission.id == Review.submission_id)
    row_id = session.scalars(row.where(Submission.reference == reference)).one()
    held = select(Review).where(Review.id == row_id).with_for_update()
    review = session.scalars(held.execution_options(populate_existing=True)).one()
    return session.get_one(Submission, review.submission_id)


def left_before(session: Session, draft: Draft) -> UUID | None:
    """Find the newest of what staff were shown of a draft that nobody sent, also where it holds more now."""
    left = select(Submission.id).where(Submission.draft_id == draft.id, ~Submission.finished)
    return session.scalar(left.order_by(Submission.revision.desc()).limit(1))


def next_revision(session: Session, reference: str, *, finished: bool) -> int:
    """Count on from what was sent; what was left unfinished has the number that it would be sent under."""
    known = select(Submission.revision).where(Submission.reference == reference)
    newest = known.order_by(Submission.revision.desc()).limit(1)
    sent = session.scalar(newest.where(Submission.finished)) or 0
    left = 0 if finished else session.scalar(newest.where(~Submission.finished)) or 0
    return max(sent, left) + 1


def put_in_queue(
    session: Session, submission: Submission, *, visit_date: date | None, shown: Submission | None
) -> None:
    """Give the submission its row, or the row that staff already have; a closed one opens again.

    Neither a change nor more of a form that was left starts the waiting anew while the row is open. The
    row's version goes up: nobody closes answers that they have not seen. Staff are to be told of what was
    left with a danger sign at once, and of what was sent unless the rules read it in time; of an open row
    they are told once.
    """
    if shown is None:
        session.add(
            Review(
                submission_id=submission.id,
                visit_date=visit_date,
                submitted_at=submission.submitted_at,
                tell_from=_tell_from(submission),
            )
        )
        return
    is_closed = Review.status == ReviewStatus.CLOSED
    goes_on_waiting = shown.finished or not submission.finished
    waits_since = case((is_closed, submission.submitted_at), else_=Review.submitted_at)
    session.execute(
        update(Review)
        .where(Review.submission_id == shown.id)
        .values(
            submission_id=submission.id,
            visit_date=visit_date,
            submitted_at=waits_since if goes_on_waiting else submission.submitted_at,
            priority=Priority.URGENT,
            evaluated_at=None,
            tell_from=_tell_from(submission),
            told_at=case((is_closed, None), else_=Review.told_at),
            version=Review.version + 1,
            status=case((is_closed, ReviewStatus.NEW), else_=Review.status),
        )
    )


def _tell_from(submission: Submission) -> datetime:
    return submission.submitted_at + (READ_WITHIN if submission.finished else timedelta())
