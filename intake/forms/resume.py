"""Coming back: the code, and the birth date that makes it worth something."""

from datetime import date

from intake.forms.base import Sent
from intake.forms.birth_date import BIRTH_DATE, facts_of_nobody
from intake.forms.mistakes import Mistake
from intake.forms.sections import SectionForm, section_form
from intake.questionnaire.kinds import Text
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.sections import Section

CODE = Text(
    id="code",
    text=N_("Your code"),
    hint=N_("Like CFG-HJM-2345: 10 letters and numbers. Big or small letters are both fine."),
    required=True,
)
BAD_CODE = N_("Check the code. It has 10 letters and numbers.")
_SECTION = Section(id="resume", title=N_("Come back to your form"), questions=(CODE, BIRTH_DATE))


def resume_form(*, today: date, sent: Sent | None = None) -> SectionForm:
    """Return the form, empty or as it was sent."""
    return section_form(_SECTION)(facts=facts_of_nobody(today), sent=sent)


def blame_code(form: SectionForm, words: Message) -> None:
    """Say what is wrong with the code, or with the code and the date together."""
    form.field(CODE).blame(Mistake(words))
