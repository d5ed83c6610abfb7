"""Patients who change what they sent, for tests to arrange."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from config import Config
from intake.database import Database
from intake.jobs import Worker
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire import wire
from intake.questionnaire.catalogue.published import CURRENT
from intake.services import drafts, revisions, submissions
from intake.services.birth_dates import Answer
from tests.builders import LIFE, NOW, answers, send, start_draft

BORN = date(1958, 3, 27)
LATER = NOW + timedelta(hours=2)


def opens(database: Database, token: str, *, born: date = BORN, now: datetime = LATER) -> tuple[Answer, str]:
    """Ask to change what a draft was sent as; returns the answer and the new token, or none."""
    with database.transaction() as session:
        draft = drafts.find(session, token, now=now)
        answer, opened = revisions.begin(session, draft, born=born, zone=UTC, now=now, life=LIFE)
    return answer, opened or ""


def changes(database: Database, token: str, *, now: datetime = LATER, **changed: object) -> str:
    """Open a form that was sent, change answers in it and send it again; returns the new token."""
    _, opened = opens(database, token, now=now)
    types(database, opened, now=now, **changed)
    send(database, opened, now=now)
    return opened


def types(database: Database, token: str, *, now: datetime = LATER, **changed: object) -> None:
    """Answer otherwise in a draft."""
    with database.transaction() as session:
        draft = drafts.find(session, token, now=now)
        given = drafts.answers_of(session, draft).merged(wire.load(CURRENT, changed).values)
        drafts.save(session, draft, given, now=now, life=LIFE)


def sent(database: Database, **given: object) -> str:
    """Send a whole form; returns the token of its draft."""
    token = start_draft(database, answers(**given))
    send(database, token)
    return token


def reference_of(database: Database, token: str) -> str:
    """Return the reference that a draft was sent under."""
    with database.reading() as session:
        receipt = submissions.receipt_of(session, drafts.find(session, token, now=LATER))
    assert receipt is not None
    return receipt.reference


def works(database: Database) -> None:
    """Let the worker do all that waits."""
    worker = Worker(database, Config(env="test"))
    while worker.run_once():
        pass


def row(database: Database) -> tuple[Review, Submission]:
    """Return the one row that staff have, with what stands in it."""
    with database.reading() as session:
        query = select(Review, Submission).join(Submission, Submission.id == Review.submission_id)
        review, submission = session.execute(query).one()
    return review, submission
