"""An invitation's link: it opens nothing by itself, and is gone from the address before anything shows.

A link scanner that follows it changes nothing that is stored. Its secret becomes a digest in the signed
cookie at once; the page that this leads to says what the link is for, or why it does not open. The birth
date exchanges the digest for the draft's cookie, and the form begins.
"""

import binascii

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Response

from intake.forms.birth_date import birth_date_form, given_day
from intake.forms.mistakes import Mistake
from intake.forms.sections import SectionForm
from intake.models.invitation import InvitationState
from intake.questionnaire.messages import N_
from intake.services import invitations, invited
from intake.services.birth_dates import Answer
from intake.services.invited import Recognised
from intake.web.clock import now, today
from intake.web.data import reading, settings, transaction
from intake.web.locale import choose, language, languages, translate
from intake.web.notice import notice
from intake.web.patient.cards import cards, problems
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.invitation_ended import again_page, ended_page
from intake.web.patient.keeping import life_of
from intake.web.patient.pages import WELCOME

_KEY = "invitation"
_UNPROCESSABLE = 422
_HEADING = N_("Your date of birth")
_WHY = N_("We ask this each time you open your link. It keeps your answers safe.")
_NOT_IT = N_("This is not the birth date that we have. Check the day, the month and the year.")


def invitation(secret: str) -> ResponseReturnValue:
    """Take the secret out of the address, the same for every link: nothing is looked up."""
    with reading() as work:
        session[_KEY] = invitations.digest_of(work, secret).hex()
    return redirect(url_for("patient.welcome"), 303)


def welcome() -> ResponseReturnValue:
    """Say what the link is for, or why it does not open; the notice stands when the database is away."""
    try:
        found = _recalled()
    except SQLAlchemyError:
        return _welcome_page()
    if found is None:
        return _without_link()
    if found.language and found.language != languages()[0].code:
        choose(found.language)  # staff chose it on purpose; else the browser's own says more
    return _welcome_page() if found.state is InvitationState.OPEN else ended_page(found.state)


def ask_birth_date() -> ResponseReturnValue:
    """Ask for the birth date, before anything that is known shows."""
    found = _recalled()
    if found is None:
        return _without_link()
    if found.state is not InvitationState.OPEN:
        return ended_page(found.state)
    return _page(birth_date_form(today=today()))


def give_birth_date() -> ResponseReturnValue:
    """Open the form to the right birth date; three wrong ones lock the link."""
    found = _recalled()
    if found is None:
        return again_page()
    if found.state is not InvitationState.OPEN:
        return ended_page(found.state)
    form = birth_date_form(today=today(), sent=request.form)
    given = given_day(form) if form.validate() else None
    if given is None:
        return _page(form), _UNPROCESSABLE
    with transaction() as work:
        said = invited.answer(work, found.digest, given, now=now())
    match said:
        case Answer.RIGHT:
            return _go_in(found)
        case Answer.WRONG:
            form.field(form.section.questions[0]).blame(Mistake(_NOT_IT, parts=("day", "month", "year")))
            return _page(form), _UNPROCESSABLE
        case Answer.LOCKED:
            return ended_page(InvitationState.LOCKED)


def _go_in(found: Recognised) -> ResponseReturnValue:
    """Exchange what the signed cookie held for the draft's own, and begin or go on."""
    with transaction() as work:
        entered = invited.go_in(work, found.digest, language=language(), now=now())
        life = life_of(work, entered.draft) if entered else None
    if entered is None or life is None:
        return ended_page(InvitationState.WITHDRAWN)
    session.pop(_KEY, None)
    onward: Response = redirect(url_for("patient.resume", **({} if entered.is_new else WELCOME)), 303)
    return keep_token(onward, entered.token, life=life)


def _recalled() -> Recognised | None:
    """Return what this browser's link led to, looked up again; None where it brought none."""
    try:
        secret_digest = bytes.fromhex(session.get(_KEY, ""))
    except (TypeError, ValueError, binascii.Error):
        return None
    if not secret_digest:
        return None
    with reading() as work:
        return invited.recognise(work, secret_digest, now=now())


def _without_link() -> ResponseReturnValue:
    """Lead who went back from the form on with it; everybody else begins with the link."""
    return redirect(url_for("patient.resume"), 303) if token() else again_page()


def _welcome_page() -> str:
    return render_template("patient/invitation.html", notice=notice(settings().clinic))


def _page(form: SectionForm) -> str:
    return render_template(
        "patient/birth_date.html",
        heading=translate(_HEADING),
        words=[translate(_WHY)],
        go_on=translate(N_("Continue")),
        cards=cards(form),
        errors=problems(form),
        action=url_for("patient.give_birth_date"),
    )
