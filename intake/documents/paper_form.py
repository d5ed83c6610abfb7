"""The whole questionnaire as a blank form on paper: one projection of each kind of question."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias, assert_never

from intake.documents.press import printed
from intake.documents.sheet import Notice, Sender
from intake.questionnaire.kinds import (
    EXCLUSIVE,
    OPENS_TEXT,
    Areas,
    Choice,
    Consent,
    Date,
    Many,
    One,
    Question,
    Results,
    Scale,
    Text,
    Words,
    YesNo,
    YesWhen,
)
from intake.questionnaire.messages import Message
from intake.questionnaire.sections import Questionnaire, Section
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.shown import Given, Has, Is, NotInvited, When

Translate: TypeAlias = Callable[[str], str]
Shape: TypeAlias = Literal["boxes", "line", "lines", "date", "scale", "places", "table", "consent"]
_FEW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """The words of the form itself, in its language.

    `page` has the marks {page} and {pages}; the conditions have {answers} and {number}.
    """

    title: str
    how: tuple[str, ...]
    name: str
    born: str
    tick_one: str
    tick_all: str
    day: str
    month: str
    year: str
    if_ticked: str
    if_one_ticked: str
    if_any_ticked: str
    if_filled_in: str
    optional: str
    ending: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box to tick, with its words; `opens` adds a line to write on, `sides` smaller boxes of its own."""

    text: str
    hint: str | None = None
    opens: bool = False
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A numbered question; `shape` says which of the rest is drawn."""

    shape: Shape
    number: int = 0
    text: str = ""
    hint: str | None = None
    condition: tuple[str, ...] = ()
    how: str | None = None
    boxes: tuple[Box, ...] = ()
    columns: tuple[str, ...] = ()
    low: str = ""
    high: str = ""
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPart:
    """One section."""

    title: str
    intro: str | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperForm:
    """A form to print, in one language."""

    lang: str
    title: str
    sender: Sender
    notice: Notice
    words: PaperWords
    parts: tuple[PaperPart, ...]


def paper_form(
    questionnaire: Questionnaire,
    *,
    lang: str,
    translate: Translate,
    sender: Sender,
    notice: Notice,
    words: PaperWords,
) -> bytes:
    """Return the blank form as a PDF; raises PrintError."""
    paper = _Paper(questionnaire, translate, words)
    parts = tuple(paper.part(section) for section in questionnaire.sections)
    value = PaperForm(lang=lang, title=words.title, sender=sender, notice=notice, words=words, parts=parts)
    return printed("paper_form", value)


class _Paper:
    """Draws questions; a line that "Something else" opens stands beside its box, not on its own."""

    def __init__(self, questionnaire: Questionnaire, translate: Translate, words: PaperWords) -> None:
        self._say, self._words = translate, words
        asked = [question for question in questionnaire.questions() if not _is_opened(question)]
        self._by_id = questionnaire.by_id
        self._numbers = {question.id: number for number, question in enumerate(asked, 1)}

    def part(self, section: Section) -> PaperPart:
        """Draw a section."""
        intro = self._say(section.intro) if section.intro else None
        return PaperPart(
            title=self._say(section.title),
            intro=self._words.optional if section.optional else intro,
            items=tuple(self._items(section)),
        )

    def _items(self, section: Section) -> Iterator[Item]:
        for question in section.questions:
            if question.id in self._numbers:
                yield self._item(question)

    def _item(self, question: Question) -> Item:
        return replace(
            self._drawn(question),
            number=self._numbers[question.id],
            text=self._say(question.text),
            hint=self._say(question.hint) if question.hint else None,
            condition=self._condition(question.shown_when),
        )

    def _drawn(self, question: Question) -> Item:
        """Draw what one kind of question is answered with."""
        match question:
            case One() | YesNo() | YesWhen():
                item = Item(shape="boxes", how=self._how(question), boxes=self._boxes(question.choices))
            case Many():
                item = Item(shape="boxes", how=self._how(question), boxes=self._boxes(question.in_order))
            case Text():
                item = Item(shape="line")
            case Words():
                item = Item(shape="lines")
            case Date():
                item = Item(shape="date")
            case Scale():
                item = Item(shape="scale", low=self._say(question.low), high=self._say(question.high))
            case Areas():
                item = Item(shape="places", how=self._how(question), boxes=self._places(question))
            case Results():
                item = Item(shape="table", boxes=self._things(question), columns=self._columns(question))
            case Consent():
                item = Item(shape="consent", beside=tuple(self._say(text) for text in question.beside))
            case _:
                assert_never(question)
        return item

    def _how(self, question: Question) -> str | None:
        """Say how many boxes may be ticked, unless the hint says it."""
        words = self._words.tick_all if isinstance(question, Many | Areas) else self._words.tick_one
        hint = self._say(question.hint) if question.hint else ""
        return None if words.casefold() in hint.casefold() else words

    def _boxes(self, choices: tuple[Choice, ...]) -> tuple[Box, ...]:
        return tuple(
            Box(
                text=self._say(choice.text),
                hint=self._say(choice.hint) if choice.hint else None,
                opens=choice.value in OPENS_TEXT,
            )
            for choice in choices
        )

    def _places(self, question: Areas) -> tuple[Box, ...]:
        sides = tuple(self._say(side.text) for side in question.sides)
        places = (
            Box(text=self._say(area.text), sides=sides if area.sided else ()) for area in question.areas
        )
        return (*places, Box(text=self._say(question.alone.text)))

    def _things(self, question: Results) -> tuple[Box, ...]:
        return tuple(
            Box(text=self._say(text))
            for value, text in choices_of(self._by_id[question.of])
            if value not in EXCLUSIVE
        )

    def _columns(self, question: Results) -> tuple[str, ...]:
        return tuple(self._say(choice.text) for choice in question.choices)

    def _condition(self, when: When | None) -> tuple[str, ...]:
        """Say in words when a question is meant: several answers in a line each."""
        match when:
            case None | NotInvited():
                return ()
            case Given(question):
                return (self._words.if_filled_in.format(number=self._numbers[question]),)
            case Is(question, values) | Has(question, values) if len(values) > _FEW:
                return (self._words.if_any_ticked.format(number=self._numbers[question]),)
            case Is(question, values) | Has(question, values):
                texts: Mapping[str, Message] = dict(choices_of(self._by_id[question]))
                answers = [f"“{self._say(texts[value])}”" for value in values]
                if len(answers) > 1:
                    return (self._words.if_one_ticked.format(number=self._numbers[question]), *answers)
                return (self._words.if_ticked.format(answers=answers[0], number=self._numbers[question]),)
            case _:
                assert_never(when)


def _is_opened(question: Question) -> bool:
    """Say whether a question is the line that a choice such as "Something else" opens."""
    when = question.shown_when
    return (
        isinstance(question, Text)
        and isinstance(when, Is | Has)
        and question.id == f"{when.question}_other"
        and set(when.values) <= set(OPENS_TEXT)
    )
