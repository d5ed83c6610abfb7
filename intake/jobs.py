"""The worker: what happens after a commit."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from config import Config
from intake.database import Database
from intake.models.job import Job
from intake.services import birth_dates, drafts, evaluations, jobs, paces, unfinished
from intake.services.submissions import EVALUATE

_PAUSE_SECONDS = 0.5
_HOUSEKEEPING = timedelta(seconds=30)

log = structlog.get_logger()


class Loop(ABC):
    """Does one thing after the other until it is told to stop."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    @abstractmethod
    def run_once(self) -> bool:
        """Do one thing if one is due; says whether there was one."""

    def stop(self) -> None:
        """Ask the loop to end after what is in hand."""
        self._stop.set()

    def run(self) -> None:
        """Work until told to stop; a database that is away is waited for."""
        while not self._stop.is_set():
            try:
                worked = self.run_once()
            except SQLAlchemyError as error:
                log.warning("worker cannot reach the database", error=type(error).__name__)
                worked = False
            if not worked:
                self._stop.wait(_PAUSE_SECONDS)


class Worker(Loop):
    """Takes jobs one after the other, but for mails; several may run, here or in other processes."""

    def __init__(self, database: Database, config: Config) -> None:
        super().__init__()
        self._database = database
        self._config = config
        self._housekeeping_at = datetime.min.replace(tzinfo=UTC)

    def run_once(self) -> bool:
        """Do one job if one is due; says whether there was one."""
        self._keep_house()
        with self._database.reading() as session:
            if not jobs.is_any_due(session, now=utc_now()):
                return False
        with self._database.transaction() as session:
            job = jobs.take(session, now=utc_now())
            if job is None:
                return False
            job_id, kind, subject_id = job.id, job.kind, job.subject_id
        self._do(job_id, kind, subject_id)
        return True

    def _do(self, job_id: UUID, kind: str, subject_id: UUID) -> None:
        try:
            with self._database.transaction() as session:
                self._handler(kind)(session, subject_id)
                jobs.finish(session.get_one(Job, job_id), now=utc_now())
        except Exception as error:  # noqa: BLE001  the worker's edge: a job may fail in any way
            log.error("job failed", kind=kind, error=type(error).__name__)  # noqa: TRY400  a traceback may quote answers
            with self._database.transaction() as session:
                jobs.put_off(session.get_one(Job, job_id), error=type(error).__name__, now=utc_now())
                if kind == EVALUATE:
                    evaluations.mark_failed(session, subject_id, now=utc_now())

    def _handler(self, kind: str) -> Callable[[Session, UUID], object]:
        return {EVALUATE: self._evaluate}[kind]

    def _evaluate(self, session: Session, submission_id: UUID) -> None:
        zone = self._config.clinic.time_zone
        evaluations.evaluate_submission(session, submission_id, zone=zone, now=utc_now())

    def _keep_house(self) -> None:
        if utc_now() < self._housekeeping_at:
            return
        self._housekeeping_at = utc_now() + _HOUSEKEEPING
        with self._database.reading() as session:
            is_any_left = unfinished.is_any_left(session, now=utc_now())
            is_any_expired = drafts.is_any_expired(session, now=utc_now())
            is_any_ended = paces.is_any_ended(session)
            is_any_old = birth_dates.is_any_old(session, now=utc_now())
        if is_any_left:
            with self._database.transaction() as session:
                shown = unfinished.show_unfinished(session, now=utc_now())
            log.warning("unfinished forms with a danger sign put in the queue", count=shown)
        if is_any_expired:
            with self._database.transaction() as session:
                log.info("expired drafts wiped", count=drafts.wipe_expired(session, now=utc_now()))
        if is_any_ended:
            with self._database.transaction() as session:
                paces.gather(session)
        if is_any_old:
            with self._database.transaction() as session:
                birth_dates.forget_old(session, now=utc_now())


def utc_now() -> datetime:
    """Return this moment: the one place where background work asks for it."""
    return datetime.now(UTC)
