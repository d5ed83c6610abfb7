"""The birth date, asked of somebody who comes with a code or a link."""

from datetime import date

from intake.forms.base import Facts, Sent
from intake.forms.sections import SectionForm, section_form
from intake.questionnaire.answers import Answers
from intake.questionnaire.kinds import Date, DateRange
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Situation

_SECTION = Section(
    id="birth_date",
    title=N_("Date of birth"),
    questions=(
        Date(
            id="date_of_birth",
            text=N_("Date of birth"),
            hint=N_("For example, 27 3 1958. Give the birth date of the person that the form is about."),
            required=True,
            range=DateRange.BIRTH,
            autocomplete="bday",
        ),
    ),
)


def birth_date_form(*, today: date, sent: Sent | None = None) -> SectionForm:
    """Return the form, empty or as it was sent; any age is a possible one here."""
    situation = Situation(today=today, minimum_age=0)
    return section_form(_SECTION)(
        facts=Facts(answers=Answers(), situation=situation, clinic_phone=""), sent=sent
    )


def given_day(form: SectionForm) -> date | None:
    """Return the day of a form that is valid."""
    return form.answered.day("date_of_birth")
