"""A form begun with one questionnaire goes on with a later one: only what changed is asked again."""

from collections.abc import Mapping
from contextlib import suppress

from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.kinds import Area, Areas, Consent, Date, Question, Scale, Text
from intake.questionnaire.sections import Questionnaire
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.voice import voice_of
from intake.questionnaire.wire import WireError, load


def carried_over(old: Questionnaire, new: Questionnaire, data: Mapping[str, object]) -> Answers:
    """Read answers stored with the old questionnaire as answers to the new one.

    An answer stays where the question still asks the same of whoever answers: its kind, text, choices and
    ends, and what a consent stands for. A hint or a condition may change. Everything else is left out, and so
    asked again if it must be.
    """
    given = load(old, data)
    voice = voice_of(given)
    before, now = old.spoken(voice).by_id, new.spoken(voice).by_id
    same = {id_ for id_, question in now.items() if _asks_the_same(before.get(id_), question)}
    kept: dict[str, Value | None] = {}
    for id_ in new.by_id:
        own = {key: value for key, value in data.items() if id_ in same and key.partition("-")[0] == id_}
        if own:
            with suppress(WireError):
                kept |= load(new, own).values
    return Answers(kept, given.unclear & same)


def _asks_the_same(before: Question | None, now: Question) -> bool:
    return before is not None and _meaning(before) == _meaning(now)


def _meaning(question: Question) -> tuple[object, ...]:
    """Return what an answer was an answer to."""
    match question:
        case Scale(low=low, high=high):
            details: tuple[object, ...] = (low, high)
        case Areas(areas=areas):
            details = tuple(_place(area) for area in areas)
        case Date(range=range_):
            details = (range_,)
        case Text(format=format_):
            details = (format_,)
        case Consent(beside=beside):
            details = beside
        case _:
            details = choices_of(question)
    return type(question), question.text, *details


def _place(area: Area) -> tuple[object, ...]:
    return area.value, area.text, area.sided
