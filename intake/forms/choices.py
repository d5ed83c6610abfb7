"""Fields whose answers are chosen, not typed."""

from typing import Any

from intake.forms.base import AnswerField, Facts, Sent, chosen, single, values_of
from intake.forms.mistakes import (
    CHOOSE_ALONE,
    CHOOSE_KNOWN,
    CHOOSE_NUMBER,
    CHOOSE_ONE,
    CHOOSE_REACHABLE,
    CHOOSE_SOME,
    SENT_TWICE,
    TICK_BOX,
    WrongError,
)
from intake.questionnaire.answers import Value
from intake.questionnaire.kinds import EXCLUSIVE, Choice, Consent, Many, OneOf, Scale


class OneField(AnswerField):
    """One of several choices."""

    def __init__(self, question: OneOf, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question.id, empty=CHOOSE_ONE, **bound)
        self.choices = question.choices

    def read(self, sent: Sent) -> Value | None:
        """Read the chosen value."""
        value = single(sent, self.name)
        return chosen(value, values_of(self.choices)) if value else None

    def check(self, facts: Facts) -> None:
        """Refuse a way of contact that the clinic does not offer."""
        if self.data not in values_of(offered(self.choices, facts.situation.contact_methods)):
            raise WrongError(CHOOSE_KNOWN)


def offered(choices: tuple[Choice, ...], contact_methods: frozenset[str]) -> tuple[Choice, ...]:
    """Leave out the ways of contact that the clinic does not offer."""
    return tuple(choice for choice in choices if not choice.needs or choice.value in contact_methods)


def lacks_need(choice: Choice, given: frozenset[str]) -> bool:
    """Say whether a choice cannot work with what was given."""
    return choice.needs is not None and choice.needs not in given


UNREACHABLE = CHOOSE_REACHABLE


class ManyField(AnswerField):
    """Any number of choices; "none" and its like stand alone."""

    def __init__(self, question: Many, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question.id, empty=CHOOSE_SOME, **bound)
        self.choices = question.choices
        self.ticked: tuple[str, ...] = ()

    def keep(self, value: Value | None) -> None:
        """Show the stored ticks."""
        self.data = value
        self.ticked = value if isinstance(value, tuple) else ()

    def read(self, sent: Sent) -> Value | None:
        """Read the ticked values, in the order of the choices."""
        came = sent.getlist(self.name)
        self.ticked = tuple(value for value in values_of(self.choices) if value in came)
        refuse_bad_ticks(came, self.choices)
        return self.ticked or None


def refuse_bad_ticks(came: list[str], choices: tuple[Choice, ...]) -> None:
    """Raise WrongError for unknown or repeated ticks, and for "none" beside another."""
    for value in came:
        chosen(value, values_of(choices))
    if len(set(came)) < len(came):
        raise WrongError(SENT_TWICE)
    alone = next((choice for choice in choices if choice.value in EXCLUSIVE and choice.value in came), None)
    if alone and len(came) > 1:
        raise WrongError(CHOOSE_ALONE, alone=alone.text)


class ScaleField(AnswerField):
    """A number from 0 to 10."""

    def __init__(self, question: Scale, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question.id, empty=CHOOSE_NUMBER, **bound)
        self.numbers = question.numbers

    def read(self, sent: Sent) -> Value | None:
        """Read the number."""
        value = single(sent, self.name)
        return int(chosen(value, [str(number) for number in self.numbers])) if value else None


class ConsentField(AnswerField):
    """One box that must be ticked."""

    def __init__(self, question: Consent, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question.id, empty=TICK_BOX, **bound)

    def read(self, sent: Sent) -> Value | None:
        """Read the tick."""
        value = single(sent, self.name)
        return chosen(value, ("yes",)) if value else None
