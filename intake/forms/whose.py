"""Whose form it is, asked before sending on a device that one patient after the other holds."""

from datetime import date

from intake.forms.base import Sent
from intake.forms.birth_date import facts_of_nobody
from intake.forms.sections import SectionForm, section_form
from intake.questionnaire.kinds import Choice, One
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section
from intake.questionnaire.voice import Voice, spoken

IS_IT_YOU = One(
    id="is_it_you",
    text=N_("Is this you?"),
    text_on_behalf=N_("Is this the patient?"),
    required=True,
    choices=(
        Choice(value="yes", text=N_("Yes, this is me"), text_on_behalf=N_("Yes, this is the patient")),
        Choice(value="no", text=N_("No, something is wrong")),
    ),
)
_SECTION = Section(id="whose", title=N_("Is this you?"), questions=(IS_IT_YOU,))


def whose_form(*, today: date, voice: Voice, sent: Sent | None = None) -> SectionForm:
    """Return the question as it was sent, or without an answer: none is chosen beforehand."""
    return section_form(spoken(_SECTION, voice))(facts=facts_of_nobody(today), sent=sent)


def is_theirs(form: SectionForm) -> bool:
    """Say whether the answer of a valid form is that the name and the birth date are right."""
    return form.answered.one(IS_IT_YOU.id) == "yes"
