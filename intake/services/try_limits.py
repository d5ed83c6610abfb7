"""How often a secret may be tried: at most twenty times an hour for each account and address.

A leaking bucket: ten tries at once, then one more every six minutes. Unknown names count alike.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.base import insert_into, keys_of
from intake.models.tries import TryLimit

AT_ONCE = 10
_EACH = timedelta(minutes=6)
_BITS_OF_A_HOST = 64


def take_try(session: Session, *, keys: Sequence[bytes], now: datetime, at_once: int = AT_ONCE) -> bool:
    """Count one try for all of the keys before it is made; False when one of them has none left."""
    limits = _limits(session, keys=keys, now=now)
    if any(limit.free_at - now > (at_once - 1) * _EACH for limit in limits):
        return False
    for limit in limits:
        limit.free_at = max(limit.free_at, now) + _EACH
    return True


def give_back(session: Session, *, keys: Sequence[bytes], now: datetime) -> None:
    """Forget a try that was right, so that somebody busy never locks themselves out."""
    for limit in _limits(session, keys=keys, now=now):
        limit.free_at -= _EACH


def visitor(session: Session, address: str, *, kind: str) -> bytes:
    """Return the key by which whoever has an address is counted, for one kind of secret.

    A home with IPv6 has 2**64 addresses to itself and may take another for every try: they count as one.
    """
    return keys_of(session).blind(_whose(address), kind=kind)


def _whose(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or f"{int(found) >> _BITS_OF_A_HOST:x}::/{_BITS_OF_A_HOST}")


def _limits(session: Session, *, keys: Sequence[bytes], now: datetime) -> Sequence[TryLimit]:
    """Find or make every row, and hold them against others who try at the same moment."""
    wanted = sorted(set(keys))
    rows = [{"key": key, "free_at": now} for key in wanted]
    session.execute(insert_into(session, TryLimit).values(rows).on_conflict_do_nothing())
    return session.scalars(
        select(TryLimit).where(TryLimit.key.in_(wanted)).order_by(TryLimit.key).with_for_update()
    ).all()
