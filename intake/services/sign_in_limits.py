"""How often a password may be tried: at most twenty times an hour for an account or an address.

A leaking bucket: ten tries at once, then one more every six minutes. Unknown names count alike.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.models.staff import SignInLimit

AT_ONCE = 10
_EACH = timedelta(minutes=6)


def take_try(session: Session, *, email: str, address: str, now: datetime) -> bool:
    """Count one try before it is made; False when the account or the address has none left."""
    limits = _limits(session, email=email, address=address, now=now)
    if any(limit.free_at - now > (AT_ONCE - 1) * _EACH for limit in limits):
        return False
    for limit in limits:
        limit.free_at = max(limit.free_at, now) + _EACH
    return True


def give_back(session: Session, *, email: str, address: str, now: datetime) -> None:
    """Forget a try that was right, so that a busy desk never locks itself out."""
    for limit in _limits(session, email=email, address=address, now=now):
        limit.free_at -= _EACH


def _limits(session: Session, *, email: str, address: str, now: datetime) -> Sequence[SignInLimit]:
    """Find or make both rows, and hold them against others who try at the same moment."""
    keys = keys_of(session)
    wanted = sorted((keys.blind(email, kind="sign-in account"), keys.blind(address, kind="sign-in address")))
    insert = (sqlite if session.get_bind().dialect.name == "sqlite" else postgresql).insert
    session.execute(
        insert(SignInLimit)
        .values([{"key": key, "free_at": now} for key in wanted])
        .on_conflict_do_nothing(index_elements=["key"])
    )
    return session.scalars(
        select(SignInLimit).where(SignInLimit.key.in_(wanted)).order_by(SignInLimit.key).with_for_update()
    ).all()
