"""Answers as JSON and back: how they are stored, sent and read by programs.

One choice, text, words and consent are a string; ticked choices a list of strings; a date is
`YYYY-MM-DD`; a scale a number. Areas are a list of places, with the side under
`<question>-<place>`; treatment results stand under `<question>-<treatment>`. A missing key was
not asked, `null` was left empty. `_unclear` lists the questions that were not understood.
"""

from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import date
from types import MappingProxyType
from typing import NoReturn, TypeAlias, assert_never

from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.kinds import (
    SIDES,
    Areas,
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
from intake.questionnaire.sections import Questionnaire
from intake.questionnaire.selfcheck import choices_of

JsonValue: TypeAlias = str | int | list[str] | None
_Plain: TypeAlias = One | YesNo | YesWhen | Many | Text | Words | Date | Scale | Consent
_NAME_LENGTH = 40
_UNCLEAR = "_unclear"
_SIDE_VALUES = frozenset(side.value for side in SIDES)


class WireError(ValueError):
    """A stored or received answer is not one that its question can have; names no answer."""

    def __init__(self, question: str) -> None:
        super().__init__(f"not a possible answer to {question}")


def dump(answers: Answers) -> dict[str, JsonValue]:
    """Turn answers into plain JSON values, in the order they stand in."""
    out: dict[str, JsonValue] = {}
    for question, value in answers.values.items():
        match value:
            case None | str() | int():
                out[question] = value
            case date():
                out[question] = value.isoformat()
            case tuple():
                out[question] = list(value)
            case Mapping():
                out[question] = list(value)
                out.update({f"{question}-{key}": side for key, side in value.items() if side})
            case _:
                assert_never(value)
    if answers.unclear:
        out[_UNCLEAR] = sorted(answers.unclear)
    return out


def load(questionnaire: Questionnaire, data: Mapping[str, object]) -> Answers:
    """Read answers; raises WireError for an unknown question or an impossible answer."""
    known = questionnaire.by_id
    present = {_question_of(key, known) for key in data if key != _UNCLEAR}
    return Answers(
        MappingProxyType(
            {id_: _value(question, data, known) for id_, question in known.items() if id_ in present}
        ),
        _unclear(data.get(_UNCLEAR), known),
    )


def _unclear(raw: object, known: Mapping[str, Question]) -> frozenset[str]:
    if raw is None:
        return frozenset()
    if not isinstance(raw, list | tuple) or not all(isinstance(item, str) and item in known for item in raw):
        raise WireError(_UNCLEAR)
    return frozenset(raw)


def _question_of(key: str, known: Mapping[str, Question]) -> str:
    """Name the question that a key belongs to; only areas and results have parts behind a dash."""
    question, dash, _ = key.partition("-")
    if question not in known:
        raise WireError(_nameable(key))
    if dash and not isinstance(known[question], Areas | Results):
        raise WireError(question)
    return question


def _nameable(key: str) -> str:
    """Quote an unknown key only where it is surely a name and not an answer."""
    return key if key.isascii() and key.isidentifier() and len(key) <= _NAME_LENGTH else "an unknown question"


def _value(question: Question, data: Mapping[str, object], known: Mapping[str, Question]) -> Value | None:
    raw = data.get(question.id)
    if isinstance(question, Areas | Results):
        return _details(question, raw, data, _places(question, known))
    return None if raw is None else _plain_value(question, raw)


def _plain_value(question: _Plain, raw: object) -> Value:
    match question:
        case One() | YesNo() | YesWhen():
            return _chosen(question, raw)
        case Many():
            return _ticked(question, raw)
        case Text() | Words():
            return _text(question, raw)
        case Date():
            return _date(question, raw)
        case Scale():
            return _number(question, raw)
        case Consent():
            if raw == "yes" or raw is True:
                return "yes"
            raise WireError(question.id)
        case _:
            assert_never(question)


def _chosen(question: Question, raw: object) -> str:
    if isinstance(raw, str) and raw in dict(choices_of(question)):
        return raw
    raise WireError(question.id)


def _ticked(question: Question, raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple):
        raise WireError(question.id)
    ticked = [_chosen(question, item) for item in raw]
    return tuple(value for value, _ in choices_of(question) if value in ticked)


def _text(question: Text | Words, raw: object) -> str:
    if isinstance(raw, str):
        return raw.replace("\r\n", "\n").replace("\r", "\n")
    raise WireError(question.id)


def _date(question: Question, raw: object) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(raw if isinstance(raw, str) else "")
        if day.isoformat() == raw:
            return day
    raise WireError(question.id)


def _number(question: Scale, raw: object) -> int:
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) <= 2:  # noqa: PLR2004  two digits
        raw = int(raw)
    if isinstance(raw, int) and not isinstance(raw, bool) and raw in question.numbers:
        return raw
    raise WireError(question.id)


def _places(question: Areas | Results, known: Mapping[str, Question]) -> Mapping[str, Collection[str]]:
    """Return each place with the sides that it has, or each treatment with the possible results."""
    match question:
        case Areas():
            sides = {area.value: _SIDE_VALUES if area.sided else () for area in question.areas}
            return {**sides, question.alone.value: ()}
        case Results():
            results = [choice.value for choice in question.choices]
            return {treatment: results for treatment, _ in choices_of(known[question.of])}
        case _:
            assert_never(question)


def _details(
    question: Areas | Results,
    raw: object,
    data: Mapping[str, object],
    places: Mapping[str, Collection[str]],
) -> Value | None:
    """Read places with sides, or treatments with results, from a list, an object or the parts."""
    prefix = f"{question.id}-"
    parts = {key.removeprefix(prefix): detail for key, detail in data.items() if key.startswith(prefix)}
    match raw:
        case None:
            found = parts
        case list() | tuple():
            found = {**{_place(question, item): None for item in raw}, **parts}
        case Mapping():
            found = {**raw, **parts}
        case _:
            raise WireError(question.id)
    if raw is None and not parts:
        return None
    return MappingProxyType(
        {place: _detail(question, found[place], places[place]) for place in places if place in found}
        if found.keys() <= places.keys()
        else _refuse(question)
    )


def _place(question: Question, item: object) -> str:
    return item if isinstance(item, str) else _refuse(question)


def _detail(question: Question, detail: object, possible: Collection[str]) -> str | None:
    if detail is None or (isinstance(detail, str) and detail in possible):
        return detail
    return _refuse(question)


def _refuse(question: Question) -> NoReturn:
    raise WireError(question.id)
