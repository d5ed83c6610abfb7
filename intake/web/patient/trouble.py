"""Kind answers where the way cannot go on: sent, expired, missing, cookies blocked, page too old."""

from contextlib import suppress

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import SQLAlchemyError

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.messages import N_
from intake.services import drafts
from intake.services.sent_forms import NoLongerShownError
from intake.web.data import reading
from intake.web.errors import cookies_blocked_for_staff, error_page, http_error
from intake.web.identity import STAFF_SIDE
from intake.web.kiosk import this_kiosk
from intake.web.locale import offered_or_spoken, speaking
from intake.web.log import log_failure
from intake.web.patient.cookie import token
from intake.web.patient.device import SignedOutError, signed_out
from intake.web.patient.invitation_ended import shut_page
from intake.web.patient.journey import AlreadySentError, empty_journey, find_draft, open_journey
from intake.web.patient.kind_pages import (
    CLOSED,
    EXPIRED,
    MISSING,
    NO_COOKIES,
    NOT_SAVED,
    NOT_SENT,
    NOT_SENT_YET,
    ONCE_MORE,
    SENT,
    SENT_BEFORE_THIS,
    SHOWN_LONG_ENOUGH,
    kind_page,
)
from intake.web.patient.pages import section_page

_BAD_REQUEST, _NOT_FOUND, _CONFLICT, _GONE, _UNAVAILABLE = 400, 404, 409, 410, 503
_TOO_OLD = N_(
    "This page had been open for a long time, so it was not saved. Your answers are here. Please try again."
)


def already_sent(_error: AlreadySentError) -> ResponseReturnValue:
    """Say that the form was sent, where its reference is, and what came too late to be in it."""
    if this_kiosk():
        return redirect(url_for("patient.done"), 303)
    came_too_late = request.endpoint in ("patient.save_section", "patient.speak_on")
    return kind_page(SENT_BEFORE_THIS if came_too_late else SENT, url_for("patient.done")), _CONFLICT


def no_longer_shown(_error: NoLongerShownError) -> ResponseReturnValue:
    """Say that the form is with the clinic, and that its answers are no longer shown."""
    return kind_page(SHOWN_LONG_ENOUGH, url_for("patient.done")), _GONE


def expired(error: drafts.DraftExpiredError) -> ResponseReturnValue:
    """Say that the form is closed or its answers are gone; on a kiosk the next patient begins."""
    if this_kiosk():
        return redirect(url_for("patient.kiosk"), 303)
    if error.is_invited:
        return kind_page(CLOSED), _GONE
    return kind_page(EXPIRED, url_for("patient.start")), _GONE


def missing(error: drafts.DraftMissingError) -> ResponseReturnValue:
    """Say that there are no answers here, and why: the clinic ended the link, or no cookie came."""
    if this_kiosk():
        return redirect(url_for("patient.kiosk"), 303)
    if isinstance(error, drafts.DraftShutError):
        return shut_page(error.state)
    blocked = request.method == "POST" and not request.cookies
    return kind_page(NO_COOKIES if blocked else MISSING, url_for("patient.start")), _NOT_FOUND


def not_kept(error: SQLAlchemyError) -> ResponseReturnValue:
    """Say plainly that nothing was sent or saved, when the database cannot be reached."""
    log_failure(error)
    sending = request.endpoint == "patient.send"
    return kind_page(NOT_SENT if sending else NOT_SAVED, _way_back()), _UNAVAILABLE


def untrusted(_error: CSRFError) -> ResponseReturnValue:
    """Show the page again with what was typed, and a fresh token; without cookies, say so."""
    if this_kiosk():
        return redirect(url_for("patient.kiosk"), 303)
    if not request.cookies:
        return kind_page(NO_COOKIES, url_for("patient.start")), _BAD_REQUEST
    with suppress(drafts.DraftMissingError, drafts.DraftExpiredError, SignedOutError), reading() as session:
        find_draft(session)  # for its language: the cookie that knew it is gone
    if request.endpoint == "patient.send":
        return kind_page(NOT_SENT_YET, url_for("patient.check")), _BAD_REQUEST
    if request.endpoint not in ("patient.save_section", "patient.speak_on"):
        return kind_page(ONCE_MORE, _way_back()), _BAD_REQUEST
    return _page_again((request.view_args or {}).get("section_id", ""))


def _way_back() -> str:
    """Return the page that a form stands on, where it is not at the form's own address."""
    stands_on = {
        "patient.begin": "patient.start",
        "patient.mail_link": "patient.saved",
        "patient.leave_change": "patient.check",
        "patient.keep_section": "patient.start",
        "patient.stay_on_kiosk": "patient.kiosk",
        "patient.end_on_kiosk": "patient.kiosk",
    }
    page = stands_on.get(request.endpoint or "")
    return url_for(page) if page else request.path


def language_untrusted(error: CSRFError) -> ResponseReturnValue:
    """Say in the language asked for that cookies are blocked; other pages say what they always do."""
    if request.endpoint != "language" or request.cookies:
        return http_error(error)
    with speaking(offered_or_spoken(request.form.get("language"))):
        if request.form.get("next", "").startswith(f"{STAFF_SIDE}/"):
            return cookies_blocked_for_staff()
        return kind_page(NO_COOKIES, url_for("patient.start")), _BAD_REQUEST


def _page_again(section_id: str) -> ResponseReturnValue:
    try:
        with reading() as session:
            is_new = section_id == CURRENT.sections[0].id and not token()
            journey = empty_journey() if is_new else open_journey(session, find_draft(session))
        form = journey.form(journey.questionnaire.section(section_id), request.form)
    except AlreadySentError as error:
        return already_sent(error)
    except drafts.DraftExpiredError as error:
        return expired(error)
    except drafts.DraftMissingError as error:
        return missing(error)
    except SignedOutError as error:
        return signed_out(error)
    except KeyError:
        return error_page(_NOT_FOUND)
    return section_page(journey, form, remark=_TOO_OLD), _BAD_REQUEST
