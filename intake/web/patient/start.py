"""The start page, and the beginning of a draft."""

from typing import Any

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from intake.questionnaire.safety import calls_for_notice
from intake.services import drafts
from intake.web.clock import now
from intake.web.data import reading, settings, transaction
from intake.web.locale import language
from intake.web.notice import notice
from intake.web.patient import device
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.journey import AlreadySentError, find_draft, open_journey
from intake.web.patient.later import forget_code
from intake.web.patient.open_link import is_open, must_be_open
from intake.web.patient.pages import WHERE_STOPPED, welcome


def start() -> ResponseReturnValue:
    """Say what this is and what cannot wait; offer to go on with a draft, or the receipt of what was sent.

    It stands, with its notice, when the database is away too.
    """
    try:
        go_on, is_sent = _where_to_go_on(), False
    except AlreadySentError:
        go_on, is_sent = None, device.is_own()
    except SQLAlchemyError:
        go_on, is_sent = None, False
    return render_template(
        "patient/start.html",
        notice=notice(settings().clinic),
        go_on=go_on,
        is_sent=is_sent,
        is_open=_is_open(),
    )


def begin() -> ResponseReturnValue:
    """Begin a new draft, whatever was there before."""
    life = settings().draft_life
    with transaction() as session:
        must_be_open(session)
        _, value = drafts.start(session, language=language(), now=now(), life=life)
    forget_code()
    first = redirect(url_for("patient.section", section_id="before_you_start"), 303)
    return keep_token(first, value, life=life)


def resume() -> ResponseReturnValue:
    """Lead to where an open draft goes on, to the receipt of one that was sent, else to the start page."""
    try:
        return redirect(_where_to_go_on(**welcome()) or url_for("patient.start"), 303)
    except AlreadySentError:
        return redirect(url_for("patient.done"), 303)


def _is_open() -> bool:
    """Say whether the page offers to begin; when the database is away it does."""
    try:
        with reading() as session:
            return is_open(session)
    except SQLAlchemyError:
        return True


def _where_to_go_on(**query: Any) -> str | None:  # noqa: ANN401  what stands in an address
    """Return the path at which an unfinished draft goes on, or None; raises AlreadySentError."""
    if not token():
        return None
    try:
        with reading() as session:
            journey = open_journey(session, find_draft(session))
    except (drafts.DraftMissingError, drafts.DraftExpiredError, device.SignedOutError):
        return None
    if not journey.given.values and not journey.typed and device.is_own():
        return None
    if calls_for_notice(journey.answers):
        return url_for("patient.read_notice", **WHERE_STOPPED)
    return journey.stopped_at(**query)
