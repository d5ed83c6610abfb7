"""Fields with a second answer for each thing ticked: the side of a place, the result of a treatment."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from intake.forms.base import AnswerField, Sent, chosen, single, values_of
from intake.forms.choices import refuse_bad_ticks
from intake.forms.mistakes import CHOOSE_SOME, WrongError
from intake.questionnaire.answers import Value
from intake.questionnaire.kinds import SIDES, Areas, Choice, Results
from intake.questionnaire.shown import Has

_SIDE_VALUES = values_of(SIDES)


class DetailsField(AnswerField):
    """Ticked things with the detail of each, both as far as they can be shown again."""

    def __init__(self, question_id: str, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question_id, empty=CHOOSE_SOME, **bound)
        self.details: dict[str, str | None] = {}

    def keep(self, value: Value | None) -> None:
        """Show the stored details."""
        self.data = value
        self.details = dict(value) if isinstance(value, MappingProxyType | dict) else {}

    def read_details(self, sent: Sent, things: Iterable[str], possible: tuple[str, ...]) -> None:
        """Read the detail of each thing that has one; raises WrongError, once all that can be read is."""
        wrong: WrongError | None = None
        for thing in things:
            try:
                detail = single(sent, f"{self.name}-{thing}")
                if detail:
                    self.details[thing] = chosen(detail, possible)
            except WrongError as error:
                wrong = error
        if wrong:
            raise wrong


class AreasField(DetailsField):
    """Places on the body, each with its side where it has one; a side alone ticks nothing."""

    def __init__(self, question: Areas, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question.id, **bound)
        self.sided = {area.value: area.sided for area in question.areas}
        self.choices = (
            *(Choice(value=area.value, text=area.text) for area in question.areas),
            question.alone,
        )

    def read(self, sent: Sent) -> Value | None:
        """Read the ticked places with their sides."""
        came = sent.getlist(self.name)
        self.details = {place: None for place in values_of(self.choices) if place in came}
        self.read_details(sent, [place for place in self.details if self.sided.get(place)], _SIDE_VALUES)
        refuse_bad_ticks(came, self.choices)
        return MappingProxyType(dict(self.details)) if self.details else None


class ResultsField(DetailsField):
    """How each treatment went; one that is not ticked falls away when the answers are cleaned."""

    def __init__(self, question: Results, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question.id, **bound)
        self.things = question.shown_when.values if isinstance(question.shown_when, Has) else ()
        self.possible = values_of(question.choices)

    def read(self, sent: Sent) -> Value | None:
        """Read a result for each treatment that has one."""
        self.read_details(sent, self.things, self.possible)
        return MappingProxyType(dict(self.details)) if self.details else None
