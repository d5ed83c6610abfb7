"""Work to do after a commit."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.models.base import Base, UuidKey


class Job(Base):
    """One piece of work; taken under a lease, so that a dead worker's job is taken again."""

    __tablename__ = "job"

    id: Mapped[UuidKey]
    kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[UUID]
    created_at: Mapped[datetime]
    run_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    leased_until: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    last_error: Mapped[str | None] = mapped_column(String(80))


_WAITING = Job.done_at.is_(None)
Index("ix_job_waiting", Job.run_at, sqlite_where=_WAITING, postgresql_where=_WAITING)

_DONE = Job.done_at.is_not(None)
Index("ix_job_done", Job.done_at, sqlite_where=_DONE, postgresql_where=_DONE)
