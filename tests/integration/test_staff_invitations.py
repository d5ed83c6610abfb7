"""Invitations as the front desk meets them."""

import re
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from time_machine import Traveller
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.invitation import InvitationState
from intake.permissions import Role
from tests.html import parse
from tests.inviting import ADA, VISIT, Guest, invited, stored
from tests.patients import PAGES, problems, value_of, with_id, words
from tests.staffing import Colleague, at_the_desk

pytestmark = pytest.mark.usefixtures("clock")

FILLED = {
    "given_name": "Ada",
    "family_name": "Example",
    "date_of_birth-day": "27",
    "date_of_birth-month": "March",
    "date_of_birth-year": "1958",
    "visit_date-day": "25",
    "visit_date-month": "11",
    "visit_date-year": "2026",
    "phone": "(202) 555-0123",
    "email": "ada@example.com",
    "language": "en",
}
LIST = "/staff/invitations"


@pytest.fixture
def desk(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


def secret_on(page: TestResponse) -> str:
    address = (with_id(page, "address").text or "").strip()
    assert address.startswith("http://localhost/invitation/")
    return address.rpartition("/")[2]


def title_of(page: TestResponse) -> str:
    return next(element.text or "" for element in parse(page.text).iter("title"))


def rows(page: TestResponse) -> list[str]:
    body = next(parse(page.text).iter("tbody"), None)
    return [words(row) for row in body.iter("tr")] if body is not None else []


def comes_and_sends(client: FlaskClient, secret: str, **about: str) -> None:
    guest = Guest(client)
    guest.comes_in(secret)
    for section in PAGES:
        assert guest.says(section, about if section == "about_you" else None).status_code == 303
    assert guest.sends("/form/check").status_code == 303


def test_inviting_shows_the_link_this_once(desk: Colleague) -> None:
    made = desk.sends(LIST, {**FILLED, "made": uuid4().hex}, shown_on=f"{LIST}/new")
    secret = secret_on(made)

    assert made.status_code == 200
    assert "You see this link only now." in words(made)
    assert 'class="qr"' in made.text
    assert made.headers["Cache-Control"] == "no-store"
    again = desk.sees(LIST)
    assert secret not in again.text
    assert secret not in desk.sees(re.findall(rf"{LIST}/[0-9a-f-]{{36}}", again.text)[0]).text


def test_the_link_leads_the_patient_in(app: Flask, desk: Colleague) -> None:
    secret = secret_on(desk.sends(LIST, FILLED))

    assert "Ada Example" in words(Guest(app.test_client()).comes_in(secret))


def test_no_page_names_anybody_in_its_title_or_address(desk: Colleague, database: Database) -> None:
    made, _ = invited(database)
    pages = [desk.sends(LIST, FILLED), desk.sees(LIST), desk.sees(f"{LIST}/{made}")]

    for page in pages:
        assert "Ada Example" in words(page)
        assert "Ada" not in title_of(page)
        assert not [href for href in re.findall(r'(?:href|action)="([^"]*)"', page.text) if "Ada" in href]


def test_a_form_sent_twice_makes_one_invitation(desk: Colleague) -> None:
    filled = {**FILLED, "made": uuid4().hex}
    desk.sends(LIST, filled)
    again = desk.sends(LIST, filled)

    assert again.status_code == 303
    assert len(rows(desk.sees(LIST))) == 1


def test_what_is_wrong_is_said_to_staff_and_nothing_is_lost(desk: Colleague) -> None:
    wrong = {"family_name": "", "visit_date-year": "2025", "email": "ada", "date_of_birth-year": "2015"}
    page = desk.sends(LIST, {**FILLED, **wrong})

    assert page.status_code == 422
    assert problems(page) == [
        "Last name: Please fill this in.",
        "Date of birth: The form is for people who are 18 or older. Check the year.",
        "Day of the visit: This day is over. Enter the day of the visit.",
        "Email: Enter an email like name@example.com.",
    ]
    assert value_of(page, "given_name") == "Ada"
    assert value_of(page, "visit_date-year") == "2025"
    assert rows(desk.sees(LIST)) == []


def test_the_list_says_who_comes_when_and_how_their_form_stands(
    app: Flask, desk: Colleague, database: Database
) -> None:
    invited(database, visit=date(2026, 12, 1))
    _, begun = invited(database, replace(ADA, given_name="Bea"), visit=date(2026, 11, 24))
    _, sent = invited(database, replace(ADA, given_name="Cleo"), visit=date(2026, 11, 23))
    Guest(app.test_client()).comes_in(begun)
    comes_and_sends(app.test_client(), sent, given_name="Cleo")
    listed = rows(desk.sees(LIST))

    assert ["Cleo Example" in listed[0], "Bea Example" in listed[1], "Ada Example" in listed[2]] == [True] * 3
    assert "The form is in" in listed[0]
    assert "Begun, not sent" in listed[1]
    assert "Not opened yet" in listed[2]
    assert "27 March 1958 (68)" in listed[0]


def test_past_visits_are_on_a_page_of_their_own(
    desk: Colleague, database: Database, clock: Traveller
) -> None:
    invited(database)
    clock.shift(timedelta(days=6))
    desk.signs_in()

    assert rows(desk.sees(LIST)) == []
    assert "The visit is over, no form came" in rows(desk.sees(f"{LIST}?visits=past"))[0]


def test_a_long_list_goes_on_and_loses_nobody(desk: Colleague, database: Database) -> None:
    by = invited(database, replace(ADA, given_name="P0"))[0]
    staff_id = stored(database, by).made_by
    for number in range(1, 55):
        invited(database, replace(ADA, given_name=f"P{number}"), by=staff_id)
    first = desk.sees(LIST)
    later = re.findall(r'href="([^"]+)" rel="next"', first.text)[0].replace("&amp;", "&")
    names = re.findall(r"\bP\d+(?= Example)", words(first) + words(desk.sees(later)))

    assert len(rows(first)) == 50
    assert sorted(names) == sorted(f"P{number}" for number in range(55))
    assert len(rows(desk.sees(f"{LIST}?after=nonsense"))) == 50


def test_withdrawing_and_a_new_link(app: Flask, desk: Colleague, database: Database) -> None:
    made, old = invited(database)
    assert desk.sends(f"{LIST}/{made}/withdrawal", {}).status_code == 303
    assert "Withdrawn" in rows(desk.sees(LIST))[0]
    new = secret_on(desk.sends(f"{LIST}/{made}/link", {}))
    guest = Guest(app.test_client())

    assert guest.opens(old).status_code == 404
    assert guest.opens(new).status_code == 200
    history = words(desk.sees(f"{LIST}/{made}"))
    assert history.index("Made a new link") < history.index("Withdrew the invitation")
    assert "Sam Frontdesk" in history


def test_a_locked_link_is_seen_and_a_new_one_opens(app: Flask, desk: Colleague, database: Database) -> None:
    made, secret = invited(database)
    guest = Guest(app.test_client())
    guest.opens(secret)
    for day in ("1", "2", "3"):
        guest.is_born(day)
    assert "Locked: 3 wrong birth dates" in rows(desk.sees(LIST))[0]
    assert "Gave 3 wrong birth dates" in words(desk.sees(f"{LIST}/{made}"))

    assert "Ada Example" in words(guest.comes_in(secret_on(desk.sends(f"{LIST}/{made}/link", {}))))


def test_a_used_invitation_cannot_be_undone(app: Flask, desk: Colleague, database: Database) -> None:
    made, secret = invited(database)
    comes_and_sends(app.test_client(), secret)

    for step in ("link", "withdrawal"):
        answer = desk.sends(f"{LIST}/{made}/{step}", {})
        assert answer.status_code == 409
        assert "This was not done." in words(answer)
    assert stored(database, made).state is InvitationState.USED


def test_an_invitation_that_is_not_there_says_so(desk: Colleague) -> None:
    page = desk.sees(f"{LIST}/{uuid4()}")

    assert page.status_code == 404
    assert "We cannot find this invitation" in words(page)
    assert desk.sends(f"{LIST}/{uuid4()}/link", {}).status_code == 404


@pytest.mark.hazard("H4.4")
def test_a_form_from_somebody_else_is_set_beside_what_the_clinic_knew(
    app: Flask, desk: Colleague, database: Database
) -> None:
    made, secret = invited(database)
    comes_and_sends(
        app.test_client(), secret, given_name="Bob", phone="(202) 555-0199", email="ada@example.com"
    )
    page = desk.sees(f"{LIST}/{made}")
    case = desk.sees(re.findall(r"/staff/submissions/\w+", page.text)[0])

    assert "Name or birth date differ" in rows(desk.sees(LIST))[0]
    for seen in (page, case):
        assert "First name (not the same) The clinic has Ada The patient gave Bob" in words(seen)
        assert "(202) 555-0123 The patient gave (202) 555-0199" in words(seen)
        assert "Is this the right patient?" in words(seen)
    assert "Bob Example" in words(with_id(case, "main"))
    assert stored(database, made).read_person(database.keys)["given_name"] == "Ada"


def test_a_new_phone_number_is_no_other_person(app: Flask, desk: Colleague, database: Database) -> None:
    made, secret = invited(database)
    comes_and_sends(app.test_client(), secret, phone="(202) 555-0199")
    page = desk.sees(f"{LIST}/{made}")
    case = desk.sees(re.findall(r"/staff/submissions/\w+", page.text)[0])

    assert "Phone (not the same)" in words(case)
    assert "Is this the right patient?" not in words(page) + words(case)


def test_a_patient_as_expected_needs_no_comparing(app: Flask, desk: Colleague, database: Database) -> None:
    made, secret = invited(database)
    comes_and_sends(app.test_client(), secret)
    page = desk.sees(f"{LIST}/{made}")
    case = desk.sees(re.findall(r"/staff/submissions/\w+", page.text)[0])

    assert "Yes, as the clinic has it" in words(case)
    assert "not the same" not in words(page) + words(case)
    assert "25 November" in words(page).replace("Nov 25", "25 November")


def test_who_looked_and_who_did_what_is_written_down(desk: Colleague, database: Database) -> None:
    made, _ = invited(database)
    desk.sees(LIST)
    desk.sees(f"{LIST}/{made}")
    desk.sends(f"{LIST}/{made}/withdrawal", {})
    with database.reading() as session:
        done = session.scalars(select(Audit.action).where(Audit.actor_id.is_not(None))).all()

    assert {Action.VIEWED_INVITATIONS, Action.VIEWED_INVITATION, Action.INVITATION_WITHDRAWN} <= set(done)


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.ADMIN])
def test_the_open_link_can_be_turned_off_and_on(
    app: Flask, client: FlaskClient, database: Database, role: Role
) -> None:
    colleague = at_the_desk(database, client, role=role)
    stranger, invitee = Guest(app.test_client()), Guest(app.test_client())
    _, secret = invited(database, visit=VISIT)
    begun = Guest(app.test_client())
    begun.sends("/form")
    assert begun.says("before_you_start").status_code == 303
    assert stranger.token
    assert invitee.token
    assert colleague.sends("/staff/open-form", {"switch": "off"}).status_code == 303

    assert "Please use your invitation" in words(stranger.sees("/"))
    assert 'action="/form"' not in stranger.sees("/").text
    assert "Some signs cannot wait" in words(stranger.sees("/"))
    for refused in (
        stranger.sends("/form"),
        stranger.sees("/form/before_you_start"),
        stranger.says("before_you_start"),
    ):
        assert refused.status_code == 403
        assert "Please use your invitation" in words(refused)
    assert begun.says("about_you").status_code == 303
    assert invitee.comes_in(secret).status_code == 200

    assert "Turn on" in words(colleague.sees("/staff/open-form"))
    colleague.sends("/staff/open-form", {"switch": "on"})
    assert stranger.sends("/form").status_code == 303
