"""A question with its answer as a row in words: for the check page, the staff page and every print."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, assert_never

from intake.questionnaire.answers import Answers, Details, Value
from intake.questionnaire.kinds import (
    SIDES,
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
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.selfcheck import choices_of

Translate: TypeAlias = Callable[[str], str]

_DAY = N_("%(day)s %(month)s %(year)s")
_OF_TEN = N_("%(number)s of 10")
_AGREED = N_("Yes")
IN_PERSON = N_("We will ask about this in person.")
_DETAIL = N_("%(thing)s: %(detail)s")
_MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A question and its answer in words, several answers on lines of their own; empty for none.

    `is_unclear` says that the patient did not understand the question.
    """

    id: str
    question: str
    answer: str
    is_unclear: bool


def rows(questions: Iterable[Question], answers: Answers, translate: Translate) -> Iterator[Row]:
    """Go through the questions that were asked; clean answers expected."""
    by_id: dict[str, Question] = {}
    for question in questions:
        by_id[question.id] = question
        if answers.was_asked(question.id):
            value = answers.values[question.id]
            yield Row(
                id=question.id,
                question=translate(question.text),
                answer="" if value is None else in_words(question, value, translate, of=by_id),
                is_unclear=question.id in answers.unclear,
            )


def in_words(
    question: Question, value: Value, translate: Translate, *, of: Mapping[str, Question] | None = None
) -> str:
    """Say an answer in words; `of` holds the questions that results belong to."""
    match question:
        case One() | YesNo() | YesWhen() | Many():
            return _chosen(question, value, translate)
        case Text() | Words():
            return str(value)
        case Date():
            return day_in_words(value, translate) if isinstance(value, date) else str(value)
        case Scale():
            return translate(_OF_TEN) % {"number": value}
        case Areas():
            return _detailed(_details(value), dict(choices_of(question)), SIDES, translate)
        case Results():
            asked = (of or {}).get(question.of)
            things = dict(choices_of(asked)) if asked else {}
            return _detailed(_details(value), things, question.choices, translate)
        case Consent():
            return translate(_AGREED)
        case _:
            assert_never(question)


def day_in_words(day: date, translate: Translate) -> str:
    """Write a day with its month by name."""
    return translate(_DAY) % {"day": day.day, "month": translate(_MONTHS[day.month - 1]), "year": day.year}


def _chosen(question: Question, value: Value, translate: Translate) -> str:
    texts = dict(choices_of(question))
    values = value if isinstance(value, tuple) else (str(value),)
    return "\n".join(translate(texts[item]) for item in values)


def _details(value: Value) -> Details:
    return value if isinstance(value, Mapping) else {}


def _detailed(
    details: Details, things: Mapping[str, Message], choices: tuple[Choice, ...], translate: Translate
) -> str:
    """Write each thing on a line, with its side or result where it has one."""
    second = {choice.value: choice.text for choice in choices}
    return "\n".join(
        translate(_DETAIL) % {"thing": translate(things[thing]), "detail": translate(second[detail])}
        if detail
        else translate(things[thing])
        for thing, detail in details.items()
    )
