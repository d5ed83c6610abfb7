"""Who saw and who changed what."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base, Code


class Action(StrEnum):
    """What was done; codes only, never an answer."""

    SUBMITTED = "submitted"
    REVISED = "revised"
    LEFT_UNFINISHED = "left_unfinished"
    VIEWED = "viewed"
    VIEWED_QUEUE = "viewed_queue"
    MOVED = "moved"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SIGN_IN_FAILED = "sign_in_failed"
    STAFF_ADDED = "staff_added"
    INVITED = "invited"
    VIEWED_INVITATION = "viewed_invitation"
    VIEWED_INVITATIONS = "viewed_invitations"
    INVITATION_LINKED = "invitation_linked"
    INVITATION_MAILED = "invitation_mailed"
    INVITATION_PRINTED = "invitation_printed"
    INVITATION_WITHDRAWN = "invitation_withdrawn"
    INVITATION_OPENED = "invitation_opened"
    INVITATION_LOCKED = "invitation_locked"
    SWITCHED = "switched"
    UNREADABLE_PUT_AWAY = "unreadable_put_away"
    ENTRY_BEGUN = "entry_begun"
    ENTRY_ERASED = "entry_erased"
    KIOSK_STARTED = "kiosk_started"
    KIOSK_LAST_TRY = "kiosk_last_try"
    KIOSK_ENDED = "kiosk_ended"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105  the name of a deed, no password


class Audit(Base):
    """One line of the record; rows are added and never changed."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "subject_id", "at"),)

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    at: Mapped[datetime]
    action: Mapped[Action] = mapped_column(Code(Action))
    actor_id: Mapped[UUID | None]
    subject_id: Mapped[UUID | None]
    detail: Mapped[str | None] = mapped_column(String(80))
