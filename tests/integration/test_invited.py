"""What a patient meets who comes by an invitation."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, func, select
from time_machine import Traveller

from intake.database import Database
from intake.models.draft import Draft
from intake.models.invitation import InvitationState
from intake.models.review import Review
from intake.models.submission import Submission
from intake.services import unfinished
from tests.builders import NOW
from tests.html import parse
from tests.inviting import ADA, VISIT, Guest, invited, stored
from tests.patients import PAGES, value_of, words

pytestmark = pytest.mark.usefixtures("clock")

KNOWN = ("Ada", "Example", "1947", "555-0123", "ada@example.com")


@pytest.fixture
def guest(client: FlaskClient) -> Guest:
    return Guest(client)


def drafts_there(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Draft)) or 0


def fills_in(guest: Guest) -> None:
    for section in PAGES:
        assert guest.says(section).status_code == 303


def test_a_link_is_exchanged_for_a_cookie_and_gone_from_the_address(guest: Guest, database: Database) -> None:
    _, secret = invited(database)
    exchanged = guest.client.get(f"/invitation/{secret}")

    assert exchanged.status_code == 303
    assert exchanged.location == "/invitation"
    assert exchanged.headers["Cache-Control"] == "no-store"
    assert "HttpOnly" in exchanged.headers["Set-Cookie"]
    assert "SameSite=Lax" in exchanged.headers["Set-Cookie"]
    assert secret not in exchanged.text + str(exchanged.headers)


def test_looking_at_a_link_changes_nothing(guest: Guest, database: Database) -> None:
    made, secret = invited(database)
    pages = [guest.opens(secret) for _ in range(20)]

    assert {page.status_code for page in pages} == {200}
    assert "Some signs cannot wait" in words(pages[0])
    assert stored(database, made).state is InvitationState.OPEN
    assert drafts_there(database) == 0


def test_taking_a_link_out_of_the_address_looks_nothing_up(app: Flask, database: Database) -> None:
    links = [f"/invitation/{code}" for code in (invited(database)[1], "0000-made-up")]
    asked: list[object] = []
    engine = app.extensions["database"].engine
    event.listen(engine, "before_cursor_execute", lambda *came: asked.append(came[2]))
    answers = [app.test_client().get(link) for link in links]

    assert [answer.location for answer in answers] == ["/invitation"] * 2
    assert asked == []


def test_the_birth_date_comes_before_anything_known(guest: Guest, database: Database) -> None:
    _, secret = invited(database, replace(ADA, date_of_birth=date(1947, 2, 5)))
    first = guest.opens(secret)
    page = guest.sees("/invitation/birth-date")

    assert "Your date of birth" in words(page)
    assert not [known for known in KNOWN if known in first.text + page.text]
    assert secret not in first.text + page.text
    assert drafts_there(database) == 0


def test_who_goes_back_from_the_form_goes_on_with_it(guest: Guest, database: Database) -> None:
    guest.comes_in(invited(database)[1])

    for path in ("/invitation", "/invitation/birth-date"):
        assert guest.sees(path).request.path == "/form/before_you_start"


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_the_notice_stands_behind_a_link_when_the_database_is_away(guest: Guest, database: Database) -> None:
    _, secret = invited(database)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE invitation RENAME TO mislaid")
    page = guest.opens(secret)

    assert page.status_code == 200
    assert "Some signs cannot wait" in words(page)
    assert guest.sees("/invitation/birth-date").status_code == 503


def test_what_the_clinic_knows_waits_to_be_confirmed(guest: Guest, database: Database) -> None:
    _, secret = invited(database)
    first = guest.comes_in(secret)
    assert first.request.path == "/form/before_you_start"
    assert "Ada Example" in words(first)

    guest.says("before_you_start")
    page = guest.sees("/form/about_you")
    assert "Is this still right?" in words(page)
    assert "The visit is on 25 November 2026." in words(page)
    assert value_of(page, "given_name") == "Ada"
    assert value_of(page, "family_name") == "Example"
    assert value_of(page, "date_of_birth-year") == "1958"
    assert value_of(page, "phone") == "(202) 555-0123"
    assert value_of(page, "email") == "ada@example.com"
    assert 'data-question="visit_date"' not in page.text


def test_what_is_sent_carries_the_visit_and_uses_the_link_up(guest: Guest, database: Database) -> None:
    made, secret = invited(database)
    guest.comes_in(secret)
    fills_in(guest)
    assert "left out" not in words(guest.sees("/form/check"))
    assert guest.sends("/form/check").location == "/form/done"

    with database.reading() as session:
        submission = session.scalars(select(Submission)).one()
        review = session.scalars(select(Review)).one()
        answers = submission.read_answers(database.keys)
    assert submission.invitation_id == made
    assert review.visit_date == VISIT
    assert "visit_date" not in answers
    assert stored(database, made).state is InvitationState.USED
    assert stored(database, made).submission_id == submission.id

    again = guest.opens(secret)
    assert again.status_code == 409
    assert "Your form is already sent" in words(again)
    assert "Ada" not in again.text


def test_another_device_goes_on_with_the_same_answers(app: Flask, database: Database) -> None:
    _, secret = invited(database)
    phone, tablet = Guest(app.test_client()), Guest(app.test_client())
    phone.comes_in(secret)
    phone.says("before_you_start")
    phone.says("about_you", {"given_name": "Adele"})

    assert tablet.comes_in(secret).request.path == "/form/safety"
    assert value_of(tablet.sees("/form/about_you"), "given_name") == "Adele"
    assert phone.says("safety").status_code == 303
    assert tablet.sees("/form/diagnosis").status_code == 200
    assert drafts_there(database) == 1


def test_a_form_begun_by_invitation_waits_until_the_visit(
    guest: Guest, database: Database, clock: Traveller
) -> None:
    _, secret = invited(database)
    guest.comes_in(secret)
    guest.says("before_you_start")
    clock.shift(timedelta(days=4))
    guest.client.delete_cookie("b")

    assert guest.comes_in(secret).request.path == "/form/about_you"


@pytest.mark.parametrize(
    ("language", "says"),
    [
        pytest.param("en", "You have until the end of 25 November 2026.", id="English"),
        pytest.param("es", "Tiene hasta el final del 25 de noviembre de 2026.", id="Spanish"),
    ],
)
def test_a_form_saved_on_the_day_of_the_visit_ends_with_its_link(
    guest: Guest, database: Database, clock: Traveller, language: str, says: str
) -> None:
    _, secret = invited(database, language=language)
    guest.comes_in(secret)
    clock.move_to(NOW.replace(day=25, hour=22, minute=58))
    guest.says("before_you_start")
    assert says in words(guest.sees("/form/saved"))

    clock.move_to(NOW.replace(day=26, hour=0, minute=0))
    assert guest.sees("/form/about_you").status_code == 410
    assert guest.opens(secret).status_code == 410


def test_midnight_ends_no_form_under_its_patients_hands(
    guest: Guest, database: Database, clock: Traveller
) -> None:
    _, secret = invited(database)
    guest.comes_in(secret)
    clock.move_to(NOW.replace(day=25, hour=23, minute=58))
    guest.says("before_you_start")
    clock.shift(timedelta(minutes=50))
    assert guest.says("about_you").status_code == 303
    clock.shift(timedelta(minutes=50))
    assert guest.says("safety").status_code == 303

    clock.shift(timedelta(minutes=61))
    assert guest.sees("/form/diagnosis").status_code == 410


def test_a_link_can_be_typed_in_capitals_and_without_dashes(guest: Guest, database: Database) -> None:
    _, secret = invited(database)

    assert guest.opens(secret.upper().replace("-", "").replace("0", "O")).status_code == 200


def test_the_log_never_holds_a_link(
    guest: Guest, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    _, secret = invited(database)
    guest.comes_in(secret)
    log = capsys.readouterr().out

    assert '"view": "patient.invitation"' in log
    assert secret not in log
    assert secret.replace("-", "")[:8] not in log


def test_the_database_holds_neither_the_link_nor_the_name(database: Database) -> None:
    made, secret = invited(database)
    row = stored(database, made)

    assert secret.encode() not in row.secret_digest
    assert b"Example" not in row.person_sealed
    assert row.read_person(database.keys)["family_name"] == ADA.family_name


def test_a_danger_sign_left_unfinished_names_the_invitation(guest: Guest, database: Database) -> None:
    made, secret = invited(database)
    guest.comes_in(secret)
    for section in ("before_you_start", "about_you"):
        guest.says(section)
    guest.says("safety", {"saddle_numbness": "yes_new"})
    with database.transaction() as session:
        assert unfinished.show_unfinished(session, now=NOW + timedelta(minutes=11)) == 1
    with database.reading() as session:
        submission = session.scalars(select(Submission)).one()

    assert submission.invitation_id == made
    assert stored(database, made).state is InvitationState.OPEN


@pytest.mark.parametrize(
    ("chosen", "browser", "spoken"),
    [
        pytest.param("es", "en", "es", id="staff chose Spanish"),
        pytest.param("en", "es", "es", id="staff left the usual one"),
        pytest.param("en", "en", "en", id="both English"),
    ],
)
def test_the_language_of_the_letter_is_spoken_where_staff_chose_it(
    guest: Guest, database: Database, chosen: str, browser: str, spoken: str
) -> None:
    _, secret = invited(database, language=chosen)
    guest.client.get(f"/invitation/{secret}")
    headers = {"Accept-Language": browser}
    pages = [guest.client.get(path, headers=headers) for path in ("/invitation", "/invitation/birth-date")]

    assert [parse(page.text).get("lang") for page in pages] == [spoken, spoken]
