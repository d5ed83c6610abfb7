"""When a question is shown: one declaration that drives page, validation, cleaning and FHIR."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, assert_never

from intake.questionnaire.answers import Answers

ALL_CONTACT_METHODS = frozenset({"phone", "text_message", "email", "no_preference"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known around a questionnaire besides its answers; `today` is the clinic's date."""

    today: date
    invited: bool = False
    minimum_age: int = 18
    contact_methods: frozenset[str] = ALL_CONTACT_METHODS


@dataclass(frozen=True, slots=True)
class Is:
    """Shown when a question with one answer has one of these."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Has:
    """Shown when a list of checkboxes has at least one of these ticked."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """Shown when a text was typed for this question."""

    question: str


@dataclass(frozen=True, slots=True)
class NotInvited:
    """Shown to a patient who came by the open link, without an invitation."""


When: TypeAlias = Is | Has | Given | NotInvited


def is_shown(when: When | None, answers: Answers, situation: Situation) -> bool:
    """Say whether a question with this condition is shown, given the answers so far."""
    match when:
        case None:
            return True
        case Is(question, values):
            return answers.one(question) in values
        case Has(question, values):
            return any(value in values for value in answers.ticked(question))
        case Given(question):
            return answers.words(question) != ""
        case NotInvited():
            return not situation.invited
        case _:
            assert_never(when)
