"""Who helped with a form or answered for the patient, and whom to call about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from intake.questionnaire.answers import Answers
from intake.questionnaire.messages import N_
from intake.questionnaire.voice import Voice, voice_of
from intake.web.locale import translate
from intake.web.staff.found import Reading
from intake.web.staff.words import in_a_line, phone_link

_WITH_HELP = N_("Answered by: the patient, with help from %(helper)s.")
_ON_BEHALF = N_("Answered by: %(helper)s, for the patient.")
_SOMEBODY = N_("somebody else")
_CALL = N_("Call:")
_OR = N_(" or ")
_PATIENT = N_("the patient")
_HELPER = N_("the person helping")
_IN_SHORT = {
    Voice.WITH_HELP.value: N_("answered with help"),
    Voice.ON_BEHALF.value: N_("answered by somebody else"),
}


@dataclass(frozen=True, slots=True)
class AnsweredBy:
    """Who gave the answers, and whom to call, with the number; empty where there is no number."""

    who: str
    call: Markup


def answered_by(reading: Reading) -> AnsweredBy | None:
    """Say who answered and whom to call; None where the patient answered alone."""
    voice = voice_of(reading.case.answers)
    if voice is Voice.SELF:
        return None
    sentence = _ON_BEHALF if voice is Voice.ON_BEHALF else _WITH_HELP
    numbers = escape(translate(_OR)).join(_numbers(reading.case.answers))
    return AnsweredBy(
        who=translate(sentence) % {"helper": _helper(reading)},
        call=Markup("{} {}").format(translate(_CALL), numbers) if numbers else Markup(),
    )


def answered_in_short(completed_by: object) -> str | None:
    """Say for the queue who answered; None where the patient answered alone or did not say."""
    words = _IN_SHORT.get(str(completed_by))
    return translate(words) if words else None


def _helper(reading: Reading) -> str:
    """Name the helper with what they are to the patient, as far as that was said."""
    answers = reading.case.answers
    chosen = reading.answer("helper_relationship")
    related = answers.words("helper_relationship_other") or in_a_line(chosen)
    return ", ".join(filter(None, (answers.words("helper_name"), related))) or translate(_SOMEBODY)


def _numbers(answers: Answers) -> Iterator[Markup]:
    """Go through who may be called, each with their number; without a choice it is the patient."""
    whom = answers.one("call_whom") or "patient"
    for person, number, called in (
        (_PATIENT, answers.words("phone"), whom != "helper"),
        (_HELPER, answers.words("helper_phone"), whom != "patient"),
    ):
        if called and number:
            yield Markup("{} {}").format(translate(person), phone_link(number))
