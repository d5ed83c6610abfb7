"""The kiosk: its start page, staying, stopping, and the way out with a PIN."""

from dataclasses import dataclass

from flask import make_response, redirect, render_template, request, url_for
from flask import session as browser
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from intake.models.draft import Draft
from intake.questionnaire.messages import N_
from intake.services import kiosk_forms, kiosks, passwords
from intake.services.drafts import DraftExpiredError, DraftMissingError
from intake.services.kiosks import KioskMissingError, Running
from intake.web.clock import now
from intake.web.data import reading, settings, transaction
from intake.web.kiosk import drop_kiosk, this_kiosk
from intake.web.locale import language, languages, speak, speaking, translate
from intake.web.notice import Notice, notice
from intake.web.patient.cookie import drop_token, keep_token
from intake.web.patient.journey import find_draft, open_journey
from intake.web.patient.kind_pages import NO_KIOSK, kind_page
from intake.web.patient.progress import answering_for

_NO_CONTENT, _NOT_FOUND, _GONE, _UNPROCESSABLE, _LOCKED = 204, 404, 410, 422, 423
_WRONG_PIN = N_("This PIN is not right. Try again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """The start page in one language."""

    code: str
    heading: str
    words: str
    start: str
    notice: Notice


def kiosk() -> ResponseReturnValue:
    """Show the start page in every language; while a form is open, ask whether to stop."""
    if this_kiosk() is None:
        return kind_page(NO_KIOSK, url_for("patient.start")), _NOT_FOUND
    with reading() as session:
        draft = _open_draft(session)
    if draft is not None and draft.submission_id is None:
        return render_template("patient/kiosk_stop.html")
    return render_template("patient/kiosk.html", welcomes=[_welcome(spoken.code) for spoken in languages()])


def begin_on_kiosk() -> ResponseReturnValue:
    """Begin a form in a language, after whatever was there."""
    if this_kiosk() is None:
        return redirect(url_for("patient.start"), 303)
    _end_here()
    browser.clear()
    speak(request.form.get("language"))
    with transaction() as session:
        token = kiosk_forms.begin(session, language=language(), now=now())
    first = make_response(redirect(url_for("patient.section", section_id="before_you_start"), 303))
    return keep_token(first, token, life=settings().draft_life)


def stay_on_kiosk() -> ResponseReturnValue:
    """Somebody is still there; tells a script 410 where the form has ended meanwhile.

    Without script a button of the check page says so, and the page comes again with all its time.
    """
    by_button = "more" in request.form
    with transaction() as session:
        draft = _open_draft(session, to_change=True)
        if draft is not None and draft.submission_id is None:
            (kiosk_forms.give_time if by_button else kiosk_forms.touch)(draft, now=now())
    if by_button:
        return redirect(url_for("patient.check"), 303)
    return "", _GONE if draft is None else _NO_CONTENT


def ask_whose() -> ResponseReturnValue:
    """Say what to do with a form under a wrong name: put it right, or erase it."""
    with reading() as session:
        journey = open_journey(session, find_draft(session))
    if this_kiosk() is None:
        return redirect(url_for("patient.check"), 303)
    return render_template("patient/kiosk_whose.html", answering_for=answering_for(journey))


def end_on_kiosk() -> ResponseReturnValue:
    """End the form or its receipt: nothing of it is left on this device."""
    if this_kiosk() is None:
        return redirect(url_for("patient.kiosk"), 303)
    _end_here()
    return _forgotten(make_response(redirect(url_for("patient.kiosk"), 303)))


def ask_pin() -> ResponseReturnValue:
    """Ask for the PIN."""
    here = this_kiosk()
    if here is None:
        return redirect(url_for("patient.kiosk"), 303)
    return _pin_page(here)


def leave_kiosk() -> ResponseReturnValue:
    """Leave with the right PIN; after five wrong ones a staff sign-in is the only way out."""
    here = this_kiosk()
    if here is None:
        return redirect(url_for("patient.kiosk"), 303)
    try:
        with transaction() as session:
            may_try = kiosks.take_try(session, here.id, now=now())
        if not may_try:
            return _pin_page(here, is_locked=True), _LOCKED
        if not passwords.is_right(request.form.get("pin", ""), here.pin_hash):
            return _wrong(here)
        with transaction() as session:
            kiosks.end(session, here.id, now=now())
    except KioskMissingError:
        return redirect(url_for("patient.kiosk"), 303)
    _end_here()
    return drop_kiosk(_forgotten(make_response(redirect("/staff/sign-in", 303))))


def _wrong(here: Running) -> ResponseReturnValue:
    with reading() as session:
        is_locked = kiosks.is_locked(session, here.id)
    return _pin_page(here, wrong=translate(_WRONG_PIN), is_locked=is_locked), _UNPROCESSABLE


def _pin_page(here: Running, *, wrong: str | None = None, is_locked: bool = False) -> str:
    return render_template(
        "patient/kiosk_leave.html", name=here.name, wrong=wrong, is_locked=is_locked or here.is_locked
    )


def _welcome(code: str) -> Welcome:
    with speaking(code):
        return Welcome(
            code=code,
            heading=translate(N_("Tell us about your back before your visit")),
            words=translate(
                N_("Your answers help the clinic get ready for you. There are no wrong answers.")
            ),
            start=translate(N_("Start")),
            notice=notice(settings().clinic),
        )


def _open_draft(session: Session, *, to_change: bool = False) -> Draft | None:
    """Return the form that is open on this kiosk; on an ordinary device there is none."""
    if this_kiosk() is None:
        return None
    try:
        return find_draft(session, to_change=to_change)
    except (DraftMissingError, DraftExpiredError):
        return None


def _end_here() -> None:
    with transaction() as session:
        draft = _open_draft(session, to_change=True)
        if draft is not None:
            kiosk_forms.end(session, draft, now=now())


def _forgotten(answer: Response) -> Response:
    """Take everything of a patient from this browser, the language too."""
    browser.clear()
    drop_token(answer)
    return answer
