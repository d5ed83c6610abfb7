"""One page of questions: shown, checked, kept."""

from contextlib import suppress

from flask import abort, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from intake.forms.sections import SectionForm
from intake.models.draft import Draft
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.channels import Channel
from intake.questionnaire.safety import calls_for_notice
from intake.questionnaire.sections import Section
from intake.services import drafts, kiosk_forms, paces
from intake.services.drafts import DraftExpiredError, DraftMissingError
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.kiosk import this_kiosk
from intake.web.locale import speak
from intake.web.patient import device
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.journey import (
    AlreadySentError,
    Journey,
    empty_journey,
    find_draft,
    open_journey,
)
from intake.web.patient.keeping import keep, life_of
from intake.web.patient.kind_pages import ahead_page
from intake.web.patient.later import give_code
from intake.web.patient.meanwhile import reconciled, stamp
from intake.web.patient.open_link import must_be_open
from intake.web.patient.pages import coming_back, section_page
from intake.web.patient.typed import unusable

_NO_CONTENT = 204
_NOT_FOUND = 404
_CONFLICT = 409
_UNPROCESSABLE = 422


def section(section_id: str) -> ResponseReturnValue:
    """Show a page of questions with the answers so far; a page too far ahead leads back."""
    with reading() as session:
        if _begins(section_id):
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
    at once: the page and its mistakes come after it. "Save and finish later" keeps all there is.
    """
    with transaction() as session:
        draft, journey, form = _open(session, section_id)
        stops = "later" in request.form and device.is_own()
        valid = form.validate()
        if draft and (both := _both(session, draft, journey, form)):
            return both
        typed = unusable(form, request.form)
        journey = journey.answered(form.answered, typed=typed)
        goes_on = valid or cannot_wait(journey, form.section)
        if not (goes_on or draft or stops):
            return section_page(journey, form), _UNPROCESSABLE
        if draft and valid and not draft.channel.is_entered:
            paces.note(draft, section_id, now=now())
        kept = keep(session, draft, journey, typed=typed)
        _note_safety(kept.draft, form, is_complete=valid)
        if stops:
            give_code(session, kept, journey)
        value, life, channel = kept.token, life_of(session, kept.draft), kept.draft.channel
    if not (goes_on or stops):
        return section_page(journey, form), _UNPROCESSABLE
    return keep_token(_onward(journey, form.section, stops=stops), value, life=life, channel=channel)


def keep_section(section_id: str) -> ResponseReturnValue:
    """Keep what stands on a page that is being left; nobody waits for what this says.

    Empty boxes erase nothing: another device may have filled them in the meantime.
    """
    with suppress(AlreadySentError, DraftMissingError, DraftExpiredError), transaction() as session:
        draft = find_draft(session, to_change=True)
        journey = open_journey(session, draft)
        form = journey.form(_find(journey, section_id), request.form)
        form.validate()
        own = {question.id for question in form.section.questions}
        answered = form.answered.values.items()
        given = {name: value for name, value in answered if name in own and value is not None}
        typed = unusable(form, request.form).items()
        both = reconciled(journey, form, request.form)
        journey = journey.answered(both or journey.given.merged(given).marked((), form.unclear))
        keep(session, draft, journey, typed={name: sent for name, sent in typed if sent or name in given})
        _note_safety(draft, form, is_complete=False)
        if draft.channel is Channel.KIOSK:
            kiosk_forms.touch(draft, now=now())  # only a script keeps a page that is being left
        if both is None:
            return "", _NO_CONTENT, {"As-Of": stamp(journey, form.section.questions)}
    return "", _NO_CONTENT


def speak_on(section_id: str) -> ResponseReturnValue:
    """Speak another language on the same page, with everything that stands on it as it is."""
    speak(request.form.get("language"))
    with transaction() as session:
        draft, journey, form = _open(session, section_id)
        if draft is None:
            return section_page(journey, form)
        form.validate()
        if both := _both(session, draft, journey, form):
            return both
        keep(session, draft, journey.answered(form.answered), typed=unusable(form, request.form))
        _note_safety(draft, form, is_complete=False)
    return section_again(section_id)


def section_again(section_id: str) -> ResponseReturnValue:
    """Lead back to a page of questions."""
    return redirect(url_for("patient.section", section_id=section_id, **coming_back()), 303)


def _open(session: Session, section_id: str) -> tuple[Draft | None, Journey, SectionForm]:
    """Open what was sent for a page; there is no draft yet where nobody began one."""
    draft = None if _begins(section_id) else find_draft(session, to_change=True)
    if draft is None:
        must_be_open(session)
    journey = open_journey(session, draft) if draft else empty_journey()
    return draft, journey, journey.form(_find(journey, section_id), request.form)


def _both(session: Session, draft: Draft, journey: Journey, form: SectionForm) -> ResponseReturnValue | None:
    """Show what another page saved beside what this one says, where they differ; None where they agree.

    A danger sign is kept at once and leads to the notice.
    """
    kept = reconciled(journey, form, request.form)
    if kept is None:
        return None
    both = journey.answered(kept)
    keep(session, draft, both, typed={})
    _note_safety(draft, form, is_complete=False)
    if cannot_wait(both, form.section) and not cannot_wait(journey, form.section):
        return redirect(url_for("patient.read_notice", **coming_back()), 303)
    return section_page(both, form), _CONFLICT


def _begins(section_id: str) -> bool:
    """Say whether a form may begin with this page; on a kiosk it begins on the start page alone."""
    return section_id == CURRENT.sections[0].id and not token() and this_kiosk() is None


def _find(journey: Journey, section_id: str) -> Section:
    try:
        return journey.questionnaire.section(section_id)
    except KeyError:
        abort(_NOT_FOUND)


def _note_safety(draft: Draft, form: SectionForm, *, is_complete: bool) -> None:
    if form.section.id == "safety":
        drafts.note_safety(draft, is_complete=is_complete, now=now())


def cannot_wait(journey: Journey, here: Section) -> bool:
    """Say whether the safety notice comes next."""
    return here.id == "safety" and calls_for_notice(journey.answers)


def _onward(journey: Journey, here: Section, *, stops: bool) -> Response:
    """Lead to the notice after an answer that cannot wait, else to the next page, or to the end for now."""
    if cannot_wait(journey, here):
        return redirect(url_for("patient.read_notice", **coming_back()), 303)
    if stops:
        return redirect(url_for("patient.saved"), 303)
    blocking = journey.blocked_by(here)
    if blocking:
        return make_response(ahead_page(blocking), _CONFLICT)
    return redirect(journey.after(here, to_check=bool(coming_back())), 303)
