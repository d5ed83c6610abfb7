"""Entering a form for a patient: from paper, or while they answer on the telephone."""

from dataclasses import dataclass

from flask import abort, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.permissions import Permission
from intake.questionnaire.channels import Channel
from intake.services import drafts, entries
from intake.web.access import known_viewer, needs
from intake.web.clock import now
from intake.web.data import reading, settings, transaction
from intake.web.locale import language, translate
from intake.web.patient.cookie import drop_entry, entry_token, keep_token
from intake.web.staff.came import came
from intake.web.staff.words import born_in_words, clock_time, name_of

_BAD_REQUEST = 400
_FIRST = "before_you_start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A form that this person began to type in and has not sent."""

    came: str
    name: str
    born: str
    since: str


@needs(Permission.ENTER_FORM)
def entry() -> ResponseReturnValue:
    """Offer to begin a form, or to go on with the one that is begun."""
    with reading() as session:
        return render_template("staff/entry.html", begun=_begun(session))


@needs(Permission.ENTER_FORM)
def begin_entry() -> ResponseReturnValue:
    """Begin a form, under a cookie of its own; one that is begun goes on first."""
    try:
        channel = Channel(request.form.get("channel", ""))
    except ValueError:
        abort(_BAD_REQUEST)
    if not channel.is_entered:
        abort(_BAD_REQUEST)
    life = settings().draft_life
    with transaction() as session:
        if _begun(session):
            return redirect(url_for("staff.entry"), 303)
        token = entries.begin(
            session,
            channel=channel,
            staff_id=known_viewer().id,
            language=language(),
            now=now(),
            life=life,
        )
    first = make_response(redirect(url_for("patient.section", section_id=_FIRST), 303))
    return keep_token(first, token, life=life, channel=channel)


@needs(Permission.ENTER_FORM)
def erase_entry() -> ResponseReturnValue:
    """Give up the form that is begun."""
    with transaction() as session:
        entries.erase(session, entry_token(), staff_id=known_viewer().id, now=now())
    answer = make_response(redirect(url_for("staff.entry"), 303))
    drop_entry(answer)
    return answer


def _begun(session: Session) -> Begun | None:
    draft = entries.open_entry(session, entry_token(), staff_id=known_viewer().id, now=now())
    if draft is None:
        return None
    answers = drafts.answers_of(session, draft)
    names: dict[str, object] = {name: answers.words(name) for name in ("given_name", "family_name")}
    born = answers.day("date_of_birth")
    return Begun(
        came=translate(came(draft.channel)),
        name=name_of(names),
        born=born_in_words(born.isoformat() if born else None),
        since=clock_time(draft.created_at),
    )
