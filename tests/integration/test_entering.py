"""Staff enter what a patient wrote on paper or says on the telephone, through the same questions."""

from datetime import timedelta

import pytest
import time_machine
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.draft import Draft
from intake.models.submission import Submission
from intake.questionnaire.channels import Channel
from intake.services import unfinished
from tests.builders import NOW
from tests.html import parse
from tests.patients import PAGES, Patient, value_of, with_id, words
from tests.staffing import Colleague, at_the_desk, staff_member

pytestmark = pytest.mark.usefixtures("clock")

BANNER = {"paper": "You are entering a paper form as staff.", "phone": "You are entering a telephone call"}
PHONE = {"before_you_start": {"completed_by": "with_help", "helper_relationship": "clinic_staff"}}


@pytest.fixture
def colleague(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


def begins(colleague: Colleague, channel: str = "paper") -> TestResponse:
    begun = colleague.sends("/staff/entry", {"channel": channel})
    assert begun.location == "/form/before_you_start"
    return colleague.sees(begun.location)


def fills_in(colleague: Colleague, **changes: dict[str, str]) -> TestResponse:
    """Type in every page and send it; returns the receipt."""
    patient = Patient(colleague.client)
    for section in PAGES:
        assert patient.says(section, changes.get(section)).status_code == 303
    assert patient.sends("/form/check").status_code == 303
    return colleague.sees("/form/done")


@pytest.mark.parametrize("channel", ["paper", "phone"])
def test_a_form_entered_by_staff_says_so_everywhere(
    database: Database, colleague: Colleague, channel: str
) -> None:
    assert BANNER[channel] in words(begins(colleague, channel))

    receipt = fills_in(colleague, **(PHONE if channel == "phone" else {}))

    reference = words(with_id(receipt, "reference"))
    assert f'href="/staff/submissions/{reference}"' in receipt.text
    said = {"paper": "Paper form", "phone": "Telephone call"}[channel]
    for path in ("/staff/", f"/staff/submissions/{reference}"):
        assert f"{said}, entered by Sam Frontdesk" in words(colleague.sees(path))
    with database.reading() as session:
        submission = session.scalars(select(Submission)).one()
        sent = session.scalars(select(Audit).where(Audit.action == Action.SUBMITTED)).one()
    assert submission.channel is Channel(channel)
    assert sent.actor_id == submission.entered_by is not None


def test_on_the_telephone_staff_are_who_helps(colleague: Colleague) -> None:
    page = begins(colleague, "phone")

    assert value_of(page, "completed_by") == "with_help"
    assert value_of(page, "helper_relationship") == "clinic_staff"
    assert "Read each question aloud." in words(page)
    assert 'name="privacy_seen" value="yes" checked' not in page.text


def test_a_browser_fills_in_nothing_of_its_owner(colleague: Colleague) -> None:
    begins(colleague)
    Patient(colleague.client).says("before_you_start")
    page = colleague.sees("/form/about_you").text

    assert 'autocomplete="off"' in page
    assert 'autocomplete="bday' not in page
    assert 'autocomplete="given-name"' not in page


def test_there_is_no_code_to_come_back_with_and_no_copy(colleague: Colleague) -> None:
    assert "Save and finish later" not in begins(colleague).text
    assert colleague.sees("/form/saved").status_code == 404

    receipt = fills_in(colleague)

    assert "Keep a copy" not in receipt.text
    assert colleague.sees("/form/copy.pdf").status_code == 404


def test_a_form_that_was_begun_goes_on_and_is_named(colleague: Colleague) -> None:
    begins(colleague)
    patient = Patient(colleague.client)
    for section in ("before_you_start", "about_you"):
        patient.says(section)

    page = words(colleague.sees("/staff/entry"))

    assert "Ada Example" in page
    assert "27 March 1958" in page
    assert colleague.sees("/form").location == "/form/safety"
    assert colleague.sends("/staff/entry", {"channel": "phone"}).location == "/staff/entry"


def test_erasing_asks_once_more_and_says_what_is_lost(colleague: Colleague) -> None:
    begins(colleague)

    page = parse(colleague.sees("/staff/entry").text)

    [fold] = page.iter("details")
    assert "open" not in fold.attrib
    assert words(fold) == "Erase it Everything that you typed here will be lost. Erase everything"
    assert [form.get("action") for form in fold.iter("form")] == ["/staff/entry/erasure"]


def test_blank_paper_is_at_hand_where_paper_is_entered(colleague: Colleague) -> None:
    page = colleague.sees("/staff/entry")

    assert "/staff/paper-form.pdf?lang=en" in page.text
    assert "/staff/paper-form.pdf?lang=es" in page.text


def test_a_form_that_is_given_up_is_erased(database: Database, colleague: Colleague) -> None:
    begins(colleague)
    Patient(colleague.client).says("before_you_start")

    assert colleague.sends("/staff/entry/erasure", {}).location == "/staff/entry"

    assert "Enter a form for a patient" in words(colleague.sees("/staff/entry"))
    assert colleague.sees("/form/about_you").status_code == 404
    with database.reading() as session:
        assert session.scalars(select(Draft)).one().wiped_at is not None


def test_a_danger_sign_is_not_erased_with_the_form(database: Database, colleague: Colleague) -> None:
    begins(colleague)
    patient = Patient(colleague.client)
    for section in ("before_you_start", "about_you", "safety"):
        patient.says(section, {"saddle_numbness": "yes_new"} if section == "safety" else None)
    colleague.sends("/staff/entry/erasure", {})

    with database.transaction() as session:
        assert unfinished.show_unfinished(session, now=NOW + timedelta(minutes=10)) == 1
    assert "Paper form, entered by Sam Frontdesk" in words(colleague.sees("/staff/"))


@pytest.mark.hazard("H4.6")
def test_it_is_shut_to_everybody_but_who_began_it(database: Database, colleague: Colleague) -> None:
    begins(colleague)
    Patient(colleague.client).says("before_you_start")
    colleague.sends("/staff/sign-out", {})

    door = "/staff/sign-in?next=/staff/entry"
    assert colleague.sees("/form/about_you").location == door
    assert Patient(colleague.client).says("about_you").location == door

    staff_member(database, name="Lou Other")
    colleague.signs_in("Lou Other")
    assert colleague.sees("/form/about_you").location == door
    assert "Enter a form for a patient" in words(colleague.sees("/staff/entry"))


def test_a_page_sent_after_signing_out_elsewhere_leads_to_the_door(colleague: Colleague) -> None:
    begins(colleague)
    patient = Patient(colleague.client)
    assert patient.says("before_you_start").status_code == 303
    colleague.sends("/staff/sign-out", {})

    assert patient.says("about_you").location == "/staff/sign-in?next=/staff/entry"


def test_typing_keeps_somebody_signed_in(colleague: Colleague, clock: time_machine.Traveller) -> None:
    begins(colleague)
    patient = Patient(colleague.client)
    for section in PAGES:
        clock.shift(timedelta(minutes=10))
        assert patient.says(section).status_code == 303

    assert colleague.sees("/staff/").status_code == 200


@pytest.mark.hazard("H4.6")
def test_a_patients_own_form_on_the_same_browser_is_another_one(
    database: Database, colleague: Colleague
) -> None:
    patient = Patient(colleague.client)
    begins(colleague)
    patient.says("before_you_start")
    patient.sends("/form")

    assert "as staff" not in words(colleague.sees("/form/before_you_start"))
    with database.reading() as session:
        channels = session.scalars(select(Draft.channel).order_by(Draft.created_at, Draft.entered_by))
        assert set(channels) == {Channel.PAPER, Channel.WEB}


def test_the_start_page_is_everybodys_after_signing_out(colleague: Colleague) -> None:
    begins(colleague)
    Patient(colleague.client).says("before_you_start")
    colleague.sends("/staff/sign-out", {})
    page = colleague.sees("/")

    assert page.status_code == 200
    assert "Go on where you stopped" not in page.text


@pytest.mark.parametrize("channel", ["", "web", "kiosk", "fax"])
def test_only_paper_and_telephone_are_entered(colleague: Colleague, channel: str) -> None:
    assert colleague.sends("/staff/entry", {"channel": channel}).status_code == 400
