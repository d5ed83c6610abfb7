"""The content of a questionnaire: its digest, and every text in it."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from intake.questionnaire.kinds import Asked
from intake.questionnaire.messages import Message

_TEXTS = frozenset({"text", "hint", "note", "title", "intro", "low", "high"})
_PARTS = frozenset({"questions", "areas", "alone", "choices", "sides", "beside"})


def digest(value: object) -> str:
    """Return 12 hexadecimal digits that change with anything in the value."""
    content = json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def messages_in(value: object) -> Iterator[Message]:
    """Go through every text of a section, question, choice or area, and of what they hold."""
    if isinstance(value, str):
        yield Message(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from messages_in(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _names(value):
            content = getattr(value, name)
            if (name in _PARTS or _is_text(name)) and content is not None:
                yield from messages_in(content)


def _is_text(name: str) -> bool:
    """Tell a text, or the second wording of one, from a field that nobody reads."""
    return name.partition("_")[0] in _TEXTS


def _names(value: object) -> list[str]:
    """Name the fields, and the choices and sides that a kind holds for all its questions."""
    names = [item.name for item in fields(value)]  # type: ignore[arg-type]  # callers asked is_dataclass
    shared = [name for name in ("choices", "sides") if isinstance(value, Asked) and hasattr(value, name)]
    return [*names, *(name for name in shared if name not in names)]


def _plain(value: object) -> object:
    """Turn frozen values into JSON, each with the name of its type."""
    if is_dataclass(value) and not isinstance(value, type):
        inner = {name: _plain(getattr(value, name)) for name in _names(value)}
        return {"type": type(value).__name__, **inner}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
