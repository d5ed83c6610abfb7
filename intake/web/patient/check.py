"""Check your answers, and send them."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.forms.sections import SectionForm
from intake.forms.whose import is_theirs, whose_form
from intake.models.draft import Draft
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.channels import Channel
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section
from intake.questionnaire.voice import voice_of
from intake.services import kiosk_forms, submissions
from intake.web.clock import now, today
from intake.web.data import reading, transaction
from intake.web.kiosk import this_kiosk
from intake.web.locale import language, translate
from intake.web.patient import device
from intake.web.patient.cards import cards, problems
from intake.web.patient.cookie import keep_token, token
from intake.web.patient.journey import Journey, find_draft, open_journey, situation
from intake.web.patient.keeping import life_of
from intake.web.patient.meanwhile import is_outdated, stamp
from intake.web.patient.progress import answering_for, path_to, steps
from intake.web.summary import IN_PERSON, rows

_CONFLICT, _UNPROCESSABLE = 409, 422
_STILL_MISSING = N_("%(section)s: some questions still need an answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """An answer with the link that changes it; `note` says what else becomes of it."""

    id: str
    question: str
    answer: str
    note: str | None
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCard:
    """A section's answers; `missing` says that it still needs some."""

    id: str
    title: str
    href: str
    rows: tuple[CheckRow, ...]
    missing: str | None


def check() -> ResponseReturnValue:
    """Show every answer with a link to change it; a page too early leads back to what is missing."""
    with reading() as session:
        journey = open_journey(session, find_draft(session))
    if journey.unfinished:
        return redirect(url_for("patient.section", section_id=journey.unfinished[0], ahead="yes"), 303)
    return _page(journey)


def send() -> ResponseReturnValue:
    """Send the answers, once; a second time leads to the same receipt.

    On a kiosk nothing is sent before somebody says that the name and the birth date are right.
    """
    refused = _not_theirs() if this_kiosk() else None
    if refused is not None:
        return refused
    try:
        with transaction() as session:
            draft = find_draft(session, to_change=True)
            outdated = _outdated(session, draft)
            if outdated is not None:
                return _page(outdated, has_changed=True), _CONFLICT
            _submit(session, draft)
            if draft.channel is Channel.KIOSK:
                kiosk_forms.show_receipt(draft, now=now())
            life = life_of(session, draft)
    except submissions.IncompleteError:
        with reading() as session:
            return _page(open_journey(session, find_draft(session))), _UNPROCESSABLE
    receipt = redirect(url_for("patient.done"), 303)
    return keep_token(receipt, token(), life=life, channel=device.channel())


def _outdated(session: Session, draft: Draft) -> Journey | None:
    """Return the answers as they are now, where another page changed some since they were shown here.

    One that is missing by now is asked for all the same.
    """
    if draft.submission_id is not None:
        return None
    journey = open_journey(session, draft)
    is_behind = is_outdated(journey, journey.published.by_id.values(), request.form)
    return journey if is_behind and not journey.unfinished else None


def _not_theirs() -> ResponseReturnValue | None:
    """Ask again where nobody said whose form it is, and lead to what to do where it is another's."""
    with reading() as session:
        journey = open_journey(session, find_draft(session))
    whose = whose_form(today=today(), voice=voice_of(journey.given), sent=request.form)
    if not whose.validate():
        return _page(journey, whose), _UNPROCESSABLE
    return None if is_theirs(whose) else redirect(url_for("patient.ask_whose"), 303)


def _submit(session: Session, draft: Draft) -> None:
    """Store the answers with the texts as the patient saw them."""
    messages = CURRENT.messages
    texts = {str(message): translate(message) for message in messages}
    where = situation(invited=submissions.invitation_of(session, draft) is not None)
    submissions.submit(session, draft, situation=where, language=language(), texts=texts, now=now())


def _page(journey: Journey, whose: SectionForm | None = None, *, has_changed: bool = False) -> str:
    if whose is None and this_kiosk():
        whose = whose_form(today=today(), voice=voice_of(journey.given))
    more = next((section for section in journey.questionnaire.sections if section.optional), None)
    left_out = dict.fromkeys(_name_of(journey, name) for name in journey.cleaned.dropped)
    return render_template(
        "patient/check.html",
        as_of=stamp(journey, journey.published.by_id.values()),
        has_changed=has_changed,
        cards=tuple(_summaries(journey)),
        left_out=tuple(left_out),
        worst_below_average=_worst_below_average(journey),
        offer=path_to(more) if more and not journey.has_seen(more) else None,
        back=path_to(journey.needed[-1]),
        steps=steps(journey),
        answering_for=answering_for(journey),
        whose=cards(whose) if whose else (),
        errors=problems(whose) if whose and not journey.unfinished else (),
        is_change=journey.is_change,
    )


def _summaries(journey: Journey) -> Iterator[CheckCard]:
    for section in journey.questionnaire.sections:
        missing = section.id in journey.unfinished
        if missing or journey.has_seen(section):
            title = translate(section.title)
            yield CheckCard(
                id=section.id,
                title=title,
                href=_change(section),
                rows=tuple(_rows(journey, section)),
                missing=translate(_STILL_MISSING) % {"section": title} if missing else None,
            )


def _rows(journey: Journey, section: Section) -> Iterator[CheckRow]:
    for row in rows(section.questions, journey.answers, translate):
        yield CheckRow(
            id=row.id,
            question=row.question,
            answer=row.answer,
            note=translate(IN_PERSON) if row.is_unclear else None,
            href=f"{_change(section)}#{row.id}",
        )


def _name_of(journey: Journey, question_id: str) -> str:
    """Name a question; the line that "Something else" opens goes by the question it belongs to."""
    by_id = journey.questionnaire.by_id
    asked = by_id.get(question_id.removesuffix("_other"), by_id[question_id])
    return translate(asked.text)


def _change(section: Section) -> str:
    return path_to(section, to_check=True)


def _worst_below_average(journey: Journey) -> dict[str, int] | None:
    """Return both numbers where the worst pain is said to be less than the average, to be asked about."""
    worst, average = (journey.answers.number(name) for name in ("pain_worst", "pain_average"))
    if worst is None or average is None or worst >= average:
        return None
    return {"worst": worst, "average": average}
