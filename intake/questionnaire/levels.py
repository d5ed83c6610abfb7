"""How soon a person must know of a safety answer, and the shape of the rows that say so."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from intake.questionnaire.messages import Message


class Level(StrEnum):
    """How soon a person must know: at once, the same working day, or at the visit."""

    ACT = "act"
    SOON = "soon"
    TELL = "tell"

    @property
    def rank(self) -> int:
        """Order levels, the most urgent first."""
        return _RANKS[self]


_RANKS = {level: rank for rank, level in enumerate(Level)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An answer that weighs differently beside certain answers to another question."""

    answer: str
    beside: str
    values: frozenset[str]
    level: Level
    reason: Message
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyRow:
    """The levels of one question's answers, and what the pairs on its own page change."""

    question: str
    levels: Mapping[str, Level]
    reason: Message
    points_to: Message
    source: str
    pairs: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyAnswer:
    """An answer that has a level; `answers` holds the choice, or the ticked choices."""

    question: str
    level: Level
    answers: tuple[str, ...]
    reason: Message
