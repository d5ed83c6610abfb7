from datetime import date, timedelta

import pytest
from sqlalchemy import event, text

from intake.database import Database
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus
from intake.services import reviews
from intake.services.cursors import Cursor, Place, read_cursor, write_cursor
from intake.services.filters import Filters, Visit
from tests.builders import NOW, submitted
from tests.staffing import moved, placed, staff_member

VISIT = date(2026, 11, 25)


def sent(
    database: Database, priority: Priority, *, visit: str | None = "2026-11-25", minutes: int = 0
) -> str:
    reference = submitted(database, now=NOW + timedelta(minutes=minutes), visit_date=visit).reference
    placed(database, reference, priority)
    return reference


def listed(database: Database, filters: Filters = Filters()) -> list[str]:  # noqa: B008  filters are frozen
    with database.reading() as session:
        return [row.reference for row in reviews.queue(session, filters).rows]


def test_urgent_comes_first_then_the_next_visit_then_who_waits_longest(database: Database) -> None:
    routine = sent(database, Priority.ROUTINE, visit="2026-11-21")
    without_visit = sent(database, Priority.SOON, visit=None)
    later_visit = sent(database, Priority.SOON, visit="2026-11-26")
    sent_later = sent(database, Priority.SOON, minutes=5)
    sent_first = sent(database, Priority.SOON, minutes=1)
    urgent = sent(database, Priority.URGENT, visit=None, minutes=9)

    assert listed(database) == [urgent, sent_first, sent_later, later_visit, without_visit, routine]


@pytest.mark.hazard("H1.1")
def test_a_case_that_is_not_evaluated_stands_among_the_urgent(database: Database) -> None:
    consult = sent(database, Priority.CONSULT)
    unread = submitted(database).reference

    with database.reading() as session:
        rows = reviews.queue(session, Filters()).rows

    assert [row.reference for row in rows] == [unread, consult]
    assert (rows[0].priority, rows[0].is_evaluated) == (Priority.URGENT, False)


def test_a_row_names_the_patient_and_who_has_the_case(database: Database) -> None:
    sam = staff_member(database, name="Sam Frontdesk")
    reference = sent(database, Priority.CONSULT)
    moved(database, reference, Move.TAKE, by=sam)

    with database.reading() as session:
        row = reviews.queue(session, Filters()).rows[0]

    assert (row.identity["given_name"], row.identity["date_of_birth"]) == ("Ada", "1958-03-27")
    assert (row.visit_date, row.status, row.holder) == (VISIT, ReviewStatus.IN_REVIEW, "Sam Frontdesk")


@pytest.mark.hazard("H10.2")
def test_pages_lose_none_and_double_none_while_cases_arrive(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviews, "PAGE_SIZE", 3)
    before = {
        sent(database, priority, visit=visit, minutes=number)
        for number, (priority, visit) in enumerate(
            [(Priority.URGENT, None), (Priority.SOON, "2026-11-25"), (Priority.ROUTINE, None)] * 3
        )
    }
    seen: list[str] = []
    cursor: Cursor | None = None
    while True:
        with database.reading() as session:
            page = reviews.queue(session, Filters(), cursor=cursor)
        seen += [row.reference for row in page.rows]
        if page.later is None:
            break
        sent(database, Priority.URGENT, minutes=60)
        cursor = read_cursor(write_cursor(page.later))

    assert len(seen) == len(set(seen))
    assert before <= set(seen)


def test_a_page_leads_back_to_the_one_before(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviews, "PAGE_SIZE", 2)
    order = [sent(database, Priority.SOON, minutes=number) for number in range(5)]

    with database.reading() as session:
        first = reviews.queue(session, Filters())
        second = reviews.queue(session, Filters(), cursor=first.later)
        third = reviews.queue(session, Filters(), cursor=second.later)
        back = reviews.queue(session, Filters(), cursor=third.earlier)
        again = reviews.queue(session, Filters(), cursor=back.earlier)

    assert [row.reference for page in (first, second, third) for row in page.rows] == order
    assert (back.rows, again.rows) == (second.rows, first.rows)
    assert (first.earlier, third.later, again.earlier) == (None, None, None)


