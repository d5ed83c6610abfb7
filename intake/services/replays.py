"""Reading stored submissions anew, to see what the current rule set would change; nothing is stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.submission import Submission
from intake.questionnaire.priority import Priority
from intake.rules.evaluation import Evaluation
from intake.services.evaluations import latest, read


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one submission would gain and lose; a finding is a short line that quotes nothing."""

    reference: str
    before: Priority
    after: Priority
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """One submission read anew; `change` is None when the two readings agree."""

    rule_set_before: str
    change: Change | None


def replay(session: Session, *, zone: tzinfo) -> Iterator[Replayed]:
    """Read each evaluated submission anew, the oldest first; one not yet evaluated is passed over."""
    submissions = session.scalars(select(Submission).order_by(Submission.submitted_at, Submission.id))
    for submission in submissions.yield_per(100):
        before = latest(session, submission.id)
        if before is not None:
            after = read(session, submission, zone=zone)
            yield Replayed(
                rule_set_before=before.rule_set, change=_change(submission.reference, before, after)
            )


def _change(reference: str, before: Evaluation, after: Evaluation) -> Change | None:
    was, now = _findings(before), _findings(after)
    if was == now and before.priority is after.priority:
        return None
    return Change(
        reference=reference,
        before=before.priority,
        after=after.priority,
        gained=tuple(finding for finding in now if finding not in was),
        lost=tuple(finding for finding in was if finding not in now),
    )


def _findings(evaluation: Evaluation) -> tuple[str, ...]:
    """Write what was found in short lines, each once, in the order of the evaluation."""
    lines = [
        *(f"match {match.condition} {match.basis} {match.certainty}" for match in evaluation.matches),
        *(f"safety {finding.question} {finding.level}" for finding in evaluation.safety),
        *(f"concern {concern.kind} in {concern.question}" for concern in evaluation.concerns),
    ]
    return tuple(dict.fromkeys(lines))
