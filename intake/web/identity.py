"""Who is signed in: the sign-in library, joined to our accounts and to the rows that end a sign-in."""

from uuid import UUID

from flask import Flask, g, request, session
from flask_security import (
    RoleMixin,
    Security,
    UserDatastore,
    current_user,
    login_user,
    logout_user,
)
from sqlalchemy.orm import Session

from intake.crypto import KeyRing
from intake.models.audit import Action
from intake.models.staff import Staff
from intake.services import audit, passwords, sign_in_limits, staff, staff_sessions
from intake.services.staff_sessions import SignIn
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.locale import clear_session

STAFF_SIDE = "/staff"
_COOKIE_KEY = "sign_in"
_USER_KEY = "_user_id"  # the sign-in library's own


class TooManyTriesError(Exception):
    """The account or the address has no try left for now."""


def init_identity(app: Flask, keys: KeyRing) -> None:
    """Join the sign-in library, without the pages that it brings along."""
    app.config.update(
        SECURITY_PASSWORD_SALT=keys.password_salt,
        SECURITY_PASSWORD_SINGLE_HASH=True,
        SECURITY_USE_REGISTER_V2=True,
        SECURITY_CLI_USERS_NAME=False,
        SECURITY_CLI_ROLES_NAME=False,
    )
    security = Security(app, UserDatastore(Staff, RoleMixin), register_blueprint=False)
    security.login_manager.user_loader(_load)
    security.login_manager.request_loader(lambda _request: None)


def check_password(email: str, password: str) -> Staff | None:
    """Return the account that these belong to, or None after as much work.

    Raises TooManyTriesError before the check. No transaction is open while the password is hashed.
    """
    email, address = staff.normal_email(email), request.remote_addr or ""
    with transaction() as work:
        if not sign_in_limits.take_try(work, email=email, address=address, now=now()):
            raise TooManyTriesError
    with reading() as work:
        account = staff.find(work, email)
        work.expunge_all()
    is_right = passwords.is_right(password, account.password if account else None)
    if account is not None and is_right and account.active:
        with transaction() as work:
            sign_in_limits.give_back(work, email=email, address=address, now=now())
        return account
    with transaction() as work:
        audit.record(work, Action.SIGN_IN_FAILED, now=now(), subject_id=account.id if account else None)
    return None


def sign_in(account: Staff) -> None:
    """Begin a sign-in under a fresh cookie, so that one planted before is worth nothing."""
    with transaction() as work:
        sign_in_id = staff_sessions.begin(work, account.id, now=now())
    clear_session()
    login_user(account, remember=False, authn_via=["password"])
    session[_COOKIE_KEY] = sign_in_id.hex
    g.sign_in = SignIn(id=sign_in_id, account=account, is_stale=False)


def sign_out() -> None:
    """End this sign-in: its row first, then what the cookie holds."""
    here = signed_in()
    if here is not None:
        with transaction() as work:
            staff_sessions.end(work, here.id, account_id=here.account.id, now=now())
    logout_user()
    clear_session()


def signed_in() -> SignIn | None:
    """Return this request's sign-in, read once."""
    return g.sign_in if current_user.is_authenticated else None


def sign_in_here(work: Session) -> SignIn | None:
    """Look up who is signed in on this browser, for a page of the patient side that they type into."""
    return staff_sessions.find(work, _cookie_id(), uniquifier=session.get(_USER_KEY, ""), now=now())


def keep_signed_in(sign_in: SignIn) -> None:
    """Write down, at most once a minute, that somebody is still there."""
    if sign_in.is_stale:
        with transaction() as work:
            staff_sessions.keep(work, sign_in.id, now=now())


def _load(uniquifier: str) -> Staff | None:
    """Find the account behind a cookie; the patient side never knows who is signed in."""
    if not request.path.startswith(STAFF_SIDE):
        return None
    with reading() as work:
        found = staff_sessions.find(work, _cookie_id(), uniquifier=uniquifier, now=now())
    g.sign_in = found
    return found.account if found else None


def _cookie_id() -> UUID:
    return UUID(hex=session.get(_COOKIE_KEY) or "0" * 32)
