from collections.abc import Iterator
from datetime import timedelta
from xml.etree.ElementTree import Element

import pytest
import time_machine
from flask.testing import FlaskClient
from sqlalchemy import event, select
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.base import Base
from intake.permissions import Role
from intake.questionnaire.priority import Priority
from intake.review import Move
from intake.services import reviews
from tests.builders import NOW, submitted
from tests.html import parse
from tests.patients import words
from tests.staffing import Colleague, at_the_desk, moved, placed, staff_member

pytestmark = pytest.mark.usefixtures("clock")


@pytest.fixture
def colleague(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


def lines(page: TestResponse) -> list[Element]:
    return [element for element in parse(page.text).iter("tr") if element.get("data-reference")]


def all_lines(colleague: Colleague, path: str) -> Iterator[Element]:
    """Go through the list page by page, as somebody does who follows its links."""
    while path:
        page = colleague.sees(path)
        yield from lines(page)
        path = next(
            (link.get("href", "") for link in parse(page.text).iter("a") if link.get("rel") == "next"), ""
        )


def references(page: TestResponse) -> list[str | None]:
    return [line.get("data-reference") for line in lines(page)]


def sent(database: Database, priority: Priority, *reasons: str, hours: int = 0) -> str:
    reference = submitted(database, now=NOW - timedelta(hours=hours)).reference
    placed(database, reference, priority, *reasons)
    return reference


@pytest.mark.hazard("H4.2")
def test_a_line_says_who_when_why_and_with_whom(database: Database, colleague: Colleague) -> None:
    reference = sent(
        database, Priority.URGENT, "safety:saddle_numbness:act", "match:spinal_stenosis", "new:code", hours=3
    )
    moved(database, reference, Move.TAKE, by=staff_member(database, name="Ade Doctor"))
    line = lines(colleague.sees("/staff/"))[0]

    assert (line.get("data-reference"), line.get("data-priority")) == (reference, "urgent")
    assert words(line) == (
        "Urgent Numbness between the legs; reports: Spinal stenosis; and 1 more "
        "Ada Example born 27 March 1958 (68) Visit Wed, Nov 25 Waiting 3 h sent Nov 20 "
        "Status In review With Ade Doctor"
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("safety:fever_unwell:soon", "Fever, chills or very ill with worse back pain"),
        ("concern:bladder_or_bowel", "Words of concern: bladder or bowel"),
        ("match:spinal_osteoarthritis", "Reports: Spinal osteoarthritis"),
        ("age:over_90", "age:over_90"),
    ],
)
def test_a_reason_is_said_in_words(database: Database, colleague: Colleague, code: str, said: str) -> None:
    sent(database, Priority.SOON, code)

    assert said in words(lines(colleague.sees("/staff/"))[0])


def test_conditions_are_said_in_one_breath(database: Database, colleague: Colleague) -> None:
    sent(
        database,
        Priority.CONSULT,
        "match:spinal_stenosis:reported",
        "match:facet_joint_syndrome:scan",
        "match:x",
    )

    said = "Reports: Spinal stenosis, Facet joint syndrome; and 1 more"
    assert said in words(lines(colleague.sees("/staff/"))[0])


def test_a_routine_case_is_still_read_by_a_person(database: Database, colleague: Colleague) -> None:
    sent(database, Priority.ROUTINE)

    assert "Nothing on the list recognised: a person still reads it" in words(colleague.sees("/staff/"))


@pytest.mark.hazard("H1.1")
def test_a_case_that_is_not_evaluated_says_so(
    database: Database, colleague: Colleague, clock: time_machine.Traveller
) -> None:
    submitted(database)
    first = lines(colleague.sees("/staff/"))[0]
    clock.shift(timedelta(seconds=30))
    later = lines(colleague.sees("/staff/"))[0]

    assert (first.get("data-priority"), later.get("data-priority")) == ("urgent", "urgent")
    assert "Being read" in words(first)
    assert "Not evaluated: please read it yourself" in words(later)


@pytest.mark.hazard("H1.2")
def test_urgent_cases_are_counted_on_every_page(database: Database, colleague: Colleague) -> None:
    reference = sent(database, Priority.URGENT)
    sent(database, Priority.SOON)
    pages = ("/staff/", "/staff/?priority=soon", f"/staff/submissions/{reference}", "/staff/account")

    for path in pages:
        assert "1 urgent" in words(colleague.sees(path))


