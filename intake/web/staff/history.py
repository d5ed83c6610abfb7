"""What happened to a case, newest first: what the patient sent, and what staff did."""

from dataclasses import dataclass
from datetime import datetime

from intake.questionnaire.messages import N_, Message
from intake.review import row_of
from intake.services.cases import Case, Event
from intake.web.locale import translate
from intake.web.staff.words import moment

_SENT = N_("Sent")
_CHANGED = N_("Changed answers and sent them again")
_STOPPED = N_("Stopped before sending")


@dataclass(frozen=True, slots=True, kw_only=True)
class PastStep:
    """One line of the history."""

    when: str
    iso: str
    who: str
    what: str
    note: str


def history(case: Case) -> list[PastStep]:
    """Put the steps of staff and what the patient sent in one order, newest first."""
    sent = [_sent(case.submitted_at, _name_of(case.standing.is_finished, case.revision), case.entered_by)]
    sent += [_sent(form.submitted_at, _name_of(form.is_finished, form.revision)) for form in case.earlier]
    steps = [*(_past_step(event) for event in case.events), *sent]
    return sorted(steps, key=lambda step: step.iso, reverse=True)


def done_words(event: Event) -> str:
    """Say what somebody did, as in "took this on"."""
    return translate(row_of(event.move).done)


def _past_step(event: Event) -> PastStep:
    words = done_words(event)
    return PastStep(
        when=moment(event.at),
        iso=event.at.isoformat(timespec="seconds"),
        who=event.who,
        what=words[:1].upper() + words[1:],
        note=event.note,
    )


def _name_of(is_finished: bool, revision: int) -> Message:  # noqa: FBT001  two callers, in one function
    if not is_finished:
        return _STOPPED
    return _SENT if revision == 1 else _CHANGED


def _sent(at: datetime, what: Message, entered_by: str | None = None) -> PastStep:
    return PastStep(
        when=moment(at),
        iso=at.isoformat(timespec="seconds"),
        who=entered_by or translate(N_("The patient")),
        what=translate(what),
        note="",
    )
