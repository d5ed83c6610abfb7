"""A clinic full of synthetic patients, made by the same services that real ones go through."""

import heapq
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import islice
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from intake.database import Database
from intake.models.draft import Draft
from intake.models.job import Job
from intake.models.review import Review
from intake.models.submission import Submission
from intake.permissions import Role
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.shown import Situation
from intake.services import drafts, evaluations, jobs, moves, submissions, unfinished
from intake.synthetic.courses import Course, Sent, deeds
from intake.synthetic.patient import somebody
from intake.synthetic.scenes import SCENES, Scene
from intake.synthetic.shares import Population
from intake.synthetic.times import sent_times

_BATCH = 100
_TYPING = timedelta(minutes=9)
_READING = timedelta(seconds=2)
_DRAFT_LIFE = timedelta(hours=24)
_PUT_OFF = timedelta(days=30)
_TEXTS: dict[str, str] = {message: str(message) for message in CURRENT.messages}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """Where the patients go: the time there, and the account that acts for each role."""

    now: datetime
    zone: tzinfo
    staff: Mapping[Role, UUID]


def fill(
    database: Database, clinic: Clinic, rng: random.Random, *, count: int, scenes: bool
) -> Iterator[int]:
    """Add patients in the order in which they sent; gives after each batch how many there are so far."""
    first = SCENES[:count] if scenes else ()
    times = sent_times(rng, count - len(first), now=clinic.now, zone=clinic.zone)
    known = sorted(((_sent_at(clinic, rng, scene), scene) for scene in first), key=lambda pair: pair[0])
    everybody = heapq.merge(known, ((at, None) for at in times), key=lambda pair: pair[0])
    done = 0
    while batch := tuple(islice(everybody, _BATCH)):
        with database.transaction() as session:
            for at, scene in batch:
                _send(session, clinic, rng, at, scene)
        done += len(batch)
        yield done


def how_many(session: Session) -> int:
    """Count what has been sent so far."""
    return session.scalar(select(func.count()).select_from(Submission)) or 0


def _sent_at(clinic: Clinic, rng: random.Random, scene: Scene) -> datetime:
    return clinic.now - scene.sent - timedelta(seconds=rng.randrange(3000))


def _send(session: Session, clinic: Clinic, rng: random.Random, at: datetime, scene: Scene | None) -> None:
    """Take one patient from the first page to wherever staff have come with the case."""
    answers = _answers(clinic, rng, at, scene)
    draft, _ = drafts.start(session, language="en", now=at - _TYPING, life=_DRAFT_LIFE)
    drafts.save(session, draft, answers, now=at, life=_DRAFT_LIFE)
    session.flush()
    submission = _arrived(session, clinic, draft, at, scene)
    review = session.scalars(select(Review).where(Review.submission_id == submission.id)).one()
    job = session.scalars(select(Job).where(Job.subject_id == submission.id, Job.done_at.is_(None))).one()
    if scene and scene.fails:
        _fail(session, job, clinic)
    else:
        _read(session, job, clinic)
    session.refresh(review)
    _move(session, clinic, rng, submission.reference, review, scene.course if scene else Course.DRAWN)


def _arrived(session: Session, clinic: Clinic, draft: Draft, at: datetime, scene: Scene | None) -> Submission:
    """Send the form, or leave it until staff see what is in it."""
    if scene and scene.stops_after:
        unfinished.show_unfinished(session, now=at + unfinished.LEFT_AFTER)
        session.flush()
        return session.get_one(Submission, draft.unfinished_id)
    situation = Situation(today=at.astimezone(clinic.zone).date())
    submissions.submit(session, draft, situation=situation, language="en", texts=_TEXTS, now=at)
    return session.get_one(Submission, draft.submission_id)


def _answers(clinic: Clinic, rng: random.Random, at: datetime, scene: Scene | None) -> Answers:
    sent_on = at.astimezone(clinic.zone).date()
    if scene:
        return scene.answers(rng, sent_on=sent_on, today=clinic.now.astimezone(clinic.zone).date())
    return somebody(rng, population=Population.ORDINARY, sent_on=sent_on)


def _read(session: Session, job: Job, clinic: Clinic) -> None:
    evaluations.evaluate_submission(session, job.subject_id, zone=clinic.zone, now=job.created_at + _READING)
    jobs.finish(job, now=job.created_at + _READING)


def _fail(session: Session, job: Job, clinic: Clinic) -> None:
    """Leave a case as a rule set that raises would leave it, and keep the worker from mending it."""
    evaluations.mark_failed(session, job.subject_id, now=job.created_at + _READING)
    jobs.put_off(job, error="SyntheticError", now=clinic.now + _PUT_OFF)


def _move(
    session: Session, clinic: Clinic, rng: random.Random, reference: str, review: Review, course: Course
) -> None:
    sent = Sent(at=review.submitted_at, priority=review.priority, visit=review.visit_date)
    for deed in deeds(rng, course, sent, now=clinic.now, zone=clinic.zone):
        step = moves.Step(move=deed.move, note=deed.note, version=review.version)
        moves.move(session, reference, step, staff_id=clinic.staff[deed.by], now=deed.at)