@pytest.mark.hazard("H1.2")
@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.CLINICIAN])
def test_every_urgent_case_is_reached_or_counted_as_hidden(
    database: Database, client: FlaskClient, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviews, "PAGE_SIZE", 2)
    colleague = at_the_desk(database, client, role=role)
    urgent = {sent(database, Priority.URGENT, hours=number) for number in range(3)}
    sent(database, Priority.SOON)
    urgent.add(submitted(database, visit_date=None).reference)
    for query in ("", "priority=urgent", "priority=soon", "status=new", "visit=none", "with=me"):
        reached = {row.get("data-reference") for row in all_lines(colleague, f"/staff/?{query}")}
        hidden = len(urgent - reached)

        assert (f"{hidden} urgent case" in words(colleague.sees(f"/staff/?{query}"))) is (hidden > 0)


@pytest.mark.hazard("H10.1")
def test_a_filter_says_how_many_urgent_cases_it_hides(database: Database, colleague: Colleague) -> None:
    sent(database, Priority.URGENT)
    soon = sent(database, Priority.SOON)
    page = colleague.sees("/staff/?priority=soon&visit=&with=")

    assert references(page) == [soon]
    assert "1 urgent case is hidden by your filter." in words(page)
    assert "hidden by your filter" not in words(colleague.sees("/staff/"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 2),
        ("?status=new", 1),
        ("?with=me", 1),
        ("?status=closed", 1),
        ("?visit=today", 0),
        ("?visit=week", 2),
        ("?visit=none", 0),
        ("?visit=tomorrow", 0),
        ("?status=nonsense&priority=%00&visit[]=1&with=you&after=%FF", 2),
    ],
)
def test_filters_are_words_of_the_address(
    database: Database, client: FlaskClient, query: str, found: int
) -> None:
    sam = staff_member(database)
    colleague = Colleague(client)
    colleague.signs_in()
    taken, closed = sent(database, Priority.SOON), sent(database, Priority.SOON)
    sent(database, Priority.ROUTINE)
    moved(database, taken, Move.TAKE, by=sam)
    moved(database, closed, Move.CLOSE, by=sam)

    assert len(references(colleague.sees(f"/staff/{query}"))) == found


def test_an_empty_queue_says_so_kindly(colleague: Colleague) -> None:
    assert "Nothing is waiting" in words(colleague.sees("/staff/"))
    assert "No case fits this filter" in words(colleague.sees("/staff/?priority=soon"))


def test_pages_follow_each_other_and_keep_the_filter(
    database: Database, colleague: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviews, "PAGE_SIZE", 2)
    order = [sent(database, Priority.SOON, hours=9 - number) for number in range(5)]
    seen = [line.get("data-reference") for line in all_lines(colleague, "/staff/?priority=soon")]

    assert seen == order


def test_no_name_or_health_word_stands_in_a_title_or_an_address(
    database: Database, colleague: Colleague
) -> None:
    reference = sent(database, Priority.URGENT, "safety:saddle_numbness:act")
    for path in ("/staff/", f"/staff/submissions/{reference}"):
        page = parse(colleague.sees(path).text)
        title = words(next(page.iter("title")))
        links = [link.get("href", "") for link in page.iter("a")]

        assert "Example" not in title
        assert not [link for link in links if "Example" in link or "numb" in link]


def rows_of(database: Database) -> dict[str, list[str]]:
    with database.engine.connect() as connection:
        return {
            table.name: sorted(str(row) for row in connection.execute(select(table)))
            for table in Base.metadata.sorted_tables
            if table.name != "audit"
        }


def test_looking_writes_one_audit_row_and_nothing_else(database: Database, colleague: Colleague) -> None:
    reference = sent(database, Priority.SOON)
    before = rows_of(database)
    for path in ("/staff/", f"/staff/submissions/{reference}", "/staff/account", "/staff/password"):
        assert colleague.sees(path).status_code == 200

    assert rows_of(database) == before
    with database.reading() as session:
        seen = session.scalars(select(Audit.action).order_by(Audit.id))
        assert list(seen)[-2:] == [Action.VIEWED_QUEUE, Action.VIEWED]


@pytest.mark.parametrize("path", ["/staff/", "/staff/submissions/{reference}"])
def test_a_page_takes_as_many_queries_for_many_cases_as_for_one(
    database: Database, colleague: Colleague, path: str
) -> None:
    reference = sent(database, Priority.SOON)
    here = path.format(reference=reference)
    statements: list[str] = []
    engine = colleague.client.application.extensions["database"].engine
    event.listen(engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    colleague.sees(here)
    alone, statements[:] = list(statements), []
    for number in range(5):
        sent(database, Priority.SOON, hours=number)
    colleague.sees(here)

    assert statements == alone
    assert len([one for one in alone if one.startswith(("SELECT", "INSERT"))]) <= 6
