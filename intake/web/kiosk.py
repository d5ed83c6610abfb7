"""The clinic's tablet: which requests come from one, and which pages it shows."""

from datetime import timedelta

from flask import Flask, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from intake.services import kiosks
from intake.services.kiosks import Running
from intake.web.data import reading, settings

_AS_LONG_AS_BROWSERS_ALLOW = timedelta(days=400)
_FORM = frozenset(
    {
        "patient.resume",
        "patient.section",
        "patient.save_section",
        "patient.keep_section",
        "patient.speak_on",
        "patient.section_again",
        "patient.read_notice",
        "patient.go_on",
        "patient.check",
        "patient.send",
        "patient.done",
    }
)
_KIOSK = frozenset(
    {
        "patient.kiosk",
        "patient.begin_on_kiosk",
        "patient.stay_on_kiosk",
        "patient.ask_whose",
        "patient.end_on_kiosk",
        "patient.ask_pin",
        "patient.leave_kiosk",
    }
)
_AROUND = frozenset({"language", "readyz", "reveal", "static"})
_DOOR = frozenset({"staff.sign_in", "staff.enter"})


def init_kiosk(app: Flask) -> None:
    """Stand in front of every view."""
    app.before_request(stay)


def stay() -> ResponseReturnValue | None:
    """Lead all but the form's own pages back to the kiosk's start; with a locked PIN the door opens."""
    if request.endpoint in _AROUND:
        return None
    here = this_kiosk()
    if here is None:
        return None
    shown = _FORM | _KIOSK | (_DOOR if here.is_locked else frozenset())
    return None if request.endpoint in shown else redirect(url_for("patient.kiosk"), 303)


def this_kiosk() -> Running | None:
    """Return the kiosk that this request comes from, looked up once; None for every other device."""
    if "kiosk" not in g:
        g.kiosk = None  # where it cannot be looked up, the page that says so does not fail for it too
        g.kiosk = _find(request.cookies.get(_name(), ""))
    found: Running | None = g.kiosk
    return found


def keep_kiosk(response: Response, token: str) -> Response:
    """Make the browser that gets this answer a kiosk."""
    response.set_cookie(
        _name(),
        token,
        max_age=_AS_LONG_AS_BROWSERS_ALLOW,
        path="/",
        httponly=True,
        samesite="Lax",
        secure=settings().is_production,
    )
    return response


def drop_kiosk(response: Response) -> Response:
    """Make the browser that gets this answer an ordinary one."""
    response.delete_cookie(_name(), path="/", httponly=True, samesite="Lax", secure=settings().is_production)
    return response


def _find(token: str) -> Running | None:
    if not token:
        return None
    with reading() as session:
        return kiosks.find(session, token)


def _name() -> str:
    return "__Host-k" if settings().is_production else "k"
