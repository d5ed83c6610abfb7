"""What staff see of a form that its patient changed."""

from collections.abc import Iterator

import pytest
import time_machine
from flask.testing import FlaskClient

from intake.database import Database
from intake.permissions import Role
from intake.review import Move
from intake.services import drafts, unfinished
from tests.builders import LIFE, NOW, answers, send, start_draft
from tests.html import parse
from tests.patients import with_id, words
from tests.revising import LATER, changes, reference_of, sent, works
from tests.staffing import Colleague, at_the_desk


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(LATER, tick=False):
        yield


@pytest.fixture
def colleague(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client, role=Role.CLINICIAN)


@pytest.fixture
def reference(database: Database) -> str:
    """A form that said the worst, and was changed."""
    token = sent(
        database,
        saddle_numbness="yes_new",
        visit_goal="To sleep",
        told_diagnosis="yes",
        diagnosis_words="Spinal stenosis",
    )
    works(database)
    changes(database, token, saddle_numbness="no", visit_goal="To walk again")
    works(database)
    return reference_of(database, token)


def test_the_case_lists_what_was_changed(colleague: Colleague, reference: str) -> None:
    page = colleague.sees(f"/staff/submissions/{reference}")
    changed = words(with_id(page, "changes"))

    assert "To sleep Now To walk again" in changed
    assert changed.count("Before") == 3


def test_it_says_why_the_case_still_stands_where_it_did(colleague: Colleague, reference: str) -> None:
    page = words(colleague.sees(f"/staff/submissions/{reference}"))

    assert "Changed by the patient. Before the change: Urgent" in page


def test_the_earlier_form_is_one_step_away_with_what_was_found(colleague: Colleague, reference: str) -> None:
    page = colleague.sees(f"/staff/submissions/{reference}/earlier/1")

    assert "This is an earlier form." in words(page)
    assert "Act now" in words(page)
    assert any(item.get("data-condition") == "spinal_stenosis" for item in parse(page.text).iter())
    assert 'id="move-on"' not in page.text


def test_the_history_tells_of_both_sendings(colleague: Colleague, reference: str) -> None:
    page = words(colleague.sees(f"/staff/submissions/{reference}"))

    assert page.index("Changed answers and sent them again") < page.rindex("Sent")


def test_the_queue_has_one_row_that_says_changed(colleague: Colleague, reference: str) -> None:
    queue = colleague.sees("/staff/")

    assert queue.text.count(f'data-reference="{reference}"') == 1
    assert "Changed by the patient." in words(queue)


def test_the_newest_form_has_one_address(colleague: Colleague, reference: str) -> None:
    answer = colleague.sees(f"/staff/submissions/{reference}/earlier/2")

    assert answer.location == f"/staff/submissions/{reference}"


@pytest.mark.parametrize("revision", [0, 3])
def test_a_form_that_was_never_sent_is_not_found(colleague: Colleague, reference: str, revision: int) -> None:
    assert colleague.sees(f"/staff/submissions/{reference}/earlier/{revision}").status_code == 404


def test_a_move_made_on_the_old_answers_says_that_they_changed(colleague: Colleague, reference: str) -> None:
    answer = colleague.moves(reference, Move.CLOSE, note="Seen.", version=1)

    assert answer.status_code == 422
    assert "The patient changed answers while your page was open." in words(answer)
    assert "Seen." in answer.text


def test_a_form_that_nobody_changed_says_nothing_of_changes(database: Database, colleague: Colleague) -> None:
    reference = reference_of(database, sent(database))
    page = colleague.sees(f"/staff/submissions/{reference}")

    assert 'id="changes"' not in page.text
    assert "Changed by the patient" not in words(page)


@pytest.mark.hazard("H1.5")
def test_a_danger_sign_taken_back_before_sending_can_still_be_read(
    database: Database, colleague: Colleague
) -> None:
    token = start_draft(database, answers(saddle_numbness="yes_new", pain_average=None), now=NOW)
    back = NOW + unfinished.LEFT_AFTER
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=back)
    with database.transaction() as session:
        draft = drafts.find(session, token, now=back)
        drafts.save(session, draft, answers(saddle_numbness="no"), now=back, life=LIFE)
    send(database, token, now=back)
    works(database)

    page = colleague.sees(f"/staff/submissions/{reference_of(database, token)}")

    taken_back = words(with_id(page, "taken-back"))
    assert "Yes. It started or got worse in the last 2 weeks Now No" in taken_back
    assert "how bad was your pain" not in taken_back
    assert "Stopped before sending" in words(page)
