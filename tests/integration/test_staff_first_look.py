"""What the desk does first is said at the head of a case: whom to tell, and whom to call."""

from datetime import timedelta
from xml.etree.ElementTree import Element

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from time_machine import Traveller

from intake.database import Database
from intake.models.submission import Submission
from intake.permissions import Role
from intake.review import Move
from intake.services import unfinished
from tests.builders import NOW, answers, start_draft, submitted
from tests.html import parse
from tests.patients import HELPER, words
from tests.staffing import Colleague, at_the_desk, read_by_the_rules

pytestmark = pytest.mark.usefixtures("clock")

NOW_WORDS = "Tell a clinician now, then note whom you told."
TODAY_WORDS = "Tell a clinician today, then note whom you told."


def case_of(database: Database, **given: object) -> str:
    reference = submitted(database, **given).reference  # type: ignore[arg-type]  # answers, not the time
    read_by_the_rules(database, reference)
    return reference


def head_of(colleague: Colleague, reference: str) -> str:
    page = parse(colleague.sees(f"/staff/submissions/{reference}").text)
    return words(next(filter(is_identity, page.iter("header"))))


def is_identity(element: Element) -> bool:
    return element.get("class") == "identity"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"saddle_numbness": "yes_new"}, [NOW_WORDS], id="urgent"),
        pytest.param({"hands_or_balance": "yes_new"}, [TODAY_WORDS], id="soon"),
        pytest.param({"cancer_ever": "yes"}, [], id="neither"),
    ],
)
def test_a_case_that_nobody_took_on_says_whom_to_tell(
    database: Database, client: FlaskClient, given: dict[str, str], said: list[str]
) -> None:
    desk = at_the_desk(database, client)

    head = head_of(desk, case_of(database, **given))

    assert [line for line in (NOW_WORDS, TODAY_WORDS) if line in head] == said


def test_it_falls_silent_when_somebody_takes_the_case_on(database: Database, client: FlaskClient) -> None:
    desk = at_the_desk(database, client)
    reference = case_of(database, saddle_numbness="yes_new")

    assert desk.moves(reference, Move.TAKE, note="Told Dr. Lindqvist").status_code == 303

    assert NOW_WORDS not in head_of(desk, reference)


def test_a_clinician_needs_no_word_of_it(database: Database, client: FlaskClient) -> None:
    clinician = at_the_desk(database, client, role=Role.CLINICIAN)

    assert NOW_WORDS not in head_of(clinician, case_of(database, saddle_numbness="yes_new"))


def test_a_case_that_is_still_being_read_alarms_nobody_and_one_that_was_not_read_does(
    database: Database, client: FlaskClient, clock: Traveller
) -> None:
    desk = at_the_desk(database, client)
    reference = submitted(database).reference

    assert NOW_WORDS not in head_of(desk, reference)
    clock.shift(timedelta(minutes=1))
    assert NOW_WORDS in head_of(desk, reference)


def test_whom_to_call_stands_before_the_numbers(database: Database, client: FlaskClient) -> None:
    desk = at_the_desk(database, client)

    head = head_of(desk, case_of(database, **HELPER))

    assert head.index("Call: the person helping (202) 555-0199") < head.index("Phone of the patient (555)")


@pytest.mark.parametrize(
    ("message", "said"),
    [("yes", "Text message; a phone message may be left"), ("no", "Text message; leave no phone message")],
)
def test_a_way_to_reach_somebody_and_a_message_are_two_things(
    database: Database, client: FlaskClient, message: str, said: str
) -> None:
    desk = at_the_desk(database, client)

    head = head_of(desk, case_of(database, contact_preference="text_message", message_ok=message))

    assert f"Reach by {said}" in head


def test_a_form_that_was_left_says_so_where_nothing_was_recognised(
    database: Database, client: FlaskClient
) -> None:
    desk = at_the_desk(database, client)
    ahead = dict.fromkeys(("medicines_how", "blood_thinners", "allergies"))
    start_draft(database, answers(saddle_numbness="yes_new", **ahead))
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=NOW + timedelta(minutes=10))
        reference = session.scalars(select(Submission.reference)).one()
    read_by_the_rules(database, reference)

    page = words(desk.sees(f"/staff/submissions/{reference}"))

    assert "Nothing on the list recognised so far: the form is not finished." in page
    assert "a person still reads it" not in page


def test_an_address_breaks_before_its_at(database: Database, client: FlaskClient) -> None:
    desk = at_the_desk(database, client)
    reference = case_of(database, email="ada@example.com")

    assert ">ada<wbr>@example.com</a>" in desk.sees(f"/staff/submissions/{reference}").text
    assert "sam<wbr>@clinic.example" in desk.sees("/staff/account").text
