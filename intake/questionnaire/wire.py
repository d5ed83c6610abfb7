"""Answers as JSON and back: how they are stored, sent and read by programs.

One choice, text, words and consent are a string; ticked choices a list of strings; a date is
`YYYY-MM-DD`; a scale a number. Areas are a list of places, with the side under
`<question>-<place>`; treatment results stand under `<question>-<treatment>`. A missing key was
not asked, `null` was left empty.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias, assert_never

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
_NAME_LENGTH = 40
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
    return out


def load(questionnaire: Questionnaire, data: Mapping[str, object]) -> Answers:
    """Read answers; raises WireError for an unknown question or an impossible answer."""
    known = questionnaire.by_id
    for key in data:
        if key not in known and key.partition("-")[0] not in known:
            raise WireError(_nameable(key))
    present = {key.partition("-")[0] for key in data}
    return Answers(
        MappingProxyType(
            {question.id: _value(question, data) for question in known.values() if question.id in present}
        )
    )


def _nameable(key: str) -> str:
    """Quote an unknown key only where it is surely a name and not an answer."""
    return key if key.isascii() and key.isidentifier() and len(key) <= _NAME_LENGTH else "an unknown question"


def _value(question: Question, data: Mapping[str, object]) -> Value | None:
    raw = data.get(question.id)
    if isinstance(question, Areas | Results):
        return _details(question, raw, data)
    _refuse_parts(question, data)
    return None if raw is None else _plain_value(question, raw)


def _plain_value(question: Question, raw: object) -> Value:
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
            if raw in ("yes", True):
                return "yes"
            raise WireError(question.id)
        case Areas() | Results():
            raise WireError(question.id)
        case _:
            assert_never(question)


def _refuse_parts(question: Question, data: Mapping[str, object]) -> None:
    if any(key.startswith(f"{question.id}-") for key in data):
        raise WireError(question.id)


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
    try:
        return date.fromisoformat(raw if isinstance(raw, str) else "")
    except ValueError:
        raise WireError(question.id) from None


def _number(question: Scale, raw: object) -> int:
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) <= 2:  # noqa: PLR2004  two digits
        raw = int(raw)
    if isinstance(raw, int) and not isinstance(raw, bool) and raw in question.numbers:
        return raw
    raise WireError(question.id)


def _details(question: Areas | Results, raw: object, data: Mapping[str, object]) -> Value | None:
    """Read places with sides, or treatments with results, from a list, an object or the parts."""
    parts = dict(_parts(question, raw, data))
    if raw is None and not parts:
        return None
    listed = [str(item) for item in raw] if isinstance(raw, list | tuple | dict) else []
    if raw is not None and not isinstance(raw, list | tuple | dict):
        raise WireError(question.id)
    if isinstance(question, Areas) and not _fit_areas(question, listed, parts):
        raise WireError(question.id)
    return MappingProxyType({key: parts.get(key) for key in dict.fromkeys((*listed, *parts))})


def _fit_areas(question: Areas, listed: list[str], parts: Mapping[str, str | None]) -> bool:
    sided = {area.value for area in question.areas if area.sided}
    with_side = {key for key, side in parts.items() if side}
    return {*listed, *parts} <= dict(choices_of(question)).keys() and with_side <= sided


def _parts(
    question: Areas | Results, raw: object, data: Mapping[str, object]
) -> Iterator[tuple[str, str | None]]:
    possible = _SIDE_VALUES if isinstance(question, Areas) else dict(choices_of(question)).keys()
    found = dict(raw) if isinstance(raw, Mapping) else {}
    prefix = f"{question.id}-"
    found |= {key.removeprefix(prefix): side for key, side in data.items() if key.startswith(prefix)}
    for key, side in found.items():
        if side is not None and side not in possible:
            raise WireError(question.id)
        yield key, side
