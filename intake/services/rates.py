"""How often each row of the rules fires: a queue that is all red is a queue nobody reads."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.models.evaluation import Evaluation as StoredEvaluation
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire.conditions import Condition
from intake.questionnaire.levels import Level
from intake.questionnaire.priority import Priority
from intake.questionnaire.safety import SAFETY_TABLE
from intake.rules.evaluation import ConcernKind, Evaluation
from intake.rules.safety import COMBINATIONS
from intake.rules.wire import from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Cases counted by what was found in them; each case counts once a row."""

    evaluated: int
    waiting: int
    priorities: Mapping[Priority, int]
    rows: Mapping[str, int]


def rates(session: Session, *, last: int) -> Rates:
    """Count what the newest readings of the last submissions found, of each case its newest form."""
    newest = (
        select(Submission.id)
        .join(Review, Review.submission_id == Submission.id)
        .where(Submission.finished)
        .order_by(Submission.submitted_at.desc())
        .limit(last)
    )
    submissions = session.scalars(newest).all()
    stored = session.scalars(
        select(StoredEvaluation)
        .where(StoredEvaluation.submission_id.in_(newest.subquery().select()))
        .order_by(StoredEvaluation.evaluated_at)
    )
    keys = keys_of(session)
    by_submission = {reading.submission_id: reading for reading in stored}
    found = [from_json(reading.read_result(keys)) for reading in by_submission.values()]
    return Rates(
        evaluated=len(found),
        waiting=len(submissions) - len(found),
        priorities=Counter(evaluation.priority for evaluation in found),
        rows=_counted(found),
    )


def _counted(found: list[Evaluation]) -> dict[str, int]:
    """Count each row once a case; a row that nothing reached is there with none."""
    counts = Counter(row for evaluation in found for row in set(_rows(evaluation)))
    return {**dict.fromkeys(_every_row(), 0), **counts}


def _every_row() -> Iterator[str]:
    """Name every row that a case can be counted in."""
    yield from (f"level {level}" for level in Level)
    for row in SAFETY_TABLE:
        raised = [pair.level for pair in row.pairs]
        raised += [combined.level for combined in COMBINATIONS if combined.question == row.question]
        for level in dict.fromkeys([*row.levels.values(), *raised]):
            yield f"safety {row.question} {level}"
    yield from ("any words of concern", *(f"concern {kind}" for kind in ConcernKind))
    yield from (f"match {condition}" for condition in Condition)


def _rows(evaluation: Evaluation) -> Iterator[str]:
    """Name what was found: a level, a safety answer at its level, a kind of concern, a match."""
    for finding in evaluation.safety:
        yield f"level {finding.level}"
        yield f"safety {finding.question} {finding.level}"
    for concern in evaluation.concerns:
        yield "any words of concern"
        yield f"concern {concern.kind}"
    for match in evaluation.matches:
        yield f"match {match.condition}"
