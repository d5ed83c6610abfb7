"""How often a password may be tried, for an account and for an address; see `try_limits`."""

from datetime import datetime

from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.services import try_limits


def take_try(session: Session, *, email: str, address: str, now: datetime) -> bool:
    """Count one try before it is made; False when the account or the address has none left."""
    return try_limits.take_try(session, keys=_keys(session, email=email, address=address), now=now)


def give_back(session: Session, *, email: str, address: str, now: datetime) -> None:
    """Forget a try that was right, so that a busy desk never locks itself out."""
    try_limits.give_back(session, keys=_keys(session, email=email, address=address), now=now)


def _keys(session: Session, *, email: str, address: str) -> tuple[bytes, bytes]:
    account = keys_of(session).blind(email, kind="sign-in account")
    return account, try_limits.visitor(session, address, kind="sign-in address")
