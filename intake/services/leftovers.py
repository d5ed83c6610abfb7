"""What has served its purpose: counts of tries, mails and jobs, erased a batch at a time."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Select, delete, or_, select
from sqlalchemy.orm import Session

from intake.models.base import Base
from intake.models.job import Job
from intake.models.mail import Mail
from intake.models.tries import TryLimit

TRIES_KEPT = timedelta(days=1)
"""A count that has run down for so long says no more than none at all."""

DONE_KEPT = timedelta(days=30)
"""How long it can still be seen that a mail went out, or that a job was done."""

_BATCH = 200


def is_any(session: Session, *, now: datetime) -> bool:
    """Say whether anything waits to be erased, without taking a writer's turn."""
    return any(session.scalar(rows.limit(1)) is not None for _, rows in old_rows(now))


def erase(session: Session, *, now: datetime) -> int:
    """Erase a batch of each kind, but for what others hold at this moment; returns how many rows."""
    erased = 0
    for table, rows in old_rows(now):
        keys = session.scalars(rows.limit(_BATCH).with_for_update(skip_locked=True)).all()
        (key,) = table.__table__.primary_key
        session.execute(delete(table).where(key.in_(keys)))
        erased += len(keys)
    return erased


def old_rows(now: datetime) -> Iterator[tuple[type[Base], Select[object]]]:
    """Name each table with the keys of what is old in it."""
    yield TryLimit, select(TryLimit.key).where(TryLimit.free_at < now - TRIES_KEPT)
    is_over = or_(Mail.sent_at.is_not(None), Mail.given_up_at.is_not(None))
    yield Mail, select(Mail.id).where(Mail.created_at < now - DONE_KEPT, is_over)
    yield Job, select(Job.id).where(Job.done_at < now - DONE_KEPT)
