"""The birth date, asked of somebody who comes with a code or a link."""

from datetime import date

from intake.forms.base import Facts, Sent
from intake.forms.sections import SectionForm, section_form
from intake.questionnaire.answers import Answers
from intake.questionnaire.kinds import Date, DateRange
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Situation

BIRTH_DATE = Date(
    id="date_of_birth",
    text=N_("Date of birth"),
    hint=N_("For example, 27\xa03\xa01958. Give the birth date of the person that the form is about."),
    required=True,
    range=DateRange.BIRTH,
    autocomplete="bday",
)
_SECTION = Section(id="birth_date", title=N_("Date of birth"), questions=(BIRTH_DATE,))


def birth_date_form(*, today: date, sent: Sent | None = None) -> SectionForm:
    """Return the form, empty or as it was sent; any age is a possible one here."""
    return section_form(_SECTION)(facts=facts_of_nobody(today), sent=sent)


def facts_of_nobody(today: date) -> Facts:
    """Return what a birth date is checked against where nothing else is known."""
    return Facts(answers=Answers(), situation=Situation(today=today, minimum_age=0), clinic_phone="")


def given_day(form: SectionForm) -> date | None:
    """Return the day of a form that is valid."""
    return form.answered.day("date_of_birth")
