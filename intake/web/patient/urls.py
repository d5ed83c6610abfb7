"""Every address of the patient side."""

from flask import Blueprint
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import SQLAlchemyError

from intake.services.drafts import DraftExpiredError, DraftMissingError
from intake.services.revisions import TooLateError
from intake.services.sent_forms import NoLongerShownError, NotSentError
from intake.web.patient import (
    change,
    check,
    copies,
    device,
    ending,
    invitation,
    kiosk,
    later,
    open_link,
    resume,
    section,
    start,
    trouble,
)
from intake.web.patient.journey import AlreadySentError

patient = Blueprint("patient", __name__)

patient.add_url_rule("/", view_func=start.start)
patient.add_url_rule("/form", view_func=start.resume)
patient.add_url_rule("/form", view_func=start.begin, methods=["POST"])
patient.add_url_rule("/form/<section_id>", view_func=section.section)
patient.add_url_rule("/form/<section_id>", view_func=section.save_section, methods=["POST"])
patient.add_url_rule("/form/<section_id>/keep", view_func=section.keep_section, methods=["POST"])
patient.add_url_rule("/form/<section_id>/language", view_func=section.section_again)
patient.add_url_rule("/form/<section_id>/language", view_func=section.speak_on, methods=["POST"])
patient.add_url_rule("/form/saved", view_func=later.saved)
patient.add_url_rule("/form/saved", view_func=later.make_code, methods=["POST"])
patient.add_url_rule("/form/saved/mail", view_func=later.mail_link, methods=["POST"])
patient.add_url_rule("/resume", view_func=resume.ask_code)
patient.add_url_rule("/resume", view_func=resume.come_back, methods=["POST"])
patient.add_url_rule("/resume/<string:code>", view_func=resume.come_back_by_link)
patient.add_url_rule("/resume/birth-date", view_func=resume.ask_who_came)
patient.add_url_rule("/form/notice", view_func=ending.read_notice)
patient.add_url_rule("/form/notice", view_func=ending.go_on, methods=["POST"])
patient.add_url_rule("/form/check", view_func=check.check)
patient.add_url_rule("/form/check", view_func=check.send, methods=["POST"])
patient.add_url_rule("/form/done", view_func=ending.done)
patient.add_url_rule("/form/change", "ask_change", change.ask)
patient.add_url_rule("/form/change", "begin_change", change.begin, methods=["POST"])
patient.add_url_rule("/form/change/leave", "leave_change", change.leave, methods=["POST"])
patient.add_url_rule("/form/copy", view_func=copies.copy_page)
patient.add_url_rule("/form/copy.pdf", view_func=copies.copy_file)
patient.add_url_rule("/kiosk", view_func=kiosk.kiosk)
patient.add_url_rule("/kiosk", view_func=kiosk.begin_on_kiosk, methods=["POST"])
patient.add_url_rule("/kiosk/stay", view_func=kiosk.stay_on_kiosk, methods=["POST"])
patient.add_url_rule("/kiosk/whose", view_func=kiosk.ask_whose)
patient.add_url_rule("/kiosk/end", view_func=kiosk.end_on_kiosk, methods=["POST"])
patient.add_url_rule("/kiosk/leave", view_func=kiosk.ask_pin)
patient.add_url_rule("/kiosk/leave", view_func=kiosk.leave_kiosk, methods=["POST"])
patient.add_url_rule("/invitation", view_func=invitation.welcome)
patient.add_url_rule("/invitation/<secret>", view_func=invitation.invitation)
patient.add_url_rule("/invitation/birth-date", view_func=invitation.ask_birth_date)
patient.add_url_rule("/invitation/birth-date", view_func=invitation.give_birth_date, methods=["POST"])

patient.context_processor(device.around)
patient.register_error_handler(device.SignedOutError, device.signed_out)
patient.register_error_handler(AlreadySentError, trouble.already_sent)
patient.register_error_handler(DraftExpiredError, trouble.expired)
patient.register_error_handler(DraftMissingError, trouble.missing)
patient.register_error_handler(NotSentError, copies.not_sent_yet)
patient.register_error_handler(NoLongerShownError, trouble.no_longer_shown)
patient.register_error_handler(open_link.InvitedOnlyError, open_link.invited_only)
patient.register_error_handler(TooLateError, change.too_late)
patient.register_error_handler(SQLAlchemyError, trouble.not_kept)
patient.register_error_handler(CSRFError, trouble.untrusted)
patient.app_errorhandler(CSRFError)(trouble.language_untrusted)
