"""The open link: the form for everybody who is not invited, which the clinic may turn off."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from intake.models.switch import SwitchName
from intake.permissions import Permission
from intake.services import switches
from intake.web.access import known_viewer, needs
from intake.web.addresses import address_of_start
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.paper import pdf
from intake.web.qr import qr_svg
from intake.web.staff import papers


@needs(Permission.OPEN_LINK)
def open_form() -> ResponseReturnValue:
    """Show the open link and whether it is on."""
    with reading() as session:
        is_on = switches.is_on(session, SwitchName.OPEN_FORM)
    address = address_of_start()
    return render_template(
        "staff/open_form.html",
        is_on=is_on,
        address=address,
        qr=Markup(qr_svg(address)),  # noqa: S704  our own drawing
    )


@needs(Permission.OPEN_LINK)
def door_poster() -> ResponseReturnValue:
    """Give the poster for the clinic's door."""
    return pdf(papers.door_poster(), "poster")


@needs(Permission.OPEN_LINK)
def switch_open_form() -> ResponseReturnValue:
    """Turn the open link on or off, as the button says, however often it is pressed."""
    on = request.form.get("switch") == "on"
    with transaction() as session:
        switches.turn(session, SwitchName.OPEN_FORM, on=on, staff_id=known_viewer().id, now=now())
    return redirect(url_for("staff.open_form"), 303)
