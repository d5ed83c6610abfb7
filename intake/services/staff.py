"""Staff accounts: adding one, finding one, a new password."""

from datetime import datetime
from uuid import uuid4

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.staff import Staff
from intake.permissions import Role
from intake.services import audit, passwords, staff_sessions


class EmailWrongError(ValueError):
    """What was given is not an e-mail address."""


class EmailTakenError(ValueError):
    """An account has this e-mail address already."""


def add(
    session: Session,
    *,
    email: str,
    name: str,
    role: Role,
    password: str,
    expired: bool,
    now: datetime,
) -> Staff:
    """Create an account; `expired` makes its password a one-time password.

    Raises EmailWrongError, EmailTakenError or PasswordRefusedError, and then keeps nothing.
    """
    address = _checked(email)
    if find(session, address) is not None:
        raise EmailTakenError
    account = Staff(
        id=uuid4(),
        email=address,
        name=name.strip() or address.partition("@")[0],
        role=role,
        password=passwords.new_hash(password, email=address),
        password_expired=expired,
        created_at=now,
    )
    session.add(account)
    audit.record(session, Action.STAFF_ADDED, now=now, subject_id=account.id, detail=role.value)
    return account


def find(session: Session, email: str) -> Staff | None:
    """Find an account by its e-mail address, in any case."""
    return session.scalar(select(Staff).where(Staff.email == normal_email(email)))


def is_any(session: Session) -> bool:
    """Say whether there is an account at all; a fresh clinic has none."""
    return session.scalar(select(Staff.id).limit(1)) is not None


def normal_email(email: str) -> str:
    """Return the one form in which addresses are kept and compared."""
    return email.strip().casefold()


def change_password(session: Session, account: Staff, *, password_hash: str, now: datetime) -> None:
    """Set a new password, hashed before by `passwords.new_hash`, and end every sign-in of the account."""
    account.password = password_hash
    account.password_expired = False
    account.fs_uniquifier = uuid4().hex
    staff_sessions.end_all(session, account.id, now=now)
    audit.record(session, Action.PASSWORD_CHANGED, now=now, actor_id=account.id, subject_id=account.id)


def _checked(email: str) -> str:
    try:
        return normal_email(
            validate_email(email.strip(), check_deliverability=False, globally_deliverable=False).normalized
        )
    except EmailNotValidError as error:
        raise EmailWrongError from error
