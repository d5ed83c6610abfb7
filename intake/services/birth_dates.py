"""A code or a link opens something only together with the right birth date.

Whoever has a table of such secrets looks its row up by `secret_digest`, and asks here with the birth
date that belongs to it, or with None where there is no such row: the answers and the statements are the
same for a secret that exists and for one that does not. A secret short enough to be guessed needs a
limit for each visitor besides, as `resume_codes` has one.
"""

import hmac
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from intake.models.base import insert_into, keys_of
from intake.models.tries import CodeTries

MOST_WRONG = 3
_REMEMBERED = timedelta(days=400)
_NO_BIRTH_DATE = "0000-00-00"


class Answer(StrEnum):
    """What came of a check; only RIGHT opens anything."""

    RIGHT = "right"
    WRONG = "wrong"
    LOCKED = "locked"


def secret_digest(session: Session, secret: str, *, kind: str) -> bytes:
    """Return what is stored of a secret of this kind: 16 bytes that no one can try without our key."""
    return keys_of(session).blind(secret, kind=f"secret {kind}")


def check(session: Session, *, digest: bytes, known: date | None, given: date, now: datetime) -> Answer:
    """Compare birth dates, and count: the transaction must be kept whatever the answer is.

    LOCKED comes after three wrong dates for one secret, and then for the right one too.
    """
    tries = _tries(session, digest, now=now)
    if tries.wrong >= MOST_WRONG:
        return Answer.LOCKED
    expected = known.isoformat() if known else _NO_BIRTH_DATE
    is_right = hmac.compare_digest(expected.encode(), given.isoformat().encode())
    tries.wrong = 0 if is_right else tries.wrong + 1
    tries.tried_at = now
    if is_right:
        return Answer.RIGHT
    return Answer.LOCKED if tries.wrong >= MOST_WRONG else Answer.WRONG


def is_locked(session: Session, digest: bytes) -> bool:
    """Say whether a secret has had its three wrong dates, without counting as a try."""
    wrong = session.scalar(select(CodeTries.wrong).where(CodeTries.key == digest))
    return wrong is not None and wrong >= MOST_WRONG


def is_any_old(session: Session, *, now: datetime) -> bool:
    """Say whether a count waits to be erased, without taking a writer's turn."""
    return session.scalar(select(CodeTries).where(_is_old(now)).limit(1)) is not None


def forget_old(session: Session, *, now: datetime) -> None:
    """Erase counts that no living code or link can still need: a visit is at most a year ahead."""
    session.execute(delete(CodeTries).where(_is_old(now)))


def _is_old(now: datetime) -> ColumnElement[bool]:
    return CodeTries.tried_at < now - _REMEMBERED


def _tries(session: Session, digest: bytes, *, now: datetime) -> CodeTries:
    """Find or make the count of a secret, and hold it against others who try at the same moment."""
    row = {"key": digest, "wrong": 0, "tried_at": now}
    session.execute(insert_into(session, CodeTries).values(row).on_conflict_do_nothing())
    return session.scalars(select(CodeTries).where(CodeTries.key == digest).with_for_update()).one()
