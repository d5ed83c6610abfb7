"""Making this device a kiosk, and ending one from afar."""

from uuid import UUID

from flask import make_response, redirect, render_template, request, url_for
from flask import session as browser
from flask.typing import ResponseReturnValue

from intake.forms.staff import KioskForm
from intake.permissions import Permission
from intake.services import kiosks, passwords
from intake.services.kiosks import KioskMissingError
from intake.web import identity
from intake.web.access import known_viewer, needs
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.kiosk import keep_kiosk
from intake.web.patient.cookie import drop_token
from intake.web.staff.mistakes import mistakes
from intake.web.staff.words import moment

_UNPROCESSABLE = 422


@needs(Permission.RUN_KIOSK)
def kiosk() -> ResponseReturnValue:
    """Offer to make this device a kiosk, and list those in use."""
    return _page(KioskForm())


@needs(Permission.RUN_KIOSK)
def start_kiosk() -> ResponseReturnValue:
    """Make this device a kiosk, and end the sign-in on it: no patient holds what staff may see."""
    form = KioskForm(request.form)
    if not form.validate():
        return _page(form), _UNPROCESSABLE
    pin_hash = passwords.pin_hash(form.pin.data or "")
    with transaction() as session:
        token = kiosks.start(
            session,
            name=form.name.data or "",
            pin_hash=pin_hash,
            staff_id=known_viewer().id,
            now=now(),
        )
    identity.sign_out()
    browser.clear()
    answer = make_response(redirect(url_for("patient.kiosk"), 303))
    drop_token(answer)
    return keep_kiosk(answer, token)


@needs(Permission.RUN_KIOSK)
def end_kiosk(kiosk_id: UUID) -> ResponseReturnValue:
    """Make a kiosk an ordinary device from afar; one that has ended already stays so."""
    try:
        with transaction() as session:
            kiosks.end(session, kiosk_id, now=now(), staff_id=known_viewer().id)
    except KioskMissingError:
        pass
    return redirect(url_for("staff.kiosk"), 303)


def _page(form: KioskForm) -> str:
    with reading() as session:
        running = kiosks.listing(session)
    return render_template(
        "staff/kiosk.html",
        form=form,
        errors=mistakes(form),
        running=[(kiosk, moment(kiosk.started_at)) for kiosk in running],
    )
