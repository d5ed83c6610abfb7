"""Moving a case on: one step, its note and its audit row, or none of them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from intake.models.audit import Action
from intake.models.base import keys_of
from intake.models.review import Review, ReviewEvent
from intake.models.submission import Submission
from intake.questionnaire.priority import Priority
from intake.review import NOTE_LIMIT, Move, row_of, status_after
from intake.services import audit
from intake.services.cases import CaseMissingError


class NoteTooLongError(ValueError):
    """The note has more than NOTE_LIMIT characters."""


class MovedMeanwhileError(Exception):
    """Somebody moved the case after the page was shown, so this move was not made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a person asks for: a move, their note, and the version of the case that they saw."""

    move: Move
    note: str
    version: int


def move(session: Session, reference: str, step: Step, *, staff_id: UUID, now: datetime) -> None:
    """Take one step with a case.

    Raises CaseMissingError, MovedMeanwhileError, MoveError, NoteMissingError or NoteTooLongError.
    After MovedMeanwhileError the session cannot go on.
    """
    if len(step.note) > NOTE_LIMIT:
        raise NoteTooLongError
    review = session.scalar(
        select(Review)
        .join(Submission, Submission.id == Review.submission_id)
        .where(Submission.reference == reference)
    )
    if review is None:
        raise CaseMissingError
    if review.version != step.version:
        raise MovedMeanwhileError
    event = _event(review, step, staff_id=staff_id, now=now)
    event.put_note(keys_of(session), step.note.strip())
    _apply(review, step.move, event)
    _flush(session)
    event.version_after = review.version
    session.add(event)
    audit.record(
        session,
        Action.MOVED,
        now=now,
        actor_id=staff_id,
        subject_id=review.submission_id,
        detail=step.move.value,
    )


def _event(review: Review, step: Step, *, staff_id: UUID, now: datetime) -> ReviewEvent:
    urgent = review.priority is Priority.URGENT
    return ReviewEvent(
        id=uuid4(),
        review_id=review.id,
        at=now,
        staff_id=staff_id,
        move=step.move,
        from_status=review.status,
        to_status=status_after(step.move, review.status, note=step.note, urgent=urgent),
    )


def _apply(review: Review, move: Move, event: ReviewEvent) -> None:
    """Change the case; a note alone raises its version too, so that nobody overlooks it."""
    review.status = event.to_status
    flag_modified(review, "status")
    holds = row_of(move).holds
    if holds is not None:
        review.holder_id = event.staff_id if holds else None


def _flush(session: Session) -> None:
    try:
        session.flush()
    except StaleDataError:
        raise MovedMeanwhileError from None
