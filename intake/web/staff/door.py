"""The door: signing in and out."""

from contextlib import suppress

from flask import make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from intake.forms.staff import SignInForm
from intake.models.staff import Staff
from intake.permissions import Permission
from intake.questionnaire.messages import N_
from intake.services import kiosks
from intake.services.kiosks import KioskMissingError
from intake.web import identity
from intake.web.access import known_viewer, needs, open_to_anybody, viewer
from intake.web.clock import now
from intake.web.data import transaction
from intake.web.identity import STAFF_SIDE, TooManyTriesError, check_password
from intake.web.kiosk import drop_kiosk, this_kiosk
from intake.web.locale import local_path, translate
from intake.web.patient.cookie import drop_token
from intake.web.staff.frame import home_of
from intake.web.staff.mistakes import TOO_MANY, Mistake, mistakes

_WRONG = N_("The email or the password is not right.")


@open_to_anybody
def sign_in() -> ResponseReturnValue:
    """Show the door, or the way on for somebody who is in already."""
    person = viewer()
    if person is not None:
        return redirect(home_of(person), 303)
    return _page(SignInForm(), ()), 200


@open_to_anybody
def enter() -> ResponseReturnValue:
    """Let somebody in; whether an address is known shows neither in words nor in time."""
    form = SignInForm(request.form)
    if not form.validate():
        return _page(form, mistakes(form)), 422
    try:
        account = check_password(form.email.data or "", form.password.data or "")
    except TooManyTriesError:
        return _page(form, (Mistake("email", translate(TOO_MANY)),)), 429
    if account is None:
        return _page(form, (Mistake("email", translate(_WRONG)),)), 422
    identity.sign_in(account)
    return _out_of_kiosk(make_response(redirect(_way_on(), 303)), account)


@needs(Permission.OWN_ACCOUNT)
def sign_out() -> ResponseReturnValue:
    """End this sign-in."""
    identity.sign_out()
    return redirect(url_for("staff.sign_in"), 303)


def _out_of_kiosk(answer: Response, account: Staff) -> Response:
    """End the kiosk that this device is: with a locked PIN, signing in is the way out."""
    here = this_kiosk()
    if here is None:
        return answer
    with suppress(KioskMissingError), transaction() as session:
        kiosks.end(session, here.id, now=now(), staff_id=account.id)
    drop_token(answer)
    return drop_kiosk(answer)


def _page(form: SignInForm, wrong: tuple[Mistake, ...]) -> str:
    return render_template("staff/sign_in.html", form=form, errors=wrong, next=_wanted())


def _way_on() -> str:
    """Return the page that was asked for before, or the one that this person starts from."""
    person = known_viewer()
    if person.must_renew:
        return url_for("staff.password")
    home = url_for("staff.queue")
    wanted = _wanted()
    return home_of(person) if wanted in ("", home) else wanted


def _wanted() -> str:
    """Return a wanted page of the staff side alone, or an empty text."""
    path = local_path(request.values.get("next", ""))
    return path if path.startswith(f"{STAFF_SIDE}/") and "//" not in path and "\\" not in path else ""
