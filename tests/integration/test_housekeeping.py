"""What the worker does now and then: it finds its work by an index, and leaves nothing behind for ever."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import uuid4

import pytest
from sqlalchemy import Connection, Engine, event, func, select, text
from sqlalchemy.orm import Session

from intake.crypto import KeyRing
from intake.database import Database
from intake.models.draft import Draft
from intake.models.job import Job
from intake.models.mail import Mail
from intake.models.tries import TryLimit
from intake.review import Move
from intake.schema import migrate
from intake.services import (
    birth_dates,
    drafts,
    leftovers,
    notices,
    outbox,
    paces,
    rows,
    try_limits,
    unfinished,
)
from tests.builders import LIFE, NOW, answers, start_draft
from tests.revising import row, works
from tests.staffing import moved, staff_member

Values: TypeAlias = Sequence[Any] | Mapping[str, Any]

AFTER_A_DAY = NOW + timedelta(days=1, minutes=7)
AFTER_A_MONTH = NOW + timedelta(days=30, minutes=1)


def statements_of(database: Database, ask: Callable[[Session], object]) -> list[tuple[str, Values]]:
    """Write down what a question asks of the database."""
    asked: list[tuple[str, Values]] = []

    def note(_connection: Connection, _cursor: object, statement: str, values: Values, *_: object) -> None:
        asked.append((statement, values))

    with database.reading() as session:
        session.connection()
        event.listen(Engine, "before_cursor_execute", note)
        try:
            ask(session)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
    return asked


def plan_of(database: Database, statement: str, values: Values) -> str:
    """Ask the database how it would go about a statement; PostgreSQL as if the table were a long one."""
    with database.engine.connect() as connection:
        if not database.is_sqlite:
            connection.execute(text("SET enable_seqscan = off"))
        explain = "EXPLAIN QUERY PLAN" if database.is_sqlite else "EXPLAIN"
        rows = connection.exec_driver_sql(f"{explain} {statement}", values).all()
    return "\n".join(str(column) for found in rows for column in found)


@pytest.fixture
def untouched(empty_database_url: str) -> Iterator[Database]:
    """Open a database that no test has filled: rows long gone still sway the plans of PostgreSQL."""
    database = Database(empty_database_url, KeyRing.fresh())
    migrate(database.engine)
    yield database
    database.dispose()


@pytest.mark.parametrize(
    ("ask", "indexes"),
    [
        (lambda session: unfinished.is_any_left(session, now=NOW), ["ix_draft_unseen"]),
        (lambda session: rows.left_before(session, Draft(id=uuid4())), ["ix_submission_left"]),
        (lambda session: notices.is_any_due(session, now=NOW), ["ix_review_untold"]),
        (lambda session: drafts.is_any_expired(session, now=NOW), ["ix_draft_open"]),
        (paces.is_any_ended, ["ix_draft_timed"]),
        (lambda session: birth_dates.is_any_old(session, now=NOW), ["ix_code_tries_tried_at"]),
        (
            lambda session: leftovers.is_any(session, now=NOW),
            ["ix_try_limit_free_at", "ix_mail_created_at", "ix_job_done"],
        ),
    ],
    ids=["unfinished", "left before", "notices", "expired", "paces", "tries", "leftovers"],
)
def test_each_question_of_the_worker_has_an_index(
    untouched: Database, ask: Callable[[Session], object], indexes: list[str]
) -> None:
    asked = statements_of(untouched, ask)

    assert len(asked) == len(indexes)
    for (statement, values), index in zip(asked, indexes, strict=True):
        assert index in plan_of(untouched, statement, values)


def counts(database: Database) -> tuple[int, int, int]:
    """Count tries, mails and jobs."""
    with database.reading() as session:
        one, two, three = (
            session.scalar(select(func.count()).select_from(table)) for table in (TryLimit, Mail, Job)
        )
    return one or 0, two or 0, three or 0


def test_tries_go_after_a_day_and_sent_mails_and_done_jobs_after_a_month(database: Database) -> None:
    with database.transaction() as session:
        try_limits.take_try(session, keys=(b"somebody",), now=NOW)
        mail_id = outbox.put(
            session, to="ada@example.com", subject="Hi", body="Hi", now=NOW, expires_at=NOW + LIFE
        )
        outbox.mark_sent(session, mail_id, now=NOW)
        session.scalars(select(Job)).one().done_at = NOW

    left = []
    for now in (NOW, AFTER_A_DAY, AFTER_A_MONTH):
        with database.transaction() as session:
            leftovers.erase(session, now=now)
            assert not leftovers.is_any(session, now=now)
        left.append(counts(database))
    assert left == [(1, 1, 1), (0, 1, 1), (0, 0, 0)]


def test_what_still_waits_is_kept(database: Database) -> None:
    with database.transaction() as session:
        outbox.put(session, to="ada@example.com", subject="Hi", body="Hi", now=NOW, expires_at=NOW + LIFE)

    with database.transaction() as session:
        assert leftovers.erase(session, now=AFTER_A_MONTH) == 0
    assert counts(database) == (0, 1, 1)


def test_leftovers_are_erased_a_batch_at_a_time(database: Database) -> None:
    with database.transaction() as session:
        session.add_all(TryLimit(key=uuid4().bytes, free_at=NOW) for _ in range(201))

    erased = []
    for _ in range(3):
        with database.transaction() as session:
            erased.append(leftovers.erase(session, now=AFTER_A_DAY))
    assert erased == [200, 1, 0]


@pytest.mark.hazard("H1.4")
def test_a_danger_draft_is_wiped_only_once_a_person_closed_its_row(database: Database) -> None:
    start_draft(database, answers(saddle_numbness="yes_new"))
    later = NOW + LIFE + timedelta(minutes=1)

    def wiped() -> int:
        with database.transaction() as session:
            unfinished.show_unfinished(session, now=later)
            return drafts.wipe_expired(session, now=later)

    before = wiped()
    works(database)
    moved(database, row(database)[1].reference, Move.CLOSE, by=staff_member(database), note="Called.")
    assert (before, wiped(), wiped()) == (0, 1, 0)


def test_a_danger_draft_that_went_on_after_it_was_shown_is_wiped_too(database: Database) -> None:
    token = start_draft(database, answers(saddle_numbness="yes_new", pain_average=None))
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=NOW + timedelta(minutes=10))
    with database.transaction() as session:
        draft = drafts.find(session, token, now=NOW)
        given = answers(saddle_numbness="yes_new", pain_average=7)
        drafts.save(session, draft, given, now=NOW + timedelta(minutes=20), life=timedelta(0))
    works(database)
    moved(database, row(database)[1].reference, Move.CLOSE, by=staff_member(database), note="Called.")

    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=NOW + LIFE + timedelta(minutes=1)) == 1


@pytest.mark.hazard("H1.4")
def test_a_danger_draft_with_more_than_staff_have_read_is_kept(database: Database) -> None:
    token = start_draft(database, answers(saddle_numbness="yes_new"))
    later = NOW + LIFE + timedelta(minutes=1)
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=NOW + timedelta(minutes=10))
    works(database)
    moved(database, row(database)[1].reference, Move.CLOSE, by=staff_member(database), note="Called.")
    with database.transaction() as session:
        draft = drafts.find(session, token, now=NOW)
        given = answers(saddle_numbness="yes_new", leg_weakness="yes_new")
        drafts.save(session, draft, given, now=NOW + timedelta(minutes=20), life=timedelta(0))

    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=later) == 0
