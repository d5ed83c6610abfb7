"""An evaluation as plain JSON and back: what the command prints and what storage seals."""

from dataclasses import asdict
from typing import Any, TypeAlias

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.conditions import Condition
from intake.questionnaire.kinds import Many
from intake.questionnaire.levels import Level
from intake.questionnaire.messages import Message
from intake.questionnaire.priority import Priority
from intake.rules.evaluation import (
    Basis,
    Certainty,
    Concern,
    ConcernKind,
    Evaluation,
    Evidence,
    Match,
    MentionFound,
    SafetyFinding,
)
from intake.rules.status import Status

Json: TypeAlias = dict[str, Any]


def to_json(evaluation: Evaluation) -> Json:
    """Turn an evaluation into JSON values; a safety answer that is a list of ticks stays a list."""
    return {
        "priority": evaluation.priority.value,
        "matches": [_match_out(match) for match in evaluation.matches],
        "mentions": [asdict(mention) for mention in evaluation.mentions],
        "safety": [_safety_out(finding) for finding in evaluation.safety],
        "concerns": [asdict(concern) for concern in evaluation.concerns],
        "rule_set": evaluation.rule_set,
    }


def from_json(data: Json) -> Evaluation:
    """Read what `to_json` wrote; raises KeyError, TypeError or ValueError for anything else."""
    return Evaluation(
        priority=Priority(data["priority"]),
        matches=tuple(_match_in(match) for match in data["matches"]),
        mentions=tuple(_mention_in(mention) for mention in data["mentions"]),
        safety=tuple(_safety_in(finding) for finding in data["safety"]),
        concerns=tuple(
            Concern(**concern | {"kind": ConcernKind(concern["kind"])}) for concern in data["concerns"]
        ),
        rule_set=data["rule_set"],
    )


def _match_out(match: Match) -> Json:
    return asdict(match) | {"evidence": [asdict(evidence) for evidence in match.evidence]}


def _match_in(data: Json) -> Match:
    return Match(
        condition=Condition(data["condition"]),
        basis=Basis(data["basis"]),
        certainty=Certainty(data["certainty"]),
        conflict=data["conflict"],
        evidence=tuple(Evidence(**evidence) for evidence in data["evidence"]),
    )


def _mention_in(data: Json) -> MentionFound:
    return MentionFound(
        **data | {"condition": Condition(data["condition"]), "status": Status(data["status"])}
    )


def _safety_out(finding: SafetyFinding) -> Json:
    ticked = isinstance(CURRENT.by_id.get(finding.question), Many)
    return {
        "question": finding.question,
        "level": finding.level.value,
        "answer": list(finding.answers) if ticked else finding.answers[0],
        "reason": finding.reason,
    }


def _safety_in(data: Json) -> SafetyFinding:
    answer = data["answer"]
    return SafetyFinding(
        question=data["question"],
        level=Level(data["level"]),
        answers=tuple(answer) if isinstance(answer, list) else (answer,),
        reason=Message(data["reason"]),
    )
