"""Answers that a patient has sent: immutable, complete, with the wording they were asked in."""

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint, not_
from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing
from intake.models.base import Base, Code, Json, UuidKey
from intake.models.invitation import Invitation
from intake.models.staff import Staff
from intake.questionnaire.channels import Channel


class Wording(Base):
    """The texts of one questionnaire in one language, as patients saw them; id is their digest."""

    __tablename__ = "wording"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    questionnaire_version: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8))
    texts: Mapped[Json]


class Submission(Base):
    """What one patient sent. It never changes; a later change by the patient is a new one.

    One that is not `finished` holds the answers so far of a draft that reports a danger sign and
    was left: staff see it, and the finished one takes over its reference and its review. So do more
    answers of a draft that was left again, and a change after sending: `revision` counts from 1, and
    the review belongs to the newest.
    """

    __tablename__ = "submission"
    __table_args__ = (UniqueConstraint("reference", "revision", "finished"),)

    id: Mapped[UuidKey]
    reference: Mapped[str] = mapped_column(String(9))
    draft_id: Mapped[UUID]
    invitation_id: Mapped[UUID | None] = mapped_column(ForeignKey(Invitation.id), index=True)
    finished: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[int] = mapped_column(default=1)
    revises_id: Mapped[UUID | None] = mapped_column(ForeignKey("submission.id"), index=True)
    questionnaire_version: Mapped[str] = mapped_column(String(40))
    wording_id: Mapped[str] = mapped_column(ForeignKey("wording.id"))
    language: Mapped[str] = mapped_column(String(8))
    channel: Mapped[Channel] = mapped_column(Code(Channel), default=Channel.WEB)
    entered_by: Mapped[UUID | None] = mapped_column(ForeignKey(Staff.id))
    submitted_at: Mapped[datetime]
    identity_sealed: Mapped[bytes]
    answers_sealed: Mapped[bytes]

    def put_answers(self, keys: KeyRing, answers: Json) -> None:
        """Seal answers in wire form, once."""
        self.answers_sealed = keys.seal(json.dumps(answers), context=f"submission.answers:{self.id}")

    def read_answers(self, keys: KeyRing) -> Json:
        """Open the answers in wire form."""
        answers: Json = json.loads(keys.open(self.answers_sealed, context=f"submission.answers:{self.id}"))
        return answers

    def put_identity(self, keys: KeyRing, identity: Json) -> None:
        """Seal what a list needs to name the patient: name, birth date and ways of contact."""
        self.identity_sealed = keys.seal(json.dumps(identity), context=f"submission.identity:{self.id}")

    def read_identity(self, keys: KeyRing) -> Json:
        """Open name, birth date and ways of contact."""
        return open_identity(keys, self.identity_sealed, self.id)


_SENT, _LEFT = Submission.finished, not_(Submission.finished)
Index("ix_submission_sent", Submission.draft_id, unique=True, sqlite_where=_SENT, postgresql_where=_SENT)
Index(
    "ix_submission_left",
    Submission.draft_id,
    Submission.revision,
    unique=True,
    sqlite_where=_LEFT,
    postgresql_where=_LEFT,
)


def open_identity(keys: KeyRing, sealed: bytes, submission_id: UUID) -> Json:
    """Open an identity that a list read without the rest of its submission."""
    identity: Json = json.loads(keys.open(sealed, context=f"submission.identity:{submission_id}"))
    return identity


class SearchKey(Base):
    """A blind index: finds a submission by name, birth date or phone without storing them."""

    __tablename__ = "search_key"
    __table_args__ = (UniqueConstraint("kind", "digest", "submission_id"),)

    id: Mapped[UuidKey]
    kind: Mapped[str] = mapped_column(String(20))
    digest: Mapped[bytes] = mapped_column(LargeBinary(16))
    submission_id: Mapped[UUID] = mapped_column(ForeignKey("submission.id"), index=True)
