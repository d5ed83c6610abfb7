"""Invitations: a link for one person and one visit, which only they can open."""

import json
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing
from intake.models.base import Base, Code, Json, UuidKey
from intake.models.staff import Staff


class InvitationState(StrEnum):
    """Whether its link opens, and why not; EXPIRED is never stored, because time alone says it."""

    OPEN = "open"
    USED = "used"
    WITHDRAWN = "withdrawn"
    LOCKED = "locked"
    EXPIRED = "expired"


class Invitation(Base):
    """One visit that a patient is asked to fill in the form for; its link is kept as a digest alone.

    `person_sealed` holds what the clinic already knows: name, birth date and ways of contact.
    `submission_id` is what the patient sent through it.
    """

    __tablename__ = "invitation"
    __table_args__ = (Index(None, "visit_date", "id"),)

    id: Mapped[UuidKey]
    secret_digest: Mapped[bytes] = mapped_column(LargeBinary(16), unique=True)
    state: Mapped[InvitationState] = mapped_column(Code(InvitationState), default=InvitationState.OPEN)
    person_sealed: Mapped[bytes]
    visit_date: Mapped[date]
    language: Mapped[str] = mapped_column(String(8))
    expires_at: Mapped[datetime]
    made_by: Mapped[UUID] = mapped_column(ForeignKey(Staff.id))
    made_at: Mapped[datetime]
    linked_at: Mapped[datetime]
    submission_id: Mapped[UUID | None]

    def put_person(self, keys: KeyRing, person: Json) -> None:
        """Seal what the clinic knows of the patient."""
        self.person_sealed = keys.seal(json.dumps(person), context=f"invitation.person:{self.id}")

    def read_person(self, keys: KeyRing) -> Json:
        """Open what the clinic knows of the patient."""
        return open_person(keys, self.person_sealed, self.id)

    def state_at(self, now: datetime) -> InvitationState:
        """Say how it stands at a moment: one that was not used ends with the day of the visit."""
        return standing(self.state, self.expires_at, now=now)


def standing(state: InvitationState, expires_at: datetime, *, now: datetime) -> InvitationState:
    """Say how an invitation stands that a list read without the rest of it."""
    has_ended = state is not InvitationState.USED and expires_at <= now
    return InvitationState.EXPIRED if has_ended else state


def open_person(keys: KeyRing, sealed: bytes, invitation_id: UUID) -> Json:
    """Open what a list read without the rest of its invitation."""
    person: Json = json.loads(keys.open(sealed, context=f"invitation.person:{invitation_id}"))
    return person
