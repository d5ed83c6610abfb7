"""Who may see a staff page: nobody, unless the page says what it needs and the person has it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from flask import Flask, abort, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue

from intake.permissions import Permission, Role, permissions_of
from intake.web.data import settings
from intake.web.identity import STAFF_SIDE, keep_signed_in, signed_in

View = Callable[..., ResponseReturnValue]

PATIENT_DATA = frozenset(
    {
        Permission.READ_QUEUE,
        Permission.READ_SUBMISSION,
        Permission.SEE_CONDITIONS,
        Permission.MOVE_REVIEW,
        Permission.INVITE,
        Permission.ENTER_FORM,
    }
)
_NEEDED = "needed"
_OPEN = "is_open"


class SecondFactorMissingError(Exception):
    """In production nobody reaches patient data with a password alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """The person in front of the page."""

    id: UUID
    name: str
    email: str
    role: Role
    permissions: frozenset[Permission]
    must_renew: bool

    def may(self, permission: Permission) -> bool:
        """Say whether their role grants it."""
        return permission in self.permissions


def needs(permission: Permission) -> Callable[[View], View]:
    """Declare what a staff view needs; one that says nothing is shut to everybody."""

    def declare(view: View) -> View:
        setattr(view, _NEEDED, permission)
        return view

    return declare


def open_to_anybody(view: View) -> View:
    """Declare that a staff view, such as the sign-in page, needs nobody signed in."""
    setattr(view, _OPEN, True)
    return view


def needed_by(view: object) -> Permission | None:
    """Return what a view declared with `needs`."""
    found = getattr(view, _NEEDED, None)
    return found if isinstance(found, Permission) else None


def is_open(view: object) -> bool:
    """Say whether a view was declared open to anybody."""
    return getattr(view, _OPEN, False) is True


def init_access(app: Flask) -> None:
    """Stand in front of every staff view."""
    app.before_request(guard)


def guard() -> ResponseReturnValue | None:
    """Let a request pass, ask for a sign-in or a new password, or refuse."""
    if request.endpoint is None or not request.path.startswith(STAFF_SIDE):
        return None
    view = current_app.view_functions[request.endpoint]
    if is_open(view):
        return None
    permission = needed_by(view)
    if permission is None:
        abort(403)
    person = viewer()
    if person is None:
        return _ask_to_sign_in()
    if person.must_renew and permission is not Permission.OWN_ACCOUNT:
        return redirect(url_for("staff.password"), 303)
    _check(person, permission)
    return None


def viewer() -> Viewer | None:
    """Return who is signed in, or None."""
    here = signed_in()
    if here is None:
        return None
    account = here.account
    sees = settings().front_desk_sees_conditions
    return Viewer(
        id=account.id,
        name=account.name,
        email=account.email,
        role=account.role,
        permissions=permissions_of(account.role, front_desk_sees_conditions=sees),
        must_renew=account.password_expired,
    )


def known_viewer() -> Viewer:
    """Return who is signed in, behind a guard that let them pass."""
    person = viewer()
    if person is None:
        abort(403)
    return person


def _check(person: Viewer, permission: Permission) -> None:
    if not person.may(permission):
        abort(403)
    if settings().is_production and permission in PATIENT_DATA:
        raise SecondFactorMissingError
    here = signed_in()
    if here is not None:
        keep_signed_in(here)


def _ask_to_sign_in() -> ResponseReturnValue:
    wanted = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("staff.sign_in", next=wanted), 303)
