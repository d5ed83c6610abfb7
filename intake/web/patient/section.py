"""One page of questions: shown, checked, kept."""

from flask import abort, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from intake.models.draft import Draft
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.safety import calls_for_notice
from intake.questionnaire.sections import Section
from intake.services import drafts, paces
from intake.web.clock import now
from intake.web.data import reading, settings, transaction
from intake.web.locale import language
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.journey import Journey, empty_journey, find_draft, open_journey
from intake.web.patient.open_link import must_be_open
from intake.web.patient.pages import ahead_page, coming_back, section_page

_NOT_FOUND = 404
_CONFLICT = 409
_UNPROCESSABLE = 422


def section(section_id: str) -> ResponseReturnValue:
    """Show a page of questions with the answers so far; a page too far ahead leads back."""
    with reading() as session:
        if _is_first(section_id) and not token():
            must_be_open(session)
            journey = empty_journey()
        else:
            journey = open_journey(session, find_draft(session))
    here = _find(journey, section_id)
    blocking = journey.blocked_by(here)
    if blocking:
        return redirect(url_for("patient.section", section_id=blocking, ahead="yes"), 303)
    return section_page(journey, journey.form(here), is_checked="missing" in request.args)


def save_section(section_id: str) -> ResponseReturnValue:
    """Keep a page's answers and go on; with a mistake, show the page again with all that was typed.

    What is right is kept beside a mistake too, and an answer that cannot wait leads to the notice
    at once: the page and its mistakes come after it.
    """
    with transaction() as session:
        draft = None if _is_first(section_id) and not token() else find_draft(session)
        if draft is None:
            must_be_open(session)
        journey = open_journey(session, draft) if draft else empty_journey()
        form = journey.form(_find(journey, section_id), request.form)
        valid = form.validate()
        journey = journey.answered(form.answered)
        if draft and valid:
            paces.note(draft, section_id, now=now())
        value = _keep(session, draft, journey) if valid or draft else None
    if value and (valid or cannot_wait(journey, form.section)):
        return keep_token(_onward(journey, form.section), value, life=settings().draft_life)
    return section_page(journey, form), _UNPROCESSABLE


def _is_first(section_id: str) -> bool:
    return section_id == CURRENT.sections[0].id


def _find(journey: Journey, section_id: str) -> Section:
    try:
        return journey.questionnaire.section(section_id)
    except KeyError:
        abort(_NOT_FOUND)


def _keep(session: Session, draft: Draft | None, journey: Journey) -> str:
    """Keep the answers, in a new draft where there is none; returns the token of its cookie."""
    value, life = token(), settings().draft_life
    if draft is None:
        draft, value = drafts.start(session, language=language(), now=now(), life=life)
    draft.language = language()
    drafts.save(session, draft, journey.given, now=now(), life=life)
    return value


def cannot_wait(journey: Journey, here: Section) -> bool:
    """Say whether the safety notice comes next."""
    return here.id == "safety" and calls_for_notice(journey.answers)


def _onward(journey: Journey, here: Section) -> Response:
    """Lead to the notice after an answer that cannot wait, else to the next page."""
    if cannot_wait(journey, here):
        return redirect(url_for("patient.read_notice", **coming_back()), 303)
    blocking = journey.blocked_by(here)
    if blocking:
        return make_response(ahead_page(blocking), _CONFLICT)
    return redirect(journey.after(here, to_check=bool(coming_back())), 303)
