"""A questionnaire as ordered sections of questions, checked when it is made."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from intake.questionnaire.content import digest, messages_in
from intake.questionnaire.kinds import OPENS_TEXT, Choice, Many, One, Question, Text
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.selfcheck import check_questions, check_unique
from intake.questionnaire.shown import Has, Is


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One page of questions; in each group of `at_least_one`, one must be given."""

    id: str
    title: Message
    questions: tuple[Question, ...]
    intro: Message | None = None
    optional: bool = False
    at_least_one: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    """The whole set of questions; raises QuestionnaireError when it contradicts itself."""

    number: int
    sections: tuple[Section, ...]

    def __post_init__(self) -> None:
        """Refuse unknown and duplicate ids, and choices without text."""
        check_unique("section", [section.id for section in self.sections])
        check_questions(tuple(self.questions()))
        for section in self.sections:
            for group in section.at_least_one:
                check_unique("question", [q.id for q in section.questions], required=group)

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """Every question by its id, in the order asked."""
        return {question.id: question for question in self.questions()}

    @cached_property
    def version(self) -> str:
        """The number and a digest of everything a patient could be asked."""
        return f"{self.number}-{digest(self.sections)}"

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """Every text of the questionnaire, each once."""
        return tuple(dict.fromkeys(messages_in(self.sections)))

    def questions(self) -> Iterator[Question]:
        """Go through every question in the order asked."""
        for section in self.sections:
            yield from section.questions

    def section(self, section_id: str) -> Section:
        """Find a section; raises KeyError for an unknown id."""
        return {section.id: section for section in self.sections}[section_id]


def with_other_texts(questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """Add, behind each question with an "other" choice, the line that the choice opens."""
    return tuple(_expanded(questions))


def _expanded(questions: tuple[Question, ...]) -> Iterator[Question]:
    for question in questions:
        yield question
        if isinstance(question, One | Many):
            yield from (
                _other_text(question, choice) for choice in question.choices if choice.value in OPENS_TEXT
            )


def _other_text(question: One | Many, opening: Choice) -> Text:
    return Text(
        id=f"{question.id}_other",
        text=opening.text,
        hint=N_("Please tell us what it is."),
        shown_when=(Is if isinstance(question, One) else Has)(question.id, (opening.value,)),
    )
