"""Evaluating: what the rules read in a submission, stored beside it after it was sent."""

from datetime import datetime, tzinfo
from uuid import UUID, uuid4

from sqlalchemy import and_, func, not_, or_, select, update
from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.models.evaluation import Evaluation as StoredEvaluation
from intake.models.review import Review, ReviewEvent
from intake.models.submission import Submission
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import PUBLISHED
from intake.questionnaire.priority import Priority
from intake.review import Move
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.rules.priority import MOST_REASONS
from intake.rules.wire import from_json, to_json
from intake.services.reasons import reasons_of

CHANGED = "changed"
"""Opens a reason code: the patient's change made the case less urgent than the priority named after it."""


def evaluate_submission(session: Session, submission_id: UUID, *, zone: tzinfo, now: datetime) -> Evaluation:
    """Read one submission with the current rule set and put its case in its place in the queue.

    The review's version stays: a reading by the rules never costs a person a conflict. A form that its
    patient changed leaves the case at least where it stood before, until a person closes it.
    """
    submission = session.get_one(Submission, submission_id)
    evaluation = read(session, submission, zone=zone)
    stored = StoredEvaluation(
        id=uuid4(),
        submission_id=submission_id,
        rule_set=evaluation.rule_set,
        evaluated_at=now,
        priority=evaluation.priority,
        condition_codes=list(dict.fromkeys(match.condition.value for match in evaluation.matches)),
        safety_codes=[f"{found.question}:{found.level}" for found in evaluation.safety],
    )
    stored.put_result(keys_of(session), to_json(evaluation))
    session.add(stored)
    session.flush()
    _place(session, submission.reference, now=now)
    return evaluation


def read(session: Session, submission: Submission, *, zone: tzinfo) -> Evaluation:
    """Evaluate a stored submission with the current rule set, storing nothing."""
    answers = _answers_of(session, submission)
    return evaluate(answers, sent_on=submission.submitted_at.astimezone(zone).date())


def mark_failed(session: Session, submission_id: UUID, *, now: datetime) -> None:
    """Remember since when a submission is known to have failed to be read, which calls for a person."""
    session.execute(
        update(Review)
        .where(Review.submission_id == submission_id, Review.evaluation_failed_at.is_(None))
        .values(evaluation_failed_at=now, tell_from=now)
    )


def latest(session: Session, submission_id: UUID) -> Evaluation | None:
    """Return the newest reading of a submission, or None while there is none."""
    stored = session.scalar(
        select(StoredEvaluation)
        .where(StoredEvaluation.submission_id == submission_id)
        .order_by(StoredEvaluation.evaluated_at.desc())
        .limit(1)
    )
    return from_json(stored.read_result(keys_of(session))) if stored else None


def _answers_of(session: Session, submission: Submission) -> Answers:
    questionnaire = PUBLISHED[submission.questionnaire_version]
    return wire.load(questionnaire, submission.read_answers(keys_of(session)))


def _place(session: Session, reference: str, *, now: datetime) -> None:
    """Put a case in its place by the reading of its newest form and by what was more urgent before."""
    review = select(Review).join(Submission, Submission.id == Review.submission_id)
    row = session.scalars(review.where(Submission.reference == reference)).one()
    evaluation = latest(session, row.submission_id)
    if evaluation is None:
        return
    before = _before_the_change(session, reference, row)
    priority = min(filter(None, (before, evaluation.priority)), key=lambda priority: priority.rank)
    submission = session.get_one(Submission, row.submission_id)
    reasons = reasons_of(evaluation, _answers_of(session, submission))
    if before is not None and before.rank < evaluation.priority.rank:
        reasons = (f"{CHANGED}:{before}", *reasons)[:MOST_REASONS]
    session.execute(
        update(Review)
        .where(Review.id == row.id, Review.submission_id == row.submission_id)
        .values(
            priority=priority,
            reasons=list(reasons),
            evaluated_at=now,
            evaluation_failed_at=None,
            **_call(submission, priority, now=now),
        )
    )


def _call(submission: Submission, priority: Priority, *, now: datetime) -> dict[str, datetime | None]:
    """Say whether a row calls for somebody now; one left with a danger sign does whatever was read in it."""
    if priority is Priority.URGENT:
        return {"tell_from": now}
    return {"tell_from": None, "told_at": None} if submission.finished else {}


def _before_the_change(session: Session, reference: str, row: Review) -> Priority | None:
    """Return the most urgent priority of the earlier forms that nobody has closed since they came.

    What was left counts as sent when it was last touched, but comes when it is shown, and is then read.
    """
    closed_at = session.scalar(
        select(func.max(ReviewEvent.at)).where(
            ReviewEvent.review_id == row.id, ReviewEvent.move == Move.CLOSE
        )
    )
    earlier = (
        select(func.min(StoredEvaluation.priority))
        .join(Submission, Submission.id == StoredEvaluation.submission_id)
        .where(Submission.reference == reference, Submission.id != row.submission_id)
    )
    if closed_at is None:
        return session.scalar(earlier)
    was_shown_since = and_(not_(Submission.finished), StoredEvaluation.evaluated_at > closed_at)
    return session.scalar(earlier.where(or_(Submission.submitted_at > closed_at, was_shown_since)))
