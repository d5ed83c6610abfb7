"""Stopping for now: the code to come back with, how long it lasts, and a link by e-mail."""

from datetime import datetime, time, timedelta

from babel.dates import format_time
from flask import redirect, render_template, request, url_for
from flask import session as browser
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.forms.birth_date import birth_date_form, given_day
from intake.forms.sections import SectionForm
from intake.languages import dates_of
from intake.models.base import keys_of
from intake.questionnaire.messages import N_
from intake.services import outbox, resume_codes, try_limits
from intake.web.addresses import site
from intake.web.clock import now, today
from intake.web.data import reading, settings, transaction
from intake.web.locale import language, translate
from intake.web.notice import notice
from intake.web.patient.cards import cards, problems
from intake.web.patient.cookie import token
from intake.web.patient.journey import Journey, find_own_draft, open_journey
from intake.web.patient.keeping import Kept, keep
from intake.web.patient.letters import resume_letter
from intake.web.summary import day_in_words

_UNPROCESSABLE = 422
_CODE, _MAILED = "code", "mailed"
_MAILS_AT_ONCE = 3
_UNTIL = N_("%(time)s on %(day)s")
_UNTIL_THE_END = N_("the end of %(day)s")
_SENT = N_("We sent the link. It can take some minutes. Look in your junk mail too.")
_TOO_OFTEN = N_("We sent you some links already. Please wait some minutes, or use your code.")


def saved() -> ResponseReturnValue:
    """Say that the answers are kept, and how to come back to them."""
    return _page(birth_date_form(today=today()))


def make_code() -> ResponseReturnValue:
    """Give a code, once there is a birth date that makes it safe; a new one replaces the one before."""
    form = birth_date_form(today=today(), sent=request.form)
    is_given = "date_of_birth-year" in request.form
    if is_given and not form.validate():
        return _page(form), _UNPROCESSABLE
    with transaction() as session:
        draft = find_own_draft(session, to_change=True)
        journey = open_journey(session, draft)
        if is_given and not journey.answers.is_given("date_of_birth"):
            journey = journey.answered(journey.given.merged({"date_of_birth": given_day(form)}))
            keep(session, draft, journey, typed={"date_of_birth": None})
        give_code(session, Kept(draft=draft, token=token()), journey)
    return redirect(url_for("patient.saved"), 303)


def give_code(session: Session, kept: Kept, journey: Journey) -> None:
    """Give a draft a new code and show it to this browser alone; without a birth date there is none."""
    forget_code()
    if journey.answers.is_given("date_of_birth"):
        browser[_CODE] = resume_codes.give(session, kept.draft, token=kept.token)


def forget_code() -> None:
    """Show no code of a form that somebody leaves for another."""
    browser.pop(_CODE, None)
    browser.pop(_MAILED, None)


def mail_link() -> ResponseReturnValue:
    """Send a link with the code to the address that the patient gave."""
    code = browser.get(_CODE, "")
    with transaction() as session:
        draft = find_own_draft(session)
        to = open_journey(session, draft).answers.words("email")
        if settings().can_mail_links and to and resume_codes.is_code_of(session, draft, code):
            browser[_MAILED] = _put_in_outbox(session, to=to, code=code, until=draft.expires_at)
    return redirect(url_for("patient.saved"), 303)


def _put_in_outbox(session: Session, *, to: str, code: str, until: datetime) -> str:
    """Store the mail unless this address has had enough of them; returns what to tell the patient."""
    limited = (
        keys_of(session).blind(to.casefold(), kind="mail to"),
        try_limits.visitor(session, request.remote_addr or "", kind="mail by"),
    )
    if not try_limits.take_try(session, keys=limited, now=now(), at_once=_MAILS_AT_ONCE):
        return _TOO_OFTEN
    link = site() + url_for("patient.come_back_by_link", code=code)
    letter = resume_letter(link, until=_in_words(until), phone=settings().clinic.phone)
    outbox.put(session, to=to, subject=letter.subject, body=letter.body, now=now(), expires_at=until)
    return _SENT


def _page(form: SectionForm) -> str:
    """Show the code of this browser while it is still the draft's, or ask for the birth date."""
    code = browser.get(_CODE, "")
    with reading() as session:
        draft = find_own_draft(session)
        journey = open_journey(session, draft)
        has_code = resume_codes.is_code_of(session, draft, code)
    return render_template(
        "patient/saved.html",
        code=resume_codes.in_groups(code) if has_code else None,
        is_change=journey.is_change,
        born=journey.answers.is_given("date_of_birth"),
        until=_in_words(draft.expires_at),
        site=site().partition("://")[2],
        can_mail=settings().can_mail_links and journey.answers.is_given("email"),
        mailed=translate(browser[_MAILED]) if _MAILED in browser else None,
        notice=notice(settings().clinic),
        cards=cards(form),
        errors=problems(form),
    )


def _in_words(moment: datetime) -> str:
    """Write when something ends by the clinic's clock; midnight, which many take for noon, ends a day."""
    here = moment.astimezone(settings().clinic.time_zone)
    if here.time() == time.min:
        return translate(_UNTIL_THE_END) % {"day": day_in_words(here.date() - timedelta(days=1), translate)}
    clock = format_time(here.time(), "short", locale=dates_of(language()))
    return translate(_UNTIL) % {"time": clock, "day": day_in_words(here.date(), translate)}
