"""A code or link opens something only with the right birth date, and tells nothing to whoever guesses."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import event, select

from config import Config
from intake.database import Database
from intake.jobs import Worker
from intake.models.tries import CodeTries
from intake.services import birth_dates
from intake.services.birth_dates import Answer
from tests.builders import NOW

BORN = date(1958, 3, 27)
OTHER = date(1958, 3, 28)


def check(
    database: Database,
    given: date,
    *,
    code: str = "CODE",
    known: date | None = BORN,
    now: datetime = NOW,
) -> Answer:
    with database.transaction() as session:
        digest = birth_dates.secret_digest(session, code, kind="test")
        return birth_dates.check(session, digest=digest, known=known, given=given, now=now)


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """Collect the statements that reach the database."""
    seen: list[str] = []

    def note(*came: object) -> None:
        seen.append(str(came[2]))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


def test_the_right_birth_date_opens_as_often_as_it_is_given(database: Database) -> None:
    assert {check(database, BORN) for _ in range(30)} == {Answer.RIGHT}


def test_three_wrong_birth_dates_lock_a_code_for_the_right_one_too(database: Database) -> None:
    wrong = [check(database, OTHER) for _ in range(3)]

    assert wrong == [Answer.WRONG, Answer.WRONG, Answer.LOCKED]
    assert check(database, BORN) is Answer.LOCKED
    assert check(database, BORN, code="ANOTHER") is Answer.RIGHT


def test_a_slip_is_forgotten_after_the_right_one(database: Database) -> None:
    given = [OTHER, OTHER, BORN, OTHER, OTHER, BORN]

    assert [check(database, day) for day in given][2::3] == [Answer.RIGHT, Answer.RIGHT]


def test_an_unknown_code_answers_like_a_known_one(database: Database) -> None:
    def tried(known: date | None, code: str) -> list[Answer]:
        return [check(database, OTHER, code=code, known=known) for _ in range(4)]

    assert tried(None, "UNKNOWN") == tried(BORN, "KNOWN")


def test_an_unknown_code_costs_the_same_statements(database: Database) -> None:
    def statements(known: date | None, code: str) -> list[str]:
        with counted(database) as seen:
            check(database, OTHER, code=code, known=known)
        return seen

    assert statements(None, "UNKNOWN") == statements(BORN, "KNOWN")


def test_no_birth_date_opens_what_has_none(database: Database) -> None:
    assert check(database, date.min, known=None) is Answer.WRONG


def test_the_database_holds_no_code(database: Database) -> None:
    check(database, OTHER, code="CANARY")

    with database.reading() as session:
        assert b"CANARY" not in session.scalars(select(CodeTries)).one().key


def test_the_worker_forgets_counts_that_no_code_can_need(database: Database) -> None:
    check(database, OTHER, code="OLD", now=datetime.now(UTC) - timedelta(days=401))
    check(database, OTHER, code="NEW", now=datetime.now(UTC))
    Worker(database, Config(env="test")).run_once()

    with database.reading() as session:
        kept = session.scalars(select(CodeTries.key)).all()
        assert kept == [birth_dates.secret_digest(session, "NEW", kind="test")]
