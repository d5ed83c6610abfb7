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
from intake.services.try_limits import AT_ONCE
from tests.builders import NOW

BORN = date(1958, 3, 27)
OTHER = date(1958, 3, 28)


def check(
    database: Database,
    given: date,
    *,
    code: str = "CODE",
    known: date | None = BORN,
    address: str = "192.0.2.1",
    now: datetime = NOW,
) -> Answer:
    with database.transaction() as session:
        digest = birth_dates.secret_digest(session, code, kind="test")
        return birth_dates.check(session, digest=digest, known=known, given=given, address=address, now=now)


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
    assert {check(database, BORN) for _ in range(AT_ONCE * 3)} == {Answer.RIGHT}


def test_three_wrong_birth_dates_lock_a_code_for_the_right_one_too(database: Database) -> None:
    wrong = [check(database, OTHER) for _ in range(3)]

    assert wrong == [Answer.WRONG, Answer.WRONG, Answer.LOCKED]
    assert check(database, BORN, address="192.0.2.2") is Answer.LOCKED
    assert check(database, BORN, code="ANOTHER", address="192.0.2.2") is Answer.RIGHT


def test_a_slip_is_forgotten_after_the_right_one(database: Database) -> None:
    given = [OTHER, OTHER, BORN, OTHER, OTHER, BORN]

    assert [check(database, day) for day in given][2::3] == [Answer.RIGHT, Answer.RIGHT]


def test_an_unknown_code_answers_like_a_known_one(database: Database) -> None:
    def tried(known: date | None, code: str) -> list[Answer]:
        return [check(database, OTHER, code=code, known=known, address=code) for _ in range(4)]

    assert tried(None, "UNKNOWN") == tried(BORN, "KNOWN")


def test_an_unknown_code_costs_the_same_statements(database: Database) -> None:
    def statements(known: date | None, code: str) -> list[str]:
        with counted(database) as seen:
            check(database, OTHER, code=code, known=known)
        return seen

    assert statements(None, "UNKNOWN") == statements(BORN, "KNOWN")


def test_no_birth_date_opens_what_has_none(database: Database) -> None:
    assert check(database, date.min, known=None) is Answer.WRONG


def test_at_most_twenty_tries_an_hour_reach_the_check_whatever_the_code(database: Database) -> None:
    minutes = range(60)
    answers = [
        check(database, OTHER, code=f"CODE {minute} {again}", known=None, now=NOW + timedelta(minutes=minute))
        for minute in minutes
        for again in range(5)
    ]

    assert answers.count(Answer.WRONG) <= 20
    assert answers.count(Answer.TOO_MANY) == len(answers) - answers.count(Answer.WRONG)
    assert check(database, BORN, address="192.0.2.2") is Answer.RIGHT


def tried_from(database: Database, template: str) -> list[Answer]:
    """Give wrong dates for one code after the other, each time from another address."""
    return [
        check(database, OTHER, code=f"CODE {number}", known=None, address=template.format(number))
        for number in range(AT_ONCE + 1)
    ]


def test_the_many_addresses_of_one_ipv6_home_count_as_one(database: Database) -> None:
    assert tried_from(database, "2001:db8:1:2::{:x}")[-1] is Answer.TOO_MANY


def test_homes_next_door_are_not_shut_out(database: Database) -> None:
    assert set(tried_from(database, "2001:db8:1:{:x}::1")) == {Answer.WRONG}
    assert set(tried_from(database, "::ffff:192.0.2.{}")) == {Answer.WRONG}


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
