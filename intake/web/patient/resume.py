"""Coming back with a code, on any device: it opens a form only together with the birth date."""

from flask import redirect, render_template, request, url_for
from flask import session as browser
from flask.typing import ResponseReturnValue

from intake.forms.birth_date import birth_date_form, given_day
from intake.forms.resume import BAD_CODE, CODE, blame_code, resume_form
from intake.forms.sections import SectionForm
from intake.questionnaire.messages import N_
from intake.services import drafts, resume_codes
from intake.services.birth_dates import Answer
from intake.web.clock import now, today
from intake.web.data import transaction
from intake.web.locale import translate
from intake.web.patient.cards import cards, problems
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.invitation_ended import again_page
from intake.web.patient.keeping import life_of
from intake.web.patient.kind_pages import LOCKED, TOO_MANY_TRIES, kind_page
from intake.web.patient.later import forget_code
from intake.web.patient.pages import WELCOME

_LINK = "link"
_UNPROCESSABLE, _LOCKED, _TOO_MANY = 422, 423, 429
_HEADING = N_("Come back to your form")
_WITH_LINK = N_("Give the date of birth, so that we know it is you.")
_WITH_CODE = N_("Give your code and the date of birth, so that we know it is you.")
_NOT_FOUND = N_("We cannot find a form with this code and this date of birth. Check both of them.")


def ask_code() -> ResponseReturnValue:
    """Ask for a code and the birth date."""
    return _page(resume_form(today=today()))


def come_back_by_link(code: str) -> ResponseReturnValue:
    """Take the code that came with a link out of the address; nothing is looked up."""
    known = resume_codes.read_code(code)
    if known is None:
        return redirect(url_for("patient.ask_code"), 303)
    browser[_LINK] = resume_codes.in_groups(known)
    return redirect(url_for("patient.ask_who_came"), 303)


def ask_who_came() -> ResponseReturnValue:
    """Ask whoever came by a link for the birth date alone; who went back from the form goes on with it."""
    if _LINK in browser:
        return _page(birth_date_form(today=today()), code=browser[_LINK])
    if not request.cookies:
        return again_page()
    return redirect(url_for("patient.resume" if token() else "patient.ask_code"), 303)


def come_back() -> ResponseReturnValue:
    """Open the form, here too; whether a code exists shows neither in words nor in time."""
    form = resume_form(today=today(), sent=request.form)
    valid = form.validate()
    code = resume_codes.read_code(request.form.get(CODE.id, ""))
    if code is None and not form.field(CODE).mistakes:
        blame_code(form, BAD_CODE)
    born = given_day(form)
    if not valid or code is None or born is None:
        return _page(form), _UNPROCESSABLE
    address = request.remote_addr or ""
    try:
        with transaction() as session:
            answer, opened = resume_codes.open_draft(
                session, code=code, given=born, address=address, now=now()
            )
            life = life_of(session, drafts.find(session, opened, now=now())) if opened else None
    except resume_codes.TooManyTriesError:
        return kind_page(TOO_MANY_TRIES, url_for("patient.start")), _TOO_MANY
    if opened and life:
        forget_code()
        browser.pop(_LINK, None)
        return keep_token(redirect(url_for("patient.resume", **WELCOME), 303), opened, life=life)
    if answer is Answer.LOCKED:
        return kind_page(LOCKED, url_for("patient.start")), _LOCKED
    blame_code(form, _NOT_FOUND)
    return _page(form), _UNPROCESSABLE


def _page(form: SectionForm, *, code: str | None = None) -> str:
    return render_template(
        "patient/birth_date.html",
        heading=translate(_HEADING),
        words=(translate(_WITH_LINK if code else _WITH_CODE),),
        cards=cards(form),
        errors=problems(form),
        hidden={CODE.id: code} if code else {},
        action=url_for("patient.come_back"),
        go_on=translate(N_("Open my form")),
        back=url_for("patient.start"),
    )
