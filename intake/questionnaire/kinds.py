"""The kinds of question: frozen values that every projection matches exhaustively."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, TypeAlias

from intake.questionnaire.messages import N_, Message
from intake.questionnaire.shown import When

EXCLUSIVE = frozenset({"none", "not_sure", "no_pain_now"})
OPENS_TEXT = ("other", "something_else")
LINE_LIMIT = 200
WORDS_LIMIT = 2000
NOT_REMEMBERED = "off"
"""What a browser remembers is about its owner, not about somebody they answer for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One possible answer; `needs` names a question without which it cannot work."""

    value: str
    text: Message
    text_on_behalf: Message | None = None
    hint: Message | None = None
    needs: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A place on the body; `sided` areas have a left and a right."""

    value: str
    text: Message
    sided: bool


class TextFormat(StrEnum):
    """What a line of text must be."""

    PLAIN = "plain"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    YEAR = "year"


class DateRange(StrEnum):
    """Which dates make sense."""

    BIRTH = "birth"
    COMING_YEAR = "coming_year"


YES = Choice(value="yes", text=N_("Yes"))
NO = Choice(value="no", text=N_("No"))
NOT_SURE = Choice(value="not_sure", text=N_("Not sure"))
SIDES = (
    Choice(value="left", text=N_("Left")),
    Choice(value="right", text=N_("Right")),
    Choice(value="both", text=N_("Both sides")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What every question has, whatever its kind.

    `note` is a line of its own below the hint. A field that ends like a voice (see `voice.py`) is said
    in place of the first wording to whoever fills the form in.
    """

    id: str
    text: Message
    text_on_behalf: Message | None = None
    hint: Message | None = None
    hint_on_behalf: Message | None = None
    note: Message | None = None
    note_with_help: Message | None = None
    note_on_behalf: Message | None = None
    required: bool = False
    shown_when: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class One(Asked):
    """One of several choices."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo(Asked):
    """Yes or no, with "not sure" wherever a person may honestly not know."""

    offers_not_sure: bool = True

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The two or three answers."""
        return (YES, NO, NOT_SURE) if self.offers_not_sure else (YES, NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class YesWhen(Asked):
    """Yes with its age, because what is new weighs differently from what has long been so."""

    choices: ClassVar[tuple[Choice, ...]] = (
        Choice(value="yes_new", text=N_("Yes. It started or got worse in the last 2 weeks")),
        Choice(value="yes_longer", text=N_("Yes, but it has been the same for longer")),
        NO,
        NOT_SURE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Many(Asked):
    """Any number of choices; those in `EXCLUSIVE` stand alone."""

    choices: tuple[Choice, ...]

    @property
    def in_order(self) -> tuple[Choice, ...]:
        """The choices as every page and paper lists them: those that stand alone come last."""
        return tuple(sorted(self.choices, key=lambda choice: choice.value in EXCLUSIVE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Asked):
    """One line of text."""

    format: TextFormat = TextFormat.PLAIN
    limit: int = LINE_LIMIT
    autocomplete: str | None = None
    autocomplete_on_behalf: str = NOT_REMEMBERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Asked):
    """Several lines in the patient's own words."""

    limit: int = WORDS_LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Asked):
    """A day, typed in three boxes."""

    range: DateRange
    autocomplete: str | None = None
    autocomplete_on_behalf: str = NOT_REMEMBERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Asked):
    """A number from 0 to 10 with both ends named."""

    low: Message
    high: Message
    high_on_behalf: Message | None = None
    numbers: ClassVar[range] = range(11)


@dataclass(frozen=True, slots=True, kw_only=True)
class Areas(Asked):
    """Places on the body, each with its side where it has one."""

    sides: ClassVar[tuple[Choice, ...]] = SIDES
    areas: tuple[Area, ...]
    alone: Choice = field(
        default=Choice(
            value="no_pain_now",
            text=N_("I have no pain right now"),
            text_on_behalf=N_("They have no pain right now"),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Results(Asked):
    """One choice for each thing ticked in the question `of`."""

    of: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Asked):
    """One box that must be ticked, with the words that it stands for."""

    beside: tuple[Message, ...] = ()


OneOf: TypeAlias = One | YesNo | YesWhen
Question: TypeAlias = OneOf | Many | Text | Words | Date | Scale | Areas | Results | Consent
