"""How often somebody tried to get in: with a password, a code or a link."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base


class TryLimit(Base):
    """How much of its tries an account or an address has used up; `key` is a blind index of it.

    Each try moves `free_at` further into the future, and time alone moves it back.
    """

    __tablename__ = "try_limit"

    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    free_at: Mapped[datetime] = mapped_column(index=True)


class CodeTries(Base):
    """How many wrong birth dates a code or link has had, whether or not there is such a code."""

    __tablename__ = "code_tries"

    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    wrong: Mapped[int]
    tried_at: Mapped[datetime] = mapped_column(index=True)
