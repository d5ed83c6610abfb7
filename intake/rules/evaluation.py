"""What the rules found in one patient's answers: facts with their evidence, never a score."""

from dataclasses import dataclass
from enum import StrEnum

from intake.questionnaire.conditions import Condition
from intake.questionnaire.levels import Level
from intake.questionnaire.messages import Message
from intake.questionnaire.priority import Priority
from intake.rules.status import Status


class Basis(StrEnum):
    """Where a match comes from: told, seen on a scan, or the story of an operation."""

    REPORTED = "reported"
    SCAN = "scan"
    HISTORY = "history"


class Certainty(StrEnum):
    """How sure the patient's own report is."""

    AFFIRMED = "affirmed"
    UNCERTAIN = "uncertain"
    STATED_HISTORY = "stated_history"


class ConcernKind(StrEnum):
    """Which danger words of concern speak of."""

    BLADDER_OR_BOWEL = "bladder_or_bowel"
    SADDLE = "saddle"
    WALKING = "walking"
    SELF_HARM = "self_harm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was read: words as typed between two code points, or a choice id without offsets."""

    question: str
    quote: str
    start: int | None
    end: int | None
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A condition recognised on one basis; `conflict` when some of the evidence speaks against it."""

    condition: Condition
    basis: Basis
    certainty: Certainty
    conflict: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionFound:
    """A place in one answer's words that names a condition, whatever it says of it."""

    condition: Condition
    status: Status
    question: str
    quote: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """Words anywhere in the answers that speak of danger; quoted to staff, never a match."""

    kind: ConcernKind
    question: str
    quote: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyFinding:
    """A safety answer with its level, raised where another page makes it weigh more."""

    question: str
    level: Level
    answers: tuple[str, ...]
    reason: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Everything the rules read in one submission, and the rule set that read it."""

    priority: Priority
    matches: tuple[Match, ...]
    mentions: tuple[MentionFound, ...]
    safety: tuple[SafetyFinding, ...]
    concerns: tuple[Concern, ...]
    rule_set: str
