"""The clinic's tablets: started by staff with a PIN, and left with the same PIN or a staff sign-in."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.crypto import digest, new_token
from intake.models.audit import Action
from intake.models.kiosk import Kiosk
from intake.models.staff import Staff
from intake.services import audit

MOST_WRONG = 5


class KioskMissingError(LookupError):
    """No running kiosk has this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A kiosk that is in use; a locked one is left by a staff sign-in alone."""

    id: UUID
    name: str
    pin_hash: str
    is_locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A kiosk that is in use, with who started it."""

    id: UUID
    name: str
    started_by: str
    started_at: datetime
    is_locked: bool


def start(session: Session, *, name: str, pin_hash: str, staff_id: UUID, now: datetime) -> str:
    """Make a device a kiosk; returns the token (256 bits) for its cookie."""
    token = new_token()
    kiosk = Kiosk(
        id=uuid4(),
        token_digest=digest(token),
        name=name,
        pin_hash=pin_hash,
        started_by=staff_id,
        started_at=now,
    )
    session.add(kiosk)
    audit.record(session, Action.KIOSK_STARTED, now=now, actor_id=staff_id, subject_id=kiosk.id)
    return token


def find(session: Session, token: str) -> Running | None:
    """Find the running kiosk that a token belongs to, or None."""
    found = session.scalar(select(Kiosk).where(Kiosk.token_digest == digest(token), Kiosk.ended_at.is_(None)))
    if found is None:
        return None
    return Running(
        id=found.id,
        name=found.name,
        pin_hash=found.pin_hash,
        is_locked=found.wrong_pins >= MOST_WRONG,
    )


def listing(session: Session) -> tuple[Listed, ...]:
    """List the kiosks that are in use, the newest first."""
    rows = session.execute(
        select(Kiosk, Staff.name)
        .join(Staff, Staff.id == Kiosk.started_by)
        .where(Kiosk.ended_at.is_(None))
        .order_by(Kiosk.started_at.desc(), Kiosk.id)
    )
    return tuple(
        Listed(
            id=kiosk.id,
            name=kiosk.name,
            started_by=who,
            started_at=kiosk.started_at,
            is_locked=kiosk.wrong_pins >= MOST_WRONG,
        )
        for kiosk, who in rows
    )


def take_try(session: Session, kiosk_id: UUID, *, now: datetime) -> bool:
    """Count one try of the PIN before it is made, as a wrong one; False where there is none left.

    Time gives no try back, and tries made at the same moment count each: five, then a sign-in.
    """
    kiosk = _running(session, kiosk_id)
    if kiosk.wrong_pins >= MOST_WRONG:
        return False
    kiosk.wrong_pins += 1
    if kiosk.wrong_pins == MOST_WRONG:
        audit.record(session, Action.KIOSK_LAST_TRY, now=now, subject_id=kiosk_id)
    return True


def is_locked(session: Session, kiosk_id: UUID) -> bool:
    """Say whether a kiosk has no try of its PIN left."""
    return session.get_one(Kiosk, kiosk_id).wrong_pins >= MOST_WRONG


def end(session: Session, kiosk_id: UUID, *, now: datetime, staff_id: UUID | None = None) -> None:
    """Make a kiosk an ordinary device again; without a person it was left with its PIN.

    Raises KioskMissingError where it has ended already.
    """
    _running(session, kiosk_id).ended_at = now
    audit.record(session, Action.KIOSK_ENDED, now=now, actor_id=staff_id, subject_id=kiosk_id)


def _running(session: Session, kiosk_id: UUID) -> Kiosk:
    kiosk = session.get(Kiosk, kiosk_id, with_for_update=True)
    if kiosk is None or kiosk.ended_at is not None:
        raise KioskMissingError
    return kiosk
