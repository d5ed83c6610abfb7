"""Who the patient is, and how to reach them."""

from collections.abc import Iterator
from typing import TypeAlias

from markupsafe import Markup

from intake.questionnaire.messages import N_, Message
from intake.questionnaire.voice import Voice, voice_of
from intake.services.cases import Case
from intake.web.locale import translate
from intake.web.staff.came import how_it_came
from intake.web.staff.found import Reading
from intake.web.staff.invitation_words import sides
from intake.web.staff.words import (
    born_in_words,
    in_a_line,
    in_two,
    moment,
    phone_link,
    visit_in_words,
    waiting,
)

Fact: TypeAlias = tuple[str, str | Markup]

_SENT = N_("Sent")
_STOPPED = N_("Not sent, stopped")
_CHANGE_STOPPED = N_("Changes not sent, stopped")
_REACH = N_("Reach by")
_PHONE = {True: N_("Phone"), False: N_("Phone of the patient")}
_MESSAGE = {"yes": N_("a phone message may be left"), "no": N_("leave no phone message")}
_NONE = frozenset({"", "none"})


def facts(reading: Reading) -> list[Fact]:
    """List what a person at the desk needs first: birth date, reference, visit, contact."""
    return [(translate(label), words) for label, words in _facts(reading) if words]


def _facts(reading: Reading) -> Iterator[tuple[Message, str | Markup]]:
    case = reading.case
    yield N_("Birth date"), born_in_words(case.identity.get("date_of_birth"))
    yield N_("Reference"), case.reference
    yield N_("Visit"), visit_in_words(case.standing.visit_date) or translate(N_("No date"))
    yield N_("Invited"), _invited(case)
    yield _PHONE[voice_of(case.answers) is Voice.SELF], phone_link(case.answers.words("phone"))
    yield N_("Email"), _email(case.answers.words("email"))
    yield _REACH, _reach(reading)
    yield N_("Came by"), how_it_came(case.channel, case.entered_by)
    yield N_("Interpreter"), _interpreter(reading)
    yield N_("Make ready"), _access(reading)
    yield (
        _name_of_day(case),
        Markup('{} <span class="together">({})</span>').format(
            moment(case.submitted_at), in_a_line(waiting(case.submitted_at))
        ),
    )
    yield N_("With"), case.standing.holder or translate(N_("Nobody yet"))


def _name_of_day(case: Case) -> Message:
    if case.standing.is_finished:
        return _SENT
    return _CHANGE_STOPPED if case.revision > 1 else _STOPPED


def _invited(case: Case) -> str:
    """Say whether an invited patient is who the clinic expects; nothing for those who were not invited."""
    if case.known is None:
        return ""
    same = not any(side.differs for side in sides(case.known, case.identity))
    return translate(N_("Yes, as the clinic has it") if same else N_("Yes, with differences"))


def _reach(reading: Reading) -> str:
    message = _MESSAGE.get(reading.case.answers.one("message_ok") or "")
    said = (reading.answer("contact_preference"), translate(message) if message else "")
    return "; ".join(filter(None, said))


def _interpreter(reading: Reading) -> str:
    if reading.case.answers.one("interpreter") != "yes":
        return ""
    other = reading.case.answers.words("interpreter_language_other")
    return other or reading.answer("interpreter_language") or translate(N_("Yes"))


def _access(reading: Reading) -> str:
    ticked = reading.case.answers.ticked("access_needs")
    if not ticked or set(ticked) <= _NONE:
        return ""
    other = reading.case.answers.words("access_needs_other")
    said = reading.answer("access_needs").split("\n")
    if other:
        said = [*(words for need, words in zip(ticked, said, strict=True) if need != "other"), other]
    return _joined(*said)


def _email(address: str) -> str | Markup:
    return Markup('<a href="mailto:{}">{}</a>').format(address, in_two(address)) if address else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
