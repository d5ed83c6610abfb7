"""A link that does not open: for each reason a page that says what to do, and names nobody."""

from dataclasses import replace

from flask import request
from flask.typing import ResponseReturnValue

from intake.models.invitation import InvitationState
from intake.questionnaire.messages import N_
from intake.web.data import settings
from intake.web.notice import notice
from intake.web.patient.kind_pages import KindPage, kind_page

_UNKNOWN = KindPage(
    title=N_("We do not know this link"),
    words=(
        N_("Part of it may be missing. Scan the code in your letter, or copy the whole link."),
        N_("If it still does not open, please call us."),
    ),
)
_ENDED = {
    InvitationState.USED: KindPage(
        title=N_("Your form is already sent"),
        words=(
            N_("We have it. You do not need to do anything more."),
            N_("To change an answer, use the page with your reference, or call us."),
        ),
        drawing="check",
    ),
    InvitationState.EXPIRED: KindPage(
        title=N_("This link is too old"),
        words=(
            N_("It worked until the day of your visit."),
            N_("Do you have another visit with us? Please call us. We can give you a new link."),
        ),
        drawing="clock",
    ),
    InvitationState.WITHDRAWN: KindPage(
        title=N_("This link no longer works"),
        words=(N_("The clinic has ended it."), N_("Please call us. We can give you a new link.")),
    ),
    InvitationState.LOCKED: KindPage(
        title=N_("This link is locked"),
        words=(
            N_("The birth date was wrong 3 times. We locked the link to keep your answers safe."),
            N_("Please call us. We can give you a new link."),
        ),
        drawing="lock",
    ),
}
_REPLACED = KindPage(
    title=N_("You have a newer link"),
    words=(
        N_("We made a new link for you, so this one stopped working."),
        N_("Please open the new one: your answers are there. If you cannot find it, please call us."),
    ),
)
_NOT_SAVED = N_("What you typed on this page is NOT saved.")
_AGAIN = KindPage(
    title=N_("Please open your link again"),
    words=(
        N_("We need the link from your letter or message each time."),
        N_("If you cannot find it, please call us."),
    ),
)
_BLOCKED = (
    N_("Did you just open it? Then your browser blocks cookies."),
    N_("Allow cookies for this site in your browser’s settings. Or call us."),
)
_INVITED_ONLY = KindPage(
    title=N_("Please use your invitation"),
    words=(
        N_("Open the link in your letter or message, or scan its code."),
        N_("If you have no invitation, please call us."),
    ),
)


_GONE = 410
_CODES = {
    InvitationState.USED: 409,
    InvitationState.EXPIRED: 410,
    InvitationState.WITHDRAWN: 410,
    InvitationState.LOCKED: 423,
}


def ended_page(state: InvitationState | None) -> ResponseReturnValue:
    """Say why a link does not open; None is a link that nobody made."""
    if state is None:
        return kind_page(_UNKNOWN), 404
    return kind_page(_ENDED[state]), _CODES[state]


def shut_page(state: InvitationState) -> ResponseReturnValue:
    """Say in the middle of a form why it is shut, and what cannot wait: what was typed goes nowhere."""
    page, code = (_REPLACED, _GONE) if state is InvitationState.OPEN else (_ENDED[state], _CODES[state])
    lost = (_NOT_SAVED,) if request.method == "POST" else ()
    return kind_page(replace(page, words=lost + page.words), notice=notice(settings().clinic)), code


def again_page() -> ResponseReturnValue:
    """Say that the way in begins with the link, and why it may have led nowhere where no cookie came."""
    return kind_page(_AGAIN if request.cookies else replace(_AGAIN, words=_AGAIN.words[:1] + _BLOCKED)), 404


def invited_only_page() -> ResponseReturnValue:
    """Say that a form begins with an invitation here."""
    return kind_page(_INVITED_ONLY), 403
