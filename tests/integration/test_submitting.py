import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, event, func, select

from intake.database import Database
from intake.models.audit import Audit
from intake.models.base import Base, keys_of
from intake.models.draft import Draft
from intake.models.job import Job
from intake.models.review import Review
from intake.models.submission import SearchKey, Submission, Wording
from intake.questionnaire.priority import Priority
from intake.services.submissions import IncompleteError
from tests.builders import PLAIN, answers, send, start_draft, submitted

STORED = (Submission, Review, Job, Audit)


def count(database: Database, table: type[Base]) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_sending_stores_submission_review_job_and_audit_row(database: Database) -> None:
    receipt = submitted(database)

    assert [count(database, table) for table in STORED] == [1, 1, 1, 1]
    with database.reading() as session:
        submission = session.scalars(select(Submission)).one()
        assert submission.reference == receipt.reference
        assert submission.read_answers(keys_of(session)) == PLAIN
        assert submission.read_identity(keys_of(session))["family_name"] == "Example"


@pytest.mark.hazard("H1.1")
def test_a_case_that_nobody_has_evaluated_sorts_as_urgent(database: Database) -> None:
    submitted(database)

    with database.reading() as session:
        review = session.scalars(select(Review)).one()

        assert review.priority is Priority.URGENT
        assert review.evaluated_at is None


@pytest.mark.hazard("H7.1")
def test_sending_twice_gives_the_same_receipt(database: Database) -> None:
    token = start_draft(database, answers())

    assert send(database, token) == send(database, token)
    assert count(database, Submission) == 1


@pytest.mark.hazard("H7.2")
def test_fifty_at_once_give_one_submission(database: Database) -> None:
    token = start_draft(database, answers())
    references: list[str] = []

    def send_once() -> None:
        references.append(send(database, token).reference)

    threads = [threading.Thread(target=send_once) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(references) == 50
    assert len(set(references)) == 1
    assert [count(database, table) for table in STORED] == [1, 1, 1, 1]


def test_an_incomplete_form_is_not_sent(database: Database) -> None:
    token = start_draft(database, answers(bladder_or_bowel=None, allergies=None))

    with pytest.raises(IncompleteError) as caught:
        send(database, token)

    assert caught.value.sections == ("safety", "history")
    assert [count(database, table) for table in STORED] == [0, 0, 0, 0]


def test_sending_wipes_the_draft(database: Database) -> None:
    submitted(database)

    with database.reading() as session:
        draft = session.scalars(select(Draft)).one()

        assert draft.read_answers(keys_of(session)) == {}


def test_the_wording_is_kept_once_for_all_who_saw_it(database: Database) -> None:
    submitted(database)
    submitted(database)

    assert count(database, Wording) == 1


def test_names_birth_date_and_phone_are_found_without_being_stored(database: Database) -> None:
    submitted(database, given_name="José", family_name="O'Neill")

    with database.reading() as session:
        keys = keys_of(session)
        found = {(row.kind, row.digest) for row in session.scalars(select(SearchKey))}

    assert found == {
        ("name", keys.blind("jose", kind="name")),
        ("name", keys.blind("o'neill", kind="name")),
        ("date_of_birth", keys.blind("1958-03-27", kind="date_of_birth")),
        ("phone", keys.blind("+15550100100", kind="phone")),
    }


class FaultError(Exception):
    """A statement that did not happen."""


class Faults:
    """Counts the statements of an engine, and breaks one of them."""

    def __init__(self, engine: Engine) -> None:
        self.seen = 0
        self.breaks_at: int | None = None
        self._engine = engine
        event.listen(engine, "before_cursor_execute", self._count)

    def _count(self, *_: object) -> None:
        self.seen += 1
        if self.seen == self.breaks_at:
            raise FaultError

    def end(self) -> None:
        event.remove(self._engine, "before_cursor_execute", self._count)


@pytest.fixture
def faults(database: Database) -> Iterator[Faults]:
    faults = Faults(database.engine)
    yield faults
    faults.end()


@pytest.mark.hazard("H6.1")
def test_a_fault_at_any_statement_stores_all_or_nothing(database: Database, faults: Faults) -> None:
    faults.seen = 0
    submitted(database)
    statements = faults.seen
    before = [count(database, table) for table in STORED]

    for place in range(1, statements + 1):
        token = start_draft(database, answers())
        faults.seen, faults.breaks_at = 0, place
        try:
            send(database, token)
        except FaultError:
            faults.breaks_at = None
            assert [count(database, table) for table in STORED] == before
        faults.breaks_at = None
        send(database, token)
        before = [number + 1 for number in before]
        assert [count(database, table) for table in STORED] == before

    assert statements > 8
