"""What a person is told when an answer cannot be used: always how to put it right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from intake.questionnaire.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Mistake:
    """One message with what stands in it; `parts` names the boxes of a date that are wrong."""

    text: Message
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    parts: tuple[str, ...] = ()

    def words(self, translate: Callable[[str], str]) -> str:
        """Return the message in a language."""
        return translate(self.text) % dict(self.values)


class WrongError(ValueError):
    """What came for a question cannot be its answer."""

    def __init__(self, text: Message, *, parts: tuple[str, ...] = (), **values: object) -> None:
        super().__init__("not an answer")
        self.mistake = Mistake(text, MappingProxyType(values), parts)


CHOOSE_ONE = N_("Choose one answer.")
CHOOSE_SOME = N_("Choose at least one answer.")
CHOOSE_NUMBER = N_("Choose a number from 0 to 10.")
CHOOSE_KNOWN = N_("Choose from the answers shown here.")
CHOOSE_ALONE = N_("You chose “%(alone)s” and another answer. Choose one or the other.")
CHOOSE_REACHABLE = N_("Give us what we need for this, or choose another way to be in touch.")
TICK_BOX = N_("Mark the box to go on.")
FILL_IN = N_("Please fill this in.")
FILL_DATE = N_("Enter the day, month and year, like 27\xa03\xa01958.")
GIVE_ONE = N_("Give us a phone number or an email, so that we can be in touch.")
SENT_TWICE = N_("We got two answers here. Please give one.")
TOO_LONG = N_("This has %(length)s letters. Use %(limit)s or fewer. All of it is still in the box.")
FAR_TOO_LONG = N_(
    "This has %(length)s letters. Use %(limit)s or fewer. "
    "If you leave this page, we keep only the first %(kept)s."
)
ANSWERED_ELSEWHERE = N_(
    "On another page or phone you answered “%(answer)s”. Check your answer here, then go on."
)
STRANGE = N_("We took out symbols that we cannot read. Check this answer, then go on.")
BAD_PHONE = N_(
    "Enter a phone number with its area code, like 202\u00a0555\u00a00123. "
    "From another country, start with + and the country code, like +52\u00a055\u00a01234\u00a05678."
)
MADE_UP_PHONE = N_("We cannot call this number. Enter one that we can call, with its area code.")
BAD_EMAIL = N_("Enter an email like name@example.com.")
BAD_YEAR = N_("Enter the year with 4 digits, like 1958.")
BAD_DAY = N_("Enter the day as a number from 1 to 31.")
BAD_MONTH = N_("Enter the month as a number from 1 to 12, or its name.")
NO_SUCH_DAY = N_("There is no such day in that month. Check the day and the month.")
MISSING_PARTS = N_("Fill in all three boxes: day, month and year.")
YEAR_BEFORE_BIRTH = N_("This year is before the birth date. Check the year.")
YEAR_AHEAD = N_("This year is still to come. Check the year.")
BORN_AHEAD = N_("This day is still to come. Enter the date of birth.")
BORN_LONG_AGO = N_("Check the year. It is more than 120 years ago.")
TOO_YOUNG = N_("This form is for people who are %(age)s or older. Please call us at %(phone)s.")
VISIT_PAST = N_("This day is over. Enter the day of the next visit, or leave it empty.")
VISIT_FAR = N_("This is more than a year away. Check the year.")
