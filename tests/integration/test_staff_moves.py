import pytest
from flask.testing import FlaskClient

from intake.database import Database
from intake.models.review import Review
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus
from tests.builders import submitted
from tests.patients import problems, value_of, words
from tests.staffing import Colleague, at_the_desk, moved, placed, staff_member

pytestmark = pytest.mark.usefixtures("clock")


@pytest.fixture
def colleague(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


@pytest.fixture
def reference(database: Database) -> str:
    return submitted(database).reference


def standing(database: Database) -> tuple[ReviewStatus, int]:
    with database.reading() as session:
        review = session.query(Review).one()
        return review.status, review.version


def test_a_move_leads_back_to_the_case(database: Database, colleague: Colleague, reference: str) -> None:
    answer = colleague.moves(reference, Move.TAKE, note="I call her now.")

    assert (answer.status_code, answer.headers["Location"]) == (303, f"/staff/submissions/{reference}")
    page = words(colleague.sees(f"/staff/submissions/{reference}"))
    assert "With Sam Frontdesk" in page
    assert "Took this on Sam Frontdesk" in page
    assert "I call her now." in page
    assert standing(database) == (ReviewStatus.IN_REVIEW, 2)


@pytest.mark.hazard("H10.4")
@pytest.mark.parametrize("move", [Move.CLOSE, Move.ADD_NOTE])
def test_a_move_without_its_reason_asks_for_it(
    database: Database, colleague: Colleague, reference: str, move: Move
) -> None:
    answer = colleague.moves(reference, move)

    assert answer.status_code == 422
    assert problems(answer) == ["Please write a note that says why."]
    assert standing(database) == (ReviewStatus.NEW, 1)


def test_the_button_says_that_a_reason_is_needed(
    database: Database, colleague: Colleague, reference: str
) -> None:
    path = f"/staff/submissions/{reference}"

    assert "Close (say why)" in words(colleague.sees(path))
    placed(database, reference, Priority.ROUTINE)
    assert "Close (say why)" not in words(colleague.sees(path))


def test_a_move_that_is_not_possible_keeps_the_note(colleague: Colleague, reference: str) -> None:
    answer = colleague.moves(reference, Move.REOPEN, note="typed with care")

    assert answer.status_code == 422
    assert value_of(answer, "note") == "typed with care"


def test_a_note_that_is_too_long_comes_back_cut_at_its_limit(
    database: Database, colleague: Colleague, reference: str
) -> None:
    answer = colleague.moves(reference, Move.TAKE, note="x" * 5000)

    assert answer.status_code == 422
    assert problems(answer) == ["This note is too long. Use 2,000 letters or fewer."]
    assert value_of(answer, "note") == "x" * 2000
    assert standing(database) == (ReviewStatus.NEW, 1)


def test_a_note_is_kept_as_typed_without_signs_that_nobody_types(
    colleague: Colleague, reference: str
) -> None:
    colleague.moves(reference, Move.TAKE, note="line one\r\nline two\x00\u202e <b>é</b>")

    page = colleague.sees(f"/staff/submissions/{reference}").text
    assert "line one\nline two &lt;b&gt;é&lt;/b&gt;" in page


@pytest.mark.parametrize(
    "filled",
    [
        {},
        {"move": "dance", "version": "1"},
        {"move": "take"},
        {"move": "take", "version": "one"},
        {"move": "take", "version": "-1"},
        {"move": "take", "version": "9" * 30},
        {"move": "take", "version": "7"},
    ],
)
def test_what_no_button_sends_is_refused_with_the_page(
    database: Database, colleague: Colleague, reference: str, filled: dict[str, str]
) -> None:
    path = f"/staff/submissions/{reference}/moves"
    answer = colleague.sends(path, {**filled, "note": "kept"})

    assert answer.status_code == 422
    assert value_of(answer, "note") == "kept"
    assert standing(database) == (ReviewStatus.NEW, 1)


def test_the_second_of_two_learns_who_was_first_and_keeps_the_note(
    database: Database, colleague: Colleague, reference: str
) -> None:
    ade = staff_member(database, name="Ade Doctor")
    moved(database, reference, Move.ARRANGE, by=ade, note="Tuesday at ten.")
    answer = colleague.moves(reference, Move.TAKE, note="Her daughter drives her in.", version=1)

    assert answer.status_code == 409
    page = words(answer)
    assert "Ade Doctor arranged the consultation at 3:30 PM, while your page was open." in page
    assert "Tuesday at ten." in page
    assert "Patient Ada Example Birth date 27 March 1958" in page
    assert value_of(answer, "note") == "Her daughter drives her in."
    assert value_of(answer, "version") == "2"
    assert (
        colleague.moves(reference, Move.TAKE, note="Her daughter drives her in.", version=2).status_code
        == 303
    )


def test_a_move_needs_the_token_of_a_page(database: Database, colleague: Colleague, reference: str) -> None:
    path = f"/staff/submissions/{reference}/moves"
    answer = colleague.client.post(path, data={"move": "take", "version": "1"})

    assert answer.status_code == 400
    assert standing(database) == (ReviewStatus.NEW, 1)


def test_a_case_that_does_not_exist_cannot_be_moved(colleague: Colleague) -> None:
    assert colleague.moves("000000000", Move.TAKE).status_code == 404
