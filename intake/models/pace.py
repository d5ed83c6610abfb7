"""How long pages take and where people stop: counts, and nobody's."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base


class PaceCount(Base):
    """How many patients took up to so many seconds for a page, or stopped at it (`seconds` is STOPPED)."""

    __tablename__ = "pace_count"

    page: Mapped[str] = mapped_column(String(40), primary_key=True)
    seconds: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    patients: Mapped[int] = mapped_column(default=0)


STOPPED = 0
