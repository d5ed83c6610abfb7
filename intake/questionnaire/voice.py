"""Whose words a questionnaire speaks: "your pain" to the patient, "their pain" to who answers for them."""

from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from intake.questionnaire.answers import Answers

_Spoken = TypeVar("_Spoken")


class Voice(StrEnum):
    """Who fills the form in: an answer to `completed_by`, and the end of the names of second wordings."""

    SELF = "self"
    WITH_HELP = "with_help"
    ON_BEHALF = "on_behalf"


def voice_of(answers: Answers) -> Voice:
    """Return who fills the form in; until they say so, it is the patient."""
    return next((voice for voice in Voice if voice == answers.one("completed_by")), Voice.SELF)


def spoken(value: _Spoken, voice: Voice) -> _Spoken:
    """Return a question, or whatever holds some, with `text_on_behalf` in place of `text` where it has both.

    The same holds for every field and every voice; what has no second wording comes back as it is.
    """
    said: Any = value
    if isinstance(value, tuple):
        items = tuple(spoken(item, voice) for item in value)
        said = items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    elif is_dataclass(value) and not isinstance(value, type):
        own = {field.name: getattr(value, field.name) for field in fields(value)}
        chosen = {name: own.get(f"{name}_{voice}") or spoken(part, voice) for name, part in own.items()}
        changed = {name: part for name, part in chosen.items() if part is not own[name]}
        said = replace(value, **changed) if changed else value
    return said  # type: ignore[no-any-return]  # of the same type as it came
