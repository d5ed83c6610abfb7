"""A section as a form: made from its questions, checked against what is shown."""

from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from wtforms import Form

from intake.forms.base import AnswerField, Facts, Sent
from intake.forms.choices import UNREACHABLE, lacks_need
from intake.forms.fields import field_of
from intake.forms.mistakes import GIVE_ONE, Mistake
from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.kinds import One, Question
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import is_shown
from intake.questionnaire.unclear import can_be_unclear, read_as

UNCLEAR = "unclear"
"""The name that a question's id is posted under when it was not understood."""


class SectionForm(Form):
    """One page of questions, filled from stored answers or from what was sent."""

    section: ClassVar[Section]

    def __init__(self, *, facts: Facts, sent: Sent | None = None) -> None:
        self.facts = facts
        super().__init__(
            formdata=sent,  # type: ignore[arg-type]  # WTForms asks for more than it uses
            data=dict(facts.answers.values),
        )
        self.unclear = frozenset(self._marked(sent))
        if sent is not None:
            self._read_unclear()

    @property
    def answered(self) -> Answers:
        """The answers of every page with this page's own, hidden ones too, empty ones left None.

        What is wrong is left out, and an earlier answer stays in its place. An answer to a hidden
        question stays until the answers are cleaned, so that the patient can be told of it; a
        hidden question without an answer was not asked.
        """
        shown = self.shown_ids
        fields = ((question.id, self.field(question)) for question in self.section.questions)
        own = {name: field.data for name, field in fields if not field.mistakes}
        kept = {name: value for name, value in own.items() if name in shown or value is not None}
        here = [question.id for question in self.section.questions]
        return self.facts.answers.merged(kept).marked(here, self.unclear)

    @property
    def shown_ids(self) -> frozenset[str]:
        """The questions that are shown with the answers as they stand."""
        return frozenset(self._shown())

    def field(self, question: Question) -> AnswerField:
        """Return the field of one of the section's questions."""
        found = self._fields[question.id]
        if not isinstance(found, AnswerField):
            raise TypeError(f"{question.id} has a foreign field")
        return found

    def validate(self, extra_validators: Any = None) -> bool:  # noqa: ANN401  WTForms' own
        """Say whether every shown question has an answer that can be used."""
        super().validate(extra_validators)
        self._ask_for_missing()
        self._check_needs()
        shown = self.shown_ids
        for question in self.section.questions:
            if question.id not in shown:
                self.field(question).forgive()
        return not any(self.field(question).mistakes for question in self.section.questions)

    def _marked(self, sent: Sent | None) -> Iterator[str]:
        """Go through the questions that are marked as not understood, where that makes sense."""
        marks = self.facts.answers.unclear if sent is None else frozenset(sent.getlist(UNCLEAR))
        for question in self.section.questions:
            if question.id in marks and can_be_unclear(self.section, question):
                yield question.id

    def _read_unclear(self) -> None:
        """Let answers to questions that were not understood count as what they are."""
        for question in self.section.questions:
            field = self.field(question)
            if question.id in self.unclear and not field.mistakes:
                field.keep(read_as(self.section, question, field.data))

    def _shown(self) -> Iterator[str]:
        """Go through the questions in order, so that what hangs on a hidden one is hidden too."""
        kept: dict[str, Value | None] = dict(self.facts.answers.values)
        for question in self.section.questions:
            kept.pop(question.id, None)
        for question in self.section.questions:
            if is_shown(question.shown_when, Answers(kept), self.facts.situation):
                kept[question.id] = self.field(question).data
                yield question.id

    def _ask_for_missing(self) -> None:
        for question in self.section.questions:
            field = self.field(question)
            is_missing = question.required and field.data is None and not field.mistakes
            if is_missing and question.id not in self.unclear:
                field.blame(Mistake(field.empty))
        for group in self.section.at_least_one:
            fields = [self._fields[name] for name in group]
            first = fields[0]
            if isinstance(first, AnswerField) and not any(
                f.data or f.mistakes for f in fields if isinstance(f, AnswerField)
            ):
                first.blame(Mistake(GIVE_ONE))

    def _check_needs(self) -> None:
        """A way of contact needs its number or address."""
        fields = {question.id: self.field(question) for question in self.section.questions}
        given = frozenset(name for name, field in fields.items() if field.data or field.mistakes)
        for question in self.section.questions:
            if isinstance(question, One):
                field = self.field(question)
                choice = next((c for c in question.choices if c.value == field.data), None)
                if choice and lacks_need(choice, given):
                    field.blame(Mistake(UNREACHABLE))


@cache
def section_form(section: Section) -> type[SectionForm]:
    """Return the form class of a section; made once, because making a class is slow."""
    fields = {question.id: field_of(question) for question in section.questions}
    return type(f"{section.id.title().replace('_', '')}Form", (SectionForm,), {"section": section, **fields})
