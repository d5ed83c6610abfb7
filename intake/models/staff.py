"""Staff accounts and their sign-ins; the one module that knows the sign-in library's mixins."""

from datetime import datetime
from uuid import UUID, uuid4

from flask_security import RoleMixin, UserMixin
from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base, Code, UuidKey
from intake.permissions import Role


class Staff(Base, UserMixin):
    """A person who works at the clinic; `fs_uniquifier` ends all of their sessions when it changes.

    `password_expired` is true for a one-time password: the first sign-in asks for a new one.
    """

    __tablename__ = "staff"

    id: Mapped[UUID] = mapped_column(  # type: ignore[assignment]  # the mixin thinks of whole numbers
        primary_key=True, default=uuid4
    )
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[Role] = mapped_column(Code(Role))
    password: Mapped[str] = mapped_column(String(255))
    password_expired: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True, default=lambda: uuid4().hex)
    created_at: Mapped[datetime]

    @property
    def roles(self) -> list[RoleMixin]:  # type: ignore[override]  # the mixin has a plain attribute
        """Return no roles to the library: what a person may do is decided in `permissions` alone."""
        return []


class StaffSession(Base):
    """One sign-in on one device; a cookie is good for nothing once its row has ended."""

    __tablename__ = "staff_session"

    id: Mapped[UuidKey]
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
