"""Every address of the staff side."""

from flask import Blueprint, Flask
from flask_wtf.csrf import CSRFError
from werkzeug.routing import BaseConverter, ValidationError

from intake.crypto import KeyRing
from intake.services.cases import CaseMissingError
from intake.services.invitations import InvitationMissingError
from intake.services.references import read_reference
from intake.web.access import SecondFactorMissingError, init_access
from intake.web.identity import STAFF_SIDE, init_identity
from intake.web.staff import (
    account,
    case,
    door,
    entry,
    invitation,
    invitations,
    kiosk,
    missing,
    open_form,
    paper_form,
    queue,
    sending,
    trouble,
)
from intake.web.staff.frame import around


class ReferenceConverter(BaseConverter):
    """A reference in an address, read as people type it: any case, with dashes, O for 0."""

    def to_python(self, value: str) -> str:
        """Return the code; anything else is an address that does not exist."""
        reference = read_reference(value)
        if reference is None:
            raise ValidationError
        return reference


def init_staff(app: Flask, keys: KeyRing) -> None:
    """Join the staff side, behind its guard."""
    app.url_map.converters["reference"] = ReferenceConverter
    init_identity(app, keys)
    init_access(app)
    app.register_blueprint(_staff_side())


def _staff_side() -> Blueprint:
    staff = Blueprint("staff", __name__, url_prefix=STAFF_SIDE)
    staff.add_url_rule("/sign-in", view_func=door.sign_in)
    staff.add_url_rule("/sign-in", view_func=door.enter, methods=["POST"])
    staff.add_url_rule("/sign-out", view_func=door.sign_out, methods=["POST"])
    staff.add_url_rule("/", view_func=queue.queue)
    staff.add_url_rule("/submissions/<reference:reference>", view_func=case.case)
    staff.add_url_rule("/submissions/<reference:reference>/earlier/<int:revision>", view_func=case.earlier)
    staff.add_url_rule("/submissions/<reference:reference>/moves", view_func=case.move, methods=["POST"])
    staff.add_url_rule("/missing/<uuid:draft_id>", view_func=missing.put_away, methods=["POST"])
    staff.add_url_rule("/paper-form.pdf", view_func=paper_form.paper_form)
    staff.add_url_rule("/account", view_func=account.account)
    staff.add_url_rule("/password", view_func=account.password)
    staff.add_url_rule("/password", view_func=account.change_password, methods=["POST"])
    staff.add_url_rule("/entry", view_func=entry.entry)
    staff.add_url_rule("/entry", view_func=entry.begin_entry, methods=["POST"])
    staff.add_url_rule("/entry/erasure", view_func=entry.erase_entry, methods=["POST"])
    staff.add_url_rule("/kiosk", view_func=kiosk.kiosk)
    staff.add_url_rule("/kiosk", view_func=kiosk.start_kiosk, methods=["POST"])
    staff.add_url_rule("/kiosk/<uuid:kiosk_id>/end", view_func=kiosk.end_kiosk, methods=["POST"])
    _add_invitations(staff)
    staff.context_processor(around)
    staff.register_error_handler(CaseMissingError, trouble.case_missing)
    staff.register_error_handler(InvitationMissingError, trouble.invitation_missing)
    staff.register_error_handler(SecondFactorMissingError, trouble.second_factor_missing)
    staff.register_error_handler(CSRFError, trouble.untrusted)
    staff.register_error_handler(403, trouble.not_allowed)
    staff.register_error_handler(404, trouble.not_found)
    return staff


def _add_invitations(staff: Blueprint) -> None:
    one = "/invitations/<uuid:invitation_id>"
    staff.add_url_rule("/invitations", "invitations", invitations.invitations_list)
    staff.add_url_rule("/invitations", view_func=invitations.invite, methods=["POST"])
    staff.add_url_rule("/invitations/found", view_func=invitations.find_invitations, methods=["POST"])
    staff.add_url_rule("/invitations/new", view_func=invitations.new_invitation)
    staff.add_url_rule(one, view_func=invitation.invitation)
    staff.add_url_rule(f"{one}/link", view_func=invitation.link_invitation, methods=["POST"])
    staff.add_url_rule(f"{one}/withdrawal", view_func=invitation.withdraw_invitation, methods=["POST"])
    staff.add_url_rule(f"{one}/letter", view_func=sending.print_letter, methods=["POST"])
    staff.add_url_rule(f"{one}/mail", view_func=sending.mail_invitation, methods=["POST"])
    staff.add_url_rule("/open-form", view_func=open_form.open_form)
    staff.add_url_rule("/open-form/poster.pdf", view_func=open_form.door_poster)
    staff.add_url_rule("/open-form", view_func=open_form.switch_open_form, methods=["POST"])
