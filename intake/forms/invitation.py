"""What staff type to invite somebody: who, for which visit, in which language."""

from datetime import date

from intake.forms.base import Facts, Sent
from intake.forms.mistakes import TOO_YOUNG, VISIT_PAST, Mistake
from intake.forms.sections import SectionForm, section_form
from intake.questionnaire.answers import Answers
from intake.questionnaire.kinds import Choice, Date, DateRange, One, Text, TextFormat
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Situation

_PLAIN_WORDS = {
    VISIT_PAST: N_("This day is over. Enter the day of the visit."),
    TOO_YOUNG: N_("The form is for people who are %(age)s or older. Check the year."),
}


def invitation_form(
    languages: tuple[tuple[str, str], ...], *, today: date, minimum_age: int, sent: Sent | None = None
) -> SectionForm:
    """Return the form, empty or as it was sent; languages are codes with their own names."""
    facts = Facts(
        answers=Answers({"language": languages[0][0]}),
        situation=Situation(today=today, minimum_age=minimum_age),
        clinic_phone="",
    )
    return section_form(_section(languages))(facts=facts, sent=sent)


def is_right(form: SectionForm) -> bool:
    """Check the form, and say what is wrong to staff, not to a patient."""
    if form.validate():
        return True
    for question in form.section.questions:
        field = form.field(question)
        for mistake in field.mistakes:
            words = _PLAIN_WORDS.get(mistake.text)
            if words:
                field.blame(Mistake(words, mistake.values, mistake.parts))
    return False


def _section(languages: tuple[tuple[str, str], ...]) -> Section:
    """Put the questions together; where one language is spoken, there is none to choose."""
    choices = tuple(Choice(value=code, text=Message(name)) for code, name in languages)
    spoken = One(
        id="language", text=N_("Language of the letter and the form"), required=True, choices=choices
    )
    return Section(
        id="invitation",
        title=N_("Invite a patient"),
        questions=(
            Text(id="given_name", text=N_("First name"), format=TextFormat.NAME, limit=100),
            Text(id="family_name", text=N_("Last name"), required=True, format=TextFormat.NAME, limit=100),
            Date(id="date_of_birth", text=N_("Date of birth"), required=True, range=DateRange.BIRTH),
            Date(id="visit_date", text=N_("Day of the visit"), required=True, range=DateRange.COMING_YEAR),
            Text(id="phone", text=N_("Phone number"), format=TextFormat.PHONE),
            Text(id="email", text=N_("Email"), format=TextFormat.EMAIL, limit=254),
            *((spoken,) if len(choices) > 1 else ()),
        ),
    )
