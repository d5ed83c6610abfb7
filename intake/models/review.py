"""What staff do with a submission, and each step of it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, and_
from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing
from intake.models.base import Base, Code, DayOrLast, UuidKey
from intake.models.staff import Staff
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus


class Review(Base):
    """Status, priority and holder of one submission. The answers never change; this does.

    Until the rules have read it, it sorts as urgent. `evaluation_failed_at` says since when an
    evaluation is known to have failed. `reasons` holds codes, most important first. `tell_from` says
    from when on the row calls for somebody, and `told_at` when staff were told so by e-mail.
    """

    __tablename__ = "review"

    id: Mapped[UuidKey]
    submission_id: Mapped[UUID] = mapped_column(ForeignKey("submission.id"), unique=True)
    priority: Mapped[Priority] = mapped_column(default=Priority.URGENT)
    reasons: Mapped[list[str]] = mapped_column(default=list)
    evaluated_at: Mapped[datetime | None]
    evaluation_failed_at: Mapped[datetime | None]
    status: Mapped[ReviewStatus] = mapped_column(default=ReviewStatus.NEW)
    visit_date: Mapped[date | None] = mapped_column(DayOrLast(), nullable=False)
    submitted_at: Mapped[datetime]
    holder_id: Mapped[UUID | None] = mapped_column(ForeignKey(Staff.id), index=True)
    tell_from: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  two reviewers cannot both win


_OPEN = Review.status != ReviewStatus.CLOSED
Index(
    "ix_review_queue",
    Review.priority,
    Review.visit_date,
    Review.submitted_at,
    Review.id,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)
Index(
    "ix_review_status",
    Review.status,
    Review.priority,
    Review.visit_date,
    Review.submitted_at,
    Review.id,
)

_UNTOLD = and_(Review.tell_from.is_not(None), Review.told_at.is_(None))
Index("ix_review_untold", Review.tell_from, sqlite_where=_UNTOLD, postgresql_where=_UNTOLD)


class ReviewEvent(Base):
    """One step that a person took with a submission, with their note."""

    __tablename__ = "review_event"

    id: Mapped[UuidKey]
    review_id: Mapped[UUID] = mapped_column(ForeignKey("review.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[UUID] = mapped_column(ForeignKey(Staff.id))
    move: Mapped[Move] = mapped_column(Code(Move))
    from_status: Mapped[ReviewStatus]
    to_status: Mapped[ReviewStatus]
    version_after: Mapped[int]
    note_sealed: Mapped[bytes | None]

    def put_note(self, keys: KeyRing, note: str) -> None:
        """Seal the note; an empty one is none."""
        self.note_sealed = keys.seal(note, context=f"review_event.note:{self.id}") if note else None

    def read_note(self, keys: KeyRing) -> str:
        """Open the note, or an empty text."""
        if self.note_sealed is None:
            return ""
        return keys.open(self.note_sealed, context=f"review_event.note:{self.id}")
