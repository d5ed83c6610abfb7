"""A questionnaire as ordered sections of questions, checked when it is made."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from intake.questionnaire.content import digest, messages_in
from intake.questionnaire.kinds import OPENS_TEXT, Choice, Many, One, Question, Text
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.selfcheck import check_questions, check_unique
from intake.questionnaire.shown import Has, Is
from intake.questionnaire.voice import Voice, spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One page of questions; in each group of `at_least_one`, one must be given."""

    id: str
    title: Message
    questions: tuple[Question, ...]
    title_on_behalf: Message | None = None
    intro: Message | None = None
    intro_on_behalf: Message | None = None
    optional: bool = False
    at_least_one: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    """The whole set of questions; raises QuestionnaireError when it contradicts itself.

    `written` is the questionnaire that this one speaks in another voice, where it does.
    """

    number: int
    sections: tuple[Section, ...]
    written: "Questionnaire | None" = None

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
        """The number and a digest of everything a patient could be asked, in every voice."""
        return self.written.version if self.written else f"{self.number}-{digest(self.sections)}"

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """Every text of the questionnaire in every voice, each once."""
        return tuple(dict.fromkeys(messages_in(self.sections)))

    def spoken(self, voice: Voice) -> "Questionnaire":
        """Return the same questions in the words for whoever fills them in."""
        return self._spoken[voice]

    @cached_property
    def _spoken(self) -> dict[Voice, "Questionnaire"]:
        others = {voice: spoken(self.sections, voice) for voice in Voice if voice is not Voice.SELF}
        return {Voice.SELF: self} | {
            voice: replace(self, sections=sections, written=self) for voice, sections in others.items()
        }

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
        text_on_behalf=opening.text_on_behalf,
        hint=N_("Please tell us more."),
        shown_when=(Is if isinstance(question, One) else Has)(question.id, (opening.value,)),
    )
