"""The start page, and the beginning of a draft."""

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from intake.services import drafts
from intake.web.clock import now
from intake.web.data import reading, settings, transaction
from intake.web.locale import language
from intake.web.notice import notice
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.journey import AlreadySentError, find_draft, open_journey
from intake.web.patient.open_link import is_open, must_be_open


def start() -> ResponseReturnValue:
    """Say what this is and what cannot wait; offer to go on where a draft is open."""
    return render_template(
        "patient/start.html", notice=notice(settings().clinic), go_on=_where_to_go_on(), is_open=_is_open()
    )


def begin() -> ResponseReturnValue:
    """Begin a new draft, whatever was there before."""
    life = settings().draft_life
    with transaction() as session:
        must_be_open(session)
        _, value = drafts.start(session, language=language(), now=now(), life=life)
    first = redirect(url_for("patient.section", section_id="before_you_start"), 303)
    return keep_token(first, value, life=life)


def resume() -> ResponseReturnValue:
    """Lead to where an open draft goes on, else to the start page."""
    return redirect(_where_to_go_on() or url_for("patient.start"), 303)


def _is_open() -> bool:
    """Say whether the page offers to begin; it stands, with its notice, when the database is away too."""
    try:
        with reading() as session:
            return is_open(session)
    except SQLAlchemyError:
        return True


def _where_to_go_on() -> str | None:
    """Return the path at which an unfinished draft goes on, or None."""
    if not token():
        return None
    try:
        with reading() as session:
            journey = open_journey(session, find_draft(session))
    except (AlreadySentError, drafts.DraftMissingError, drafts.DraftExpiredError):
        return None
    if not journey.given.values:
        return None
    at = journey.resume_at
    return url_for("patient.section", section_id=at.id) if at else url_for("patient.check")
