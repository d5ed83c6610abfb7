"""What staff turn on and off while the product runs."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base, Code
from intake.models.staff import Staff


class SwitchName(StrEnum):
    """What can be turned off; it is on until somebody does."""

    OPEN_FORM = "open_form"


class Switch(Base):
    """One switch as somebody last left it."""

    __tablename__ = "switch"

    name: Mapped[SwitchName] = mapped_column(Code(SwitchName), primary_key=True)
    is_on: Mapped[bool]
    changed_by: Mapped[UUID] = mapped_column(ForeignKey(Staff.id))
    changed_at: Mapped[datetime]