@pytest.mark.parametrize(
    "word", ["", "x", "!!!", "bnVsbA", "W10", "WzAsIDAsIG51bGwsICJ4IiwgIngiXQ", "W" * 5000]
)
def test_a_word_that_is_no_cursor_begins_at_the_first_page(word: str) -> None:
    assert read_cursor(word) is None


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), ["urgent", "soon", "dateless"]),
        (Filters(status=ReviewStatus.CLOSED), ["closed"]),
        (Filters(status=ReviewStatus.NEW), ["urgent", "dateless"]),
        (Filters(priority=Priority.SOON), ["soon"]),
        (Filters(visit=Visit(first=VISIT, last=VISIT)), ["urgent"]),
        (Filters(visit=Visit(first=VISIT, last=VISIT + timedelta(days=6))), ["urgent", "soon"]),
        (Filters(visit=Visit(first=None, last=None)), ["dateless"]),
    ],
)
def test_a_filter_keeps_what_it_says(database: Database, filters: Filters, expected: list[str]) -> None:
    sam = staff_member(database)
    cases = {
        "urgent": sent(database, Priority.URGENT),
        "soon": sent(database, Priority.SOON, visit="2026-11-28"),
        "dateless": sent(database, Priority.CONSULT, visit=None),
        "closed": sent(database, Priority.ROUTINE),
    }
    moved(database, cases["soon"], Move.TAKE, by=sam)
    moved(database, cases["closed"], Move.CLOSE, by=sam)

    assert listed(database, filters) == [cases[name] for name in expected]


@pytest.mark.hazard("H10.1")
def test_urgent_cases_that_a_filter_hides_are_counted(database: Database) -> None:
    sam = staff_member(database)
    taken, closed = sent(database, Priority.URGENT), sent(database, Priority.URGENT)
    sent(database, Priority.URGENT)
    sent(database, Priority.SOON)
    moved(database, taken, Move.TAKE, by=sam)
    moved(database, closed, Move.CLOSE, by=sam, note="reached")

    with database.reading() as session:
        everything = reviews.counts(session, Filters())
        mine = reviews.counts(session, Filters(holder_id=sam))
        shut = reviews.counts(session, Filters(status=ReviewStatus.CLOSED))
        header = reviews.urgent_count(session)

    assert everything.by_priority == {
        Priority.URGENT: 2,
        Priority.SOON: 1,
        Priority.CONSULT: 0,
        Priority.ROUTINE: 0,
    }
    assert (everything.hidden_urgent, mine.hidden_urgent, shut.hidden_urgent) == (0, 1, 2)
    assert header == 2


def test_the_list_and_its_counts_are_one_statement_each(database: Database) -> None:
    for number in range(4):
        sent(database, Priority.SOON, minutes=number)
    statements: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *call: statements.append(call[2]))

    with database.reading() as session:
        reviews.queue(session, Filters())
        reviews.counts(session, Filters(priority=Priority.SOON))

    assert len([statement for statement in statements if "SELECT" in statement]) == 2


def test_the_queue_reads_its_index_in_order(database: Database) -> None:
    sent(database, Priority.SOON)
    for cursor in (None, Cursor(_some_place(database))):
        query = reviews.page_query(Filters(), cursor).compile(
            database.engine, compile_kwargs={"literal_binds": True, "render_postcompile": True}
        )
        assert "'closed'" in str(query)
        plan = explained(database, str(query))

        assert "ix_review_queue" in plan
        assert "TEMP B-TREE" not in plan
        assert "Sort" not in plan


def _some_place(database: Database) -> Place:
    with database.reading() as session:
        return reviews._place(reviews.queue(session, Filters()).rows[0])  # noqa: SLF001  where a row stands


def explained(database: Database, query: str) -> str:
    with database.engine.connect() as connection:
        if database.is_sqlite:
            rows = connection.execute(text(f"EXPLAIN QUERY PLAN {query}"))
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            connection.execute(text("SET LOCAL enable_sort = off"))
            rows = connection.execute(text(f"EXPLAIN {query}"))
        return "\n".join(str(row) for row in rows)
