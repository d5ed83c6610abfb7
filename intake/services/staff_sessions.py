"""Sign-ins: each a row, looked at with every request, that ends by time or by hand."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.staff import Staff, StaffSession
from intake.services import audit

IDLE = timedelta(minutes=15)
LONGEST = timedelta(hours=12)
_SEEN_AT_MOST_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Somebody signed in; `is_stale` when it is time to write down that they were seen."""

    id: UUID
    account: Staff
    is_stale: bool


def begin(session: Session, account_id: UUID, *, now: datetime) -> UUID:
    """Start a sign-in; returns the id for the cookie."""
    row = StaffSession(id=uuid4(), staff_id=account_id, created_at=now, last_seen_at=now)
    session.add(row)
    audit.record(session, Action.SIGNED_IN, now=now, actor_id=account_id, subject_id=account_id)
    return row.id


def find(session: Session, sign_in_id: UUID, *, uniquifier: str, now: datetime) -> SignIn | None:
    """Find who is signed in; None once it has ended, by hand or by time, or the account was closed."""
    found = session.execute(
        select(Staff, StaffSession.last_seen_at)
        .join(StaffSession, StaffSession.staff_id == Staff.id)
        .where(
            StaffSession.id == sign_in_id,
            StaffSession.ended_at.is_(None),
            StaffSession.last_seen_at > now - IDLE,
            StaffSession.created_at > now - LONGEST,
            Staff.fs_uniquifier == uniquifier,
            Staff.active,
        )
    ).one_or_none()
    if found is None:
        return None
    account, last_seen_at = found
    session.expunge(account)
    return SignIn(id=sign_in_id, account=account, is_stale=now - last_seen_at >= _SEEN_AT_MOST_EVERY)


def keep(session: Session, sign_in_id: UUID, *, now: datetime) -> None:
    """Write down that they were seen now."""
    session.execute(update(StaffSession).where(StaffSession.id == sign_in_id).values(last_seen_at=now))


def end(session: Session, sign_in_id: UUID, *, account_id: UUID, now: datetime) -> None:
    """End one sign-in, so that a copy of its cookie is worth nothing."""
    session.execute(update(StaffSession).where(StaffSession.id == sign_in_id).values(ended_at=now))
    audit.record(session, Action.SIGNED_OUT, now=now, actor_id=account_id, subject_id=account_id)


def end_all(session: Session, account_id: UUID, *, now: datetime) -> None:
    """End every sign-in of an account."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.staff_id == account_id, StaffSession.ended_at.is_(None))
        .values(ended_at=now)
    )
