"""Fields with a second answer for each thing ticked: the side of a place, the result of a treatment."""

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

    def second(self, sent: Sent, thing: str, possible: tuple[str, ...]) -> str | None:
        """Read the detail of one thing."""
        value = single(sent, f"{self.name}-{thing}")
        return chosen(value, possible) if value else None


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
        refuse_bad_ticks(came, self.choices)
        for place in self.details:
            if self.sided.get(place):
                self.details[place] = self.second(sent, place, _SIDE_VALUES)
        return MappingProxyType(dict(self.details)) if self.details else None


class ResultsField(DetailsField):
    """How each treatment went; one that is not ticked falls away when the answers are cleaned."""

    def __init__(self, question: Results, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question.id, **bound)
        self.things = question.shown_when.values if isinstance(question.shown_when, Has) else ()
        self.possible = values_of(question.choices)

    def read(self, sent: Sent) -> Value | None:
        """Read a result for each treatment that has one."""
        wrong: WrongError | None = None
        for thing in self.things:
            try:
                result = self.second(sent, thing, self.possible)
            except WrongError as error:
                wrong, result = error, None
            if result:
                self.details[thing] = result
        if wrong:
            raise wrong
        return MappingProxyType(dict(self.details)) if self.details else None
