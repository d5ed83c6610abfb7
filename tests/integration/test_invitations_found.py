"""The front desk looks for one name among many invitations."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from intake.database import Database
from intake.services import invitation_lists
from tests.builders import NOW
from tests.html import parse
from tests.inviting import ADA, invited
from tests.patients import value_of, words
from tests.staffing import Colleague, at_the_desk

pytestmark = pytest.mark.usefixtures("clock")

LIST = "/staff/invitations"
FOUND = f"{LIST}/found"
TODAY = NOW.date()


@pytest.fixture
def desk(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


def expected(database: Database, name: str, *, days: int = 0) -> None:
    given, _, family = name.partition(" ")
    known = replace(ADA, given_name=given, family_name=family)
    invited(database, known=known, visit=TODAY + timedelta(days=days))


def named(page: TestResponse) -> list[str]:
    cells = [cell for cell in parse(page.text).iter("td") if cell.get("class") == "queue__patient"]
    return [words(cell).partition(" born ")[0] for cell in cells]


def test_the_form_says_what_may_stay_empty(desk: Colleague) -> None:
    labels = [words(label) for label in parse(desk.sees(f"{LIST}/new").text).iter("label")]

    assert [label for label in labels if label.endswith("(optional)")] == [
        "First name (optional)",
        "Phone number (optional)",
        "Email (optional)",
    ]


def test_the_language_of_the_letter_is_named_in_the_viewers(database: Database, desk: Colleague) -> None:
    made, _ = invited(database, language="es")
    desk.client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "es"

    assert "Idioma español" in words(desk.sees(f"{LIST}/{made}"))


@pytest.mark.parametrize("typed", ["nunez", "NÚÑ", "maria nu", "Núñez María", "  mar  "])
def test_a_name_is_found_by_how_it_begins_however_it_is_typed(
    database: Database, desk: Colleague, typed: str
) -> None:
    expected(database, "María Núñez")
    expected(database, "Omar Nash")

    assert named(desk.sends(FOUND, {"name": typed})) == ["María Núñez"]


def test_coming_visits_stand_first_and_past_ones_below(database: Database, desk: Colleague) -> None:
    for name, days in (("Ada Past", -3), ("Ada Later", 9), ("Ada Today", 0), ("Ada Yesterday", -1)):
        expected(database, name, days=days)
    page = desk.sends(FOUND, {"name": "ada"})

    assert named(page) == ["Ada Today", "Ada Later", "Ada Yesterday", "Ada Past"]
    assert "4 invitations found" in words(page)


@pytest.mark.parametrize(
    ("visit", "there"),
    [("today", ["Ada Today"]), ("tomorrow", ["Ada Next"]), ("week", ["Ada Today", "Ada Next"])],
)
def test_a_day_narrows_the_list_and_the_search(
    database: Database, desk: Colleague, visit: str, there: list[str]
) -> None:
    for name, days in (("Ada Today", 0), ("Ada Next", 1), ("Ada Later", 7), ("Ada Past", -1)):
        expected(database, name, days=days)

    assert named(desk.sees(f"{LIST}?visit={visit}")) == there
    assert named(desk.sends(FOUND, {"name": "ada", "visit": visit})) == there


def test_a_day_alone_leads_to_the_list_of_that_day(desk: Colleague) -> None:
    assert (
        desk.sends(FOUND, {"name": " ", "visit": "tomorrow"}).headers["Location"] == f"{LIST}?visit=tomorrow"
    )
    assert desk.sends(FOUND, {"name": "", "visit": "none"}).headers["Location"] == LIST


def test_nobody_found_says_what_to_try_and_keeps_what_was_typed(database: Database, desk: Colleague) -> None:
    expected(database, "Ada Example")
    page = desk.sends(FOUND, {"name": "Zoë"})

    assert named(page) == []
    assert "type only its first letters" in words(page)
    assert value_of(page, "name") == "Zoë"
    assert "Nobody is invited for these days" in words(desk.sees(f"{LIST}?visit=tomorrow"))


def test_more_than_a_page_says_that_there_may_be_more(
    database: Database, desk: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("intake.services.invitation_search.PAGE_SIZE", 2)
    for name in ("Ada One", "Ada Two", "Ada Three"):
        expected(database, name)
    page = desk.sends(FOUND, {"name": "ada"})

    assert len(named(page)) == 2
    assert "There may be more" in words(page)


def test_the_pages_of_a_day_stay_with_the_day(
    database: Database, desk: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invitation_lists, "PAGE_SIZE", 1)
    expected(database, "Ada One", days=1)
    expected(database, "Ada Two", days=1)
    expected(database, "Ada Later", days=8)
    first = desk.sees(f"{LIST}?visit=week")
    later = next(link.get("href", "") for link in parse(first.text).iter("a") if link.get("rel") == "next")
    second = desk.sees(later)

    assert "visit=week" in later
    assert sorted(named(first) + named(second)) == ["Ada One", "Ada Two"]
    assert 'rel="next"' not in second.text


def test_a_name_that_was_looked_for_stands_in_no_address_title_or_log(
    database: Database, desk: Colleague, capsys: pytest.CaptureFixture[str]
) -> None:
    expected(database, "Ada Example")
    capsys.readouterr()
    page = desk.sends(FOUND, {"name": "Example"})

    assert "Example" not in capsys.readouterr().out
    assert not [
        link for link in parse(page.text).iter() if link.tag != "input" and "Example" in str(link.attrib)
    ]
    assert page.headers["Cache-Control"] == "no-store"
