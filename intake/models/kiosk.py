"""Tablets of the clinic on which one patient after the other fills in a form."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base, UuidKey
from intake.models.staff import Staff


class Kiosk(Base):
    """One device from when somebody of the clinic starts it until somebody leaves it with the PIN.

    It is known by the digest of a random token in its cookie. `wrong_pins` counts wrong tries in a row.
    """

    __tablename__ = "kiosk"

    id: Mapped[UuidKey]
    token_digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    pin_hash: Mapped[str] = mapped_column(String(255))
    wrong_pins: Mapped[int] = mapped_column(default=0)
    started_by: Mapped[UUID] = mapped_column(ForeignKey(Staff.id))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
