"""Work that waits: taken under a lease, so that what a dead worker held is taken again."""

from datetime import datetime, timedelta

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from intake.models.job import Job
from intake.services.outbox import MAIL

LEASE = timedelta(seconds=30)
_FIRST_WAIT = timedelta(seconds=2)
_LONGEST_WAIT = timedelta(minutes=10)
_DOUBLINGS = 10


def is_any_due(session: Session, *, now: datetime, mails: bool = False) -> bool:
    """Say whether work waits, mails or all the rest, without taking a writer's turn."""
    return session.scalar(_due(now, mails=mails)) is not None


def take(session: Session, *, now: datetime, mails: bool = False, lease: timedelta = LEASE) -> Job | None:
    """Take the job that has waited longest, for the length of a lease; None when none is due."""
    job = session.scalar(_due(now, mails=mails).with_for_update(skip_locked=True))
    if job is not None:
        job.leased_until = now + lease
        job.attempts += 1
    return job


def finish(job: Job, *, now: datetime) -> None:
    """Mark a job as done, in the transaction that did it."""
    job.done_at = now
    job.last_error = None


def put_off(job: Job, *, error: str, now: datetime) -> None:
    """Wait longer after each failure, up to ten minutes; `error` is a class name, never a text."""
    wait = _FIRST_WAIT * 2 ** min(job.attempts - 1, _DOUBLINGS)
    job.run_at = now + min(wait, _LONGEST_WAIT)
    job.leased_until = None
    job.last_error = error[:80]


def _due(now: datetime, *, mails: bool) -> Select[Job]:
    kind = Job.kind == MAIL if mails else Job.kind != MAIL
    free = or_(Job.leased_until.is_(None), Job.leased_until <= now)
    return (
        select(Job)
        .where(Job.done_at.is_(None), Job.run_at <= now, free, kind)
        .order_by(Job.run_at, Job.id)
        .limit(1)
    )
