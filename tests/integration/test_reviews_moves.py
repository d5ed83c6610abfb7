import threading

import pytest
from sqlalchemy import func, select

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.review import Review, ReviewEvent
from intake.questionnaire.priority import Priority
from intake.review import Move, MoveError, NoteMissingError, ReviewStatus
from intake.services import cases, moves
from intake.services.cases import CaseMissingError
from intake.services.moves import MovedMeanwhileError, NoteTooLongError
from tests.builders import NOW, submitted
from tests.staffing import moved, placed, staff_member


def review(database: Database) -> Review:
    with database.reading() as session:
        return session.scalars(select(Review)).one()


def trail(database: Database) -> tuple[int, int]:
    with database.reading() as session:
        events = session.scalar(select(func.count()).select_from(ReviewEvent)) or 0
        audits = select(func.count()).select_from(Audit).where(Audit.action == Action.MOVED)
        return events, session.scalar(audits) or 0


def test_a_move_changes_the_case_and_says_so(database: Database) -> None:
    sam = staff_member(database)
    reference = submitted(database).reference

    moved(database, reference, Move.TAKE, by=sam, note=" Calling her at 3. ")

    case = review(database)
    assert (case.status, case.holder_id, case.version) == (ReviewStatus.IN_REVIEW, sam, 2)
    with database.reading() as session:
        event = cases.case(session, reference).events[0]
        assert (event.who, event.move, event.note) == ("Sam Frontdesk", Move.TAKE, "Calling her at 3.")
        assert session.scalars(select(ReviewEvent.version_after)).one() == 2
        audit = session.scalars(select(Audit).where(Audit.action == Action.MOVED)).one()
        assert (audit.actor_id, audit.subject_id, audit.detail) == (sam, case.submission_id, "take")


def test_the_note_is_sealed(database: Database) -> None:
    sam = staff_member(database)
    moved(database, submitted(database).reference, Move.TAKE, by=sam, note="canary words")

    with database.reading() as session:
        assert b"canary" not in (session.scalars(select(ReviewEvent)).one().note_sealed or b"")


def test_handing_back_and_closing_end_the_hold(database: Database) -> None:
    sam = staff_member(database)
    reference = submitted(database).reference
    moved(database, reference, Move.TAKE, by=sam)
    moved(database, reference, Move.HAND_BACK, by=sam, version=2)

    assert review(database).holder_id is None
    assert review(database).status is ReviewStatus.NEW


@pytest.mark.parametrize(
    ("move", "note", "error"),
    [
        (Move.HAND_BACK, "", MoveError),
        (Move.CLOSE, "  ", NoteMissingError),
        (Move.ADD_NOTE, "", NoteMissingError),
        (Move.TAKE, "x" * 2001, NoteTooLongError),
    ],
)
def test_a_move_that_may_not_be_leaves_no_trace(
    database: Database, move: Move, note: str, error: type[Exception]
) -> None:
    sam = staff_member(database)
    reference = submitted(database).reference

    with pytest.raises(error):
        moved(database, reference, move, by=sam, note=note)

    assert review(database).version == 1
    assert trail(database) == (0, 0)


def test_a_routine_case_closes_without_a_reason(database: Database) -> None:
    sam = staff_member(database)
    reference = submitted(database).reference
    placed(database, reference, Priority.ROUTINE)

    moved(database, reference, Move.CLOSE, by=sam)

    assert review(database).status is ReviewStatus.CLOSED


def test_an_unknown_reference_is_said_to_be_unknown(database: Database) -> None:
    sam = staff_member(database)

    with pytest.raises(CaseMissingError):
        moved(database, "000000000", Move.TAKE, by=sam)
    with database.reading() as session, pytest.raises(CaseMissingError):
        cases.case(session, "000000000")


@pytest.mark.hazard("H10.3")
def test_a_page_left_open_cannot_overwrite_a_colleague(database: Database) -> None:
    sam, ade = staff_member(database), staff_member(database, name="Ade Doctor")
    reference = submitted(database).reference
    moved(database, reference, Move.ADD_NOTE, by=ade, note="Spoke to her daughter.")

    with pytest.raises(MovedMeanwhileError):
        moved(database, reference, Move.ARRANGE, by=sam, version=1)

    assert trail(database) == (1, 1)
    with database.reading() as session:
        latest = cases.case(session, reference).events[0]
        assert (latest.who, latest.at) == ("Ade Doctor", NOW)


@pytest.mark.hazard("H10.3")
def test_of_two_at_the_same_moment_one_wins(database: Database) -> None:
    people = [staff_member(database, name=f"Person{number} Desk") for number in range(4)]
    reference = submitted(database).reference
    lost: list[Exception] = []
    start = threading.Barrier(len(people))

    def take(person: object) -> None:
        start.wait()
        try:
            moved(database, reference, Move.TAKE, by=person)  # type: ignore[arg-type]  # a thread's own
        except MovedMeanwhileError as error:
            lost.append(error)

    threads = [threading.Thread(target=take, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(lost) == len(people) - 1
    assert trail(database) == (1, 1)
    assert review(database).version == 2


def test_an_overlapping_transaction_loses_too(database: Database) -> None:
    """The version that the page showed is right for both; the row's own version stops the second."""
    if database.is_sqlite:
        return  # writers take turns there, so that two never overlap
    sam, ade = staff_member(database), staff_member(database, name="Ade Doctor")
    reference = submitted(database).reference
    step = moves.Step(move=Move.TAKE, note="", version=1)

    with database.transaction() as slow:
        seen = slow.scalars(select(Review)).one()
        moved(database, reference, Move.TAKE, by=ade)
        assert seen.version == 1
        with pytest.raises(MovedMeanwhileError):
            moves.move(slow, reference, step, staff_id=sam, now=NOW)
        slow.rollback()

    assert review(database).holder_id == ade


@pytest.mark.hazard("H1.2")
def test_a_reading_by_the_rules_never_costs_a_person_a_conflict(database: Database) -> None:
    sam = staff_member(database)
    reference = submitted(database).reference
    placed(database, reference, Priority.ROUTINE)

    moved(database, reference, Move.CLOSE, by=sam, version=1)

    assert review(database).version == 2
