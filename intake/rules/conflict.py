"""When words deny a condition that a tick or other words report: kept and shown, never settled here."""

import re
from dataclasses import dataclass

from intake.questionnaire.answers import Answers
from intake.rules.evaluation import MentionFound
from intake.rules.status import Status

SPEAKS_FOR = (Status.AFFIRMED, Status.UNCERTAIN)

_SENTENCE_END = re.compile(r"[.!?](?=\s)|[;\n]")
_LEVEL = re.compile(r"\b([clts])\s?(\d{1,2})(?:\s?[-/]\s?[clts]?\s?(\d{1,2}))?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """The sentence that a mention stands in, and the levels of the spine named there."""

    question: str
    sentence: int
    levels: frozenset[str]


def contradicting(named: tuple[MentionFound, ...], answers: Answers) -> tuple[MentionFound, ...]:
    """List one condition's mentions that deny it against the rest of the answers.

    Two denials are none: one in a sentence that also reports the condition ("no herniation, only
    a bulge"), and one that speaks of another level than a report in the same words.
    """
    denied = [mention for mention in named if mention.status is Status.NEGATED]
    if not denied:
        return ()
    reported = {_place(mention, answers) for mention in named if mention.status in SPEAKS_FOR}
    return tuple(mention for mention in denied if not _goes_with(_place(mention, answers), reported))


def _goes_with(denied: _Place, reported: set[_Place]) -> bool:
    return any(
        place.sentence == denied.sentence
        or (bool(place.levels) and bool(denied.levels) and place.levels.isdisjoint(denied.levels))
        for place in reported
        if place.question == denied.question
    )


def _place(mention: MentionFound, answers: Answers) -> _Place:
    words = answers.words(mention.question)
    start = max((end.end() for end in _SENTENCE_END.finditer(words, 0, mention.start)), default=0)
    end = _SENTENCE_END.search(words, mention.end)
    levels = _LEVEL.finditer(words, start, end.start() if end else len(words))
    return _Place(mention.question, start, frozenset(_level(level) for level in levels))


def _level(found: re.Match[str]) -> str:
    """Write a level in one way: "L4-5", "l4/5" and "L4-L5" are the same place."""
    region, upper, lower = found.groups()
    return f"{region}{upper}-{lower}".lower() if lower else f"{region}{upper}".lower()
