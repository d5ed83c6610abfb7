"""Changing an answer after sending: the birth date is asked, then the form opens again with its answers."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intake.forms.birth_date import birth_date_form, given_day
from intake.forms.sections import SectionForm
from intake.questionnaire.messages import N_
from intake.services import revisions
from intake.services.birth_dates import Answer
from intake.web.clock import now, today
from intake.web.data import reading, settings, transaction
from intake.web.locale import translate
from intake.web.patient.cards import Problem, cards, problems
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.journey import find_own_draft
from intake.web.patient.keeping import life_of
from intake.web.patient.kind_pages import CHANGE_LOCKED, TOO_LATE, kind_page

_UNPROCESSABLE, _GONE, _LOCKED = 422, 410, 423
_HEADING = N_("Change an answer")
_WORDS = (
    N_("First give the date of birth, so that nobody else can open your form."),
    N_("We keep the form that you sent. The change counts once you send it."),
)
_WRONG = N_("This is not the date of birth on the form. Check it and try again.")


def ask() -> ResponseReturnValue:
    """Ask for the birth date while it can open the form; a change that was begun goes on."""
    with reading() as session:
        draft = find_own_draft(session)
        last = revisions.last_day(session, draft, zone=settings().clinic.time_zone)
        is_locked = revisions.is_locked(session, draft)
    if draft.submission_id is None or last is None:
        return redirect(url_for("patient.check"), 303)
    if today() > last:
        return too_late(revisions.TooLateError())
    if is_locked:
        return _locked()
    return _page(birth_date_form(today=today()))


def begin() -> ResponseReturnValue:
    """Open the form again for somebody who knows the birth date."""
    form = birth_date_form(today=today(), sent=request.form)
    born = given_day(form) if form.validate() else None
    if born is None:
        return _page(form), _UNPROCESSABLE
    with transaction() as session:
        draft = find_own_draft(session)
        if draft.submission_id is None:
            return redirect(url_for("patient.check"), 303)
        answer, opened = revisions.begin(
            session,
            draft,
            born=born,
            zone=settings().clinic.time_zone,
            now=now(),
            life=settings().draft_life,
        )
        life = life_of(session, draft)
    if opened:
        return keep_token(redirect(url_for("patient.check"), 303), opened, life=life)
    if answer is Answer.LOCKED:
        return _locked()
    return _page(form, _WRONG), _UNPROCESSABLE


def leave() -> ResponseReturnValue:
    """Give the change up; the form stays as it was sent."""
    with transaction() as session:
        draft = find_own_draft(session, to_change=True)
        revisions.leave(session, draft)
        life = life_of(session, draft)
    return keep_token(redirect(url_for("patient.done"), 303), token(), life=life)


def too_late(_error: revisions.TooLateError) -> ResponseReturnValue:
    """Say that the time for changes is over, and whom to call."""
    return kind_page(TOO_LATE, url_for("patient.done")), _GONE


def _locked() -> ResponseReturnValue:
    return kind_page(CHANGE_LOCKED, url_for("patient.done")), _LOCKED


def _page(form: SectionForm, mistake: str | None = None) -> str:
    return render_template(
        "patient/birth_date.html",
        heading=translate(_HEADING),
        words=tuple(translate(sentence) for sentence in _WORDS),
        cards=cards(form),
        errors=(Problem("date_of_birth", translate(mistake)),) if mistake else problems(form),
        action=url_for("patient.begin_change"),
        go_on=translate(N_("Continue")),
        back=url_for("patient.done"),
    )
