"""The worker: what happens after a commit."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeAlias
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from config import Config
from intake.database import Database
from intake.languages import whole_languages
from intake.models.job import Job
from intake.services import birth_dates, drafts, evaluations, jobs, leftovers, notices, paces, unfinished
from intake.services.submissions import EVALUATE

_Chore: TypeAlias = tuple[Callable[[Session], bool], Callable[[Session], object]]
_PAUSE_SECONDS = 0.5
_HOUSEKEEPING = timedelta(seconds=30)
_QUEUE = "/staff/"

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
        """Work until told to stop; what goes wrong is waited out, for nothing may end the loop (H1)."""
        while not self._stop.is_set():
            try:
                worked = self.run_once()
            except SQLAlchemyError as error:
                log.warning("worker cannot reach the database", error=type(error).__name__)
                worked = False
            except Exception as error:  # noqa: BLE001  the worker's edge: a thread that ends is missed by nobody
                log.error("loop failed", loop=type(self).__name__, error=type(error).__name__)  # noqa: TRY400  a traceback may quote answers
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
        """Do what is due now and then; a chore that fails keeps neither the others nor the jobs waiting."""
        now = utc_now()
        if now < self._housekeeping_at:
            return
        self._housekeeping_at = now + _HOUSEKEEPING
        for name, (is_due, do) in self._chores(now).items():
            self._do_chore(name, is_due, do)

    def _chores(self, now: datetime) -> dict[str, _Chore]:
        """Name each chore, with how to see whether it is due, in the order in which they are done."""
        return {
            "show unfinished forms with a danger sign": (
                partial(unfinished.is_any_left, now=now),
                partial(unfinished.show_unfinished, now=now),
            ),
            **({"tell staff": self._telling(now)} if self._config.can_tell_staff else {}),
            "wipe expired drafts": (
                partial(drafts.is_any_expired, now=now),
                partial(drafts.wipe_expired, now=now),
            ),
            "gather times of pages": (paces.is_any_ended, paces.gather),
            "forget old tries": (
                partial(birth_dates.is_any_old, now=now),
                partial(birth_dates.forget_old, now=now),
            ),
            "erase what has served its purpose": (
                partial(leftovers.is_any, now=now),
                partial(leftovers.erase, now=now),
            ),
        }

    def _telling(self, now: datetime) -> _Chore:
        config = self._config
        desk = notices.Desk(
            address=config.notice_to,
            language=(config.languages or whole_languages())[0],
            clinic=config.clinic.name,
            link=f"{config.public_url}{_QUEUE}" if config.public_url else "",
        )
        return partial(notices.is_any_due, now=now), partial(notices.tell, desk=desk, now=now)

    def _do_chore(
        self, name: str, is_due: Callable[[Session], bool], do: Callable[[Session], object]
    ) -> None:
        try:
            with self._database.reading() as session:
                if not is_due(session):
                    return
            with self._database.transaction() as session:
                log.info("housekeeping done", chore=name, count=do(session))
        except Exception as error:  # noqa: BLE001  the worker's edge: a chore may fail in any way
            log.error("housekeeping failed", chore=name, error=type(error).__name__)  # noqa: TRY400  as above


def utc_now() -> datetime:
    """Return this moment: the one place where background work asks for it."""
    return datetime.now(UTC)
