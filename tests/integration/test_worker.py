import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from config import Config
from intake.crypto import KeyRing
from intake.database import Database
from intake.jobs import Loop, Worker
from intake.models.draft import Draft
from intake.models.evaluation import Evaluation
from intake.models.job import Job
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire.conditions import Condition
from intake.questionnaire.priority import Priority
from intake.schema import migrate
from intake.services import evaluations, jobs
from tests.builders import answers, start_draft, submitted

NOW = datetime.now(UTC)


@pytest.fixture
def worker(database: Database) -> Worker:
    return Worker(database, Config(env="test"))


def only_review(database: Database) -> Review:
    with database.reading() as session:
        return session.scalars(select(Review)).one()


def only_job(database: Database) -> Job:
    with database.reading() as session:
        return session.scalars(select(Job)).one()


def spoil(database: Database) -> None:
    """Make the one submission's answers impossible to open."""
    with database.transaction() as session:
        session.scalars(select(Submission)).one().answers_sealed = b"k001 not sealed by this ring"


def test_the_worker_reads_what_was_sent(database: Database, worker: Worker) -> None:
    submitted(database, now=NOW, told_diagnosis="yes", diagnoses=["spinal_stenosis"])

    assert worker.run_once()
    assert not worker.run_once()

    review = only_review(database)
    assert review.priority is Priority.CONSULT
    assert review.evaluated_at is not None
    assert review.reasons == ["match:spinal_stenosis"]
    with database.reading() as session:
        submission_id: UUID = session.scalars(select(Submission.id)).one()
        read = evaluations.latest(session, submission_id)
    assert read is not None
    assert [match.condition for match in read.matches] == [Condition.SPINAL_STENOSIS]


def test_reading_costs_no_person_a_conflict(database: Database, worker: Worker) -> None:
    submitted(database, now=NOW)
    before = only_review(database).version

    worker.run_once()

    assert only_review(database).version == before


@pytest.mark.hazard("H1.1")
def test_a_case_that_cannot_be_read_stays_urgent_and_is_tried_again(
    database: Database, worker: Worker
) -> None:
    submitted(database, now=NOW)
    spoil(database)

    assert worker.run_once()

    review, job = only_review(database), only_job(database)
    assert review.priority is Priority.URGENT
    assert review.evaluation_failed_at is not None
    assert job.done_at is None
    assert job.last_error == "SealError"
    assert job.run_at > NOW
    assert not worker.run_once()


def test_each_failure_waits_longer_up_to_ten_minutes(database: Database) -> None:
    submitted(database, now=NOW)
    waits = []
    now = NOW
    for _ in range(14):
        with database.transaction() as session:
            job = jobs.take(session, now=now)
            assert job is not None
            jobs.put_off(job, error="Error", now=now)
            waits.append(job.run_at - now)
            now = job.run_at

    assert waits[:3] == [timedelta(seconds=2), timedelta(seconds=4), timedelta(seconds=8)]
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(minutes=10)


def test_a_job_is_taken_by_one_worker_alone(database: Database) -> None:
    submitted(database, now=NOW)

    with database.transaction() as session:
        assert jobs.take(session, now=NOW) is not None
    with database.transaction() as session:
        assert jobs.take(session, now=NOW) is None


def test_the_job_of_a_dead_worker_is_taken_again(database: Database, worker: Worker) -> None:
    submitted(database, now=NOW - timedelta(hours=1))
    with database.transaction() as session:
        jobs.take(session, now=NOW - timedelta(hours=1))

    assert worker.run_once()

    assert only_job(database).done_at is not None
    assert only_review(database).evaluated_at is not None


def test_a_reading_that_fails_half_way_leaves_nothing(database: Database, worker: Worker) -> None:
    submitted(database, now=NOW)
    spoil(database)

    worker.run_once()

    with database.reading() as session:
        assert session.scalars(select(Evaluation)).all() == []


def test_a_worker_waits_for_a_database_that_is_away(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'no tables.db'}", KeyRing.fresh())
    worker = Worker(database, Config(env="test"))
    thread = threading.Thread(target=worker.run)

    thread.start()
    migrate(database.engine)
    submitted(database, now=NOW)
    deadline = time.monotonic() + 10
    while only_job(database).done_at is None and time.monotonic() < deadline:
        time.sleep(0.05)
    worker.stop()
    thread.join()

    assert only_job(database).done_at is not None


def test_a_draft_that_cannot_be_opened_keeps_nothing_else_waiting(database: Database, worker: Worker) -> None:
    submitted(database, now=NOW)
    start_draft(database, answers(saddle_numbness="yes_new"), now=NOW - timedelta(hours=1))
    start_draft(database, answers(), now=NOW - timedelta(days=2))
    with database.transaction() as session:
        session.scalars(select(Draft).where(Draft.has_danger)).one().answers_sealed = b"k001 not sealed by us"

    assert worker.run_once()

    assert only_review(database).evaluated_at is not None
    with database.reading() as session:
        assert len(session.scalars(select(Draft).where(Draft.wiped_at.is_not(None))).all()) == 1


def test_nothing_that_goes_wrong_ends_the_loop() -> None:
    class Stumbling(Loop):
        rounds = 0

        def run_once(self) -> bool:
            self.rounds += 1
            if self.rounds == 1:
                raise ValueError("an answer that must not be logged")
            self.stop()
            return True

    loop = Stumbling()
    loop.run()

    assert loop.rounds == 2
