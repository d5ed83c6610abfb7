"""A copy to keep: what the patient sent, as a page to print and as a PDF, by the draft's cookie alone."""

from datetime import datetime

from flask import abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from intake.documents.copies import Copy, CopyWords, Line, Part, copy_to_keep
from intake.questionnaire.messages import N_
from intake.services.sent_forms import SentForm, sent_form
from intake.web.clock import now
from intake.web.data import reading, settings
from intake.web.locale import speaking, translate
from intake.web.notice import notice
from intake.web.paper import page_words, pdf, printed_notice, sender
from intake.web.patient import device
from intake.web.patient.journey import find_draft
from intake.web.summary import IN_PERSON, Row, day_in_words, rows

_NOT_FOUND = 404
_TITLE = N_("Your form, as you sent it")
_RECEIVED = N_("We have your form. Staff will read it before your visit. It is not an appointment.")
_SENT_ON = N_("Sent on %(day)s.")
_STAND_IN = N_("A � stands for a symbol that we cannot print. We have it as you typed it.")


def is_offered() -> bool:
    """Say whether this device may give a copy: the one place that decides it."""
    return settings().offers_copy and device.is_own()


def hours_shown() -> int:
    """Return for how many hours after sending a copy can be made."""
    return int(settings().draft_life.total_seconds() // 3600)


def is_still_shown(submitted_at: datetime) -> bool:
    """Say whether a copy of what was sent then can be made now."""
    return now() < submitted_at + settings().draft_life


def copy_page() -> ResponseReturnValue:
    """Show the answers that were sent, as a page to print."""
    form = _open()
    with speaking(form.language):
        return render_template(
            "patient/copy.html",
            title=translate(_TITLE),
            received=translate(_RECEIVED),
            reference=form.reference,
            sent_on=_sent_on(form),
            parts=_parts(form),
            notice=notice(settings().clinic),
        )


def copy_file() -> ResponseReturnValue:
    """Give the same as a PDF, under a name that says nothing of the patient."""
    form = _open()
    with speaking(form.language):
        made = copy_to_keep(_copy(form))
    return pdf(made, "form-copy")


def not_sent_yet(_error: Exception) -> ResponseReturnValue:
    """Lead back to what is still to be sent."""
    return redirect(url_for("patient.check"), 303)


def _open() -> SentForm:
    with reading() as session:
        draft = find_draft(session)
        if not is_offered():
            abort(_NOT_FOUND)
        return sent_form(session, draft, now=now(), shown_for=settings().draft_life)


def _copy(form: SentForm) -> Copy:
    return Copy(
        lang=form.language,
        title=translate(_TITLE),
        sender=sender(),
        reference=form.reference,
        parts=_parts(form),
        notice=printed_notice(),
        words=CopyWords(
            reference=translate(N_("Your reference")),
            sent_on=_sent_on(form),
            received=translate(_RECEIVED),
            question=translate(N_("We asked")),
            answer=translate(N_("You answered")),
            no_answer=translate(N_("No answer")),
            page=page_words(),
            stand_in=translate(_STAND_IN),
        ),
    )


def _parts(form: SentForm) -> tuple[Part, ...]:
    """Put every answer into words: the questions as they were asked, the rest in the form's language."""

    def worded(text: str) -> str:
        return form.texts.get(text) or translate(text)

    found = (
        Part(
            title=worded(section.title),
            lines=tuple(
                Line(row.question, _answer(row)) for row in rows(section.questions, form.answers, worded)
            ),
        )
        for section in form.questionnaire.sections
    )
    return tuple(part for part in found if part.lines)


def _answer(row: Row) -> str:
    """Say beside an answer, or in place of one, that staff will ask."""
    asked = translate(IN_PERSON) if row.is_unclear else ""
    return "\n".join(filter(None, (row.answer, asked)))


def _sent_on(form: SentForm) -> str:
    day = form.submitted_at.astimezone(settings().clinic.time_zone).date()
    return translate(_SENT_ON) % {"day": day_in_words(day, translate)}
