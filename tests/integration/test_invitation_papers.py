"""The letter, the mail and the poster that bring people to the form."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from config import Config, MailServer
from intake import create_app
from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.mail import Mail
from intake.services import outbox
from intake.services.outbox import Letter
from tests.builders import NOW
from tests.html import CheckedClient
from tests.inviting import ADA, invited
from tests.patients import words
from tests.pdfs import facts
from tests.staffing import Colleague, at_the_desk

pytestmark = pytest.mark.usefixtures("clock")

SITE = "https://forms.clinic.example"
SERVER = MailServer(host="127.0.0.1", sender="forms@clinic.example")


@pytest.fixture
def reachable(config: Config) -> Iterator[Flask]:
    app = create_app(
        Config(
            env="test",
            data_dir=config.data_dir,
            database_url=config.database_url,
            public_url=SITE,
            mail=SERVER,
        )
    )
    app.test_client_class = CheckedClient
    yield app
    app.extensions["database"].dispose()


@pytest.fixture
def desk(reachable: Flask, database: Database) -> Colleague:
    return at_the_desk(database, reachable.test_client())


def outgoing(database: Database) -> list[Letter]:
    with database.reading() as session:
        letters = [outbox.letter_of(session, mail.id, now=NOW) for mail in session.scalars(select(Mail))]
    return [letter for letter in letters if letter]


def actions(database: Database) -> set[Action]:
    with database.reading() as session:
        return set(session.scalars(select(Audit.action)))


@pytest.mark.parametrize(("language", "says"), [("en", "Call us: 555-0100"), ("es", "Llámenos: 555-0100")])
def test_the_letter_is_one_page_in_the_patients_language(
    desk: Colleague, database: Database, language: str, says: str
) -> None:
    made, secret = invited(database, language=language)
    answer = desk.sends(f"/staff/invitations/{made}/letter", {"secret": secret})
    letter = facts(answer.data)

    assert answer.mimetype == "application/pdf"
    assert answer.headers["Content-Disposition"] == "attachment; filename=letter.pdf"
    assert answer.headers["Cache-Control"] == "no-store"
    assert letter.pages == 1
    assert letter.language == language
    assert letter.claims_ua
    assert "Ada" not in letter.title
    assert letter.says("Ada Example")
    assert f"\n{secret}\n" in letter.text
    assert letter.says("911")
    assert letter.says(says)
    assert Action.INVITATION_PRINTED in actions(database)


def test_a_mail_says_clinic_link_and_whom_to_call_and_nothing_else(
    desk: Colleague, database: Database
) -> None:
    made, secret = invited(database)
    page = desk.sends(f"/staff/invitations/{made}/mail", {"secret": secret})
    [mail] = outgoing(database)

    assert "The email is on its way." in words(page)
    assert f"{SITE}/invitation/{secret}" in page.text
    assert mail.to == ADA.email
    assert mail.subject == "Riverside Spine Clinic: a form before your visit"
    assert f"\n{SITE}/invitation/{secret}\n" in mail.body
    assert "555-0100" in mail.body
    for private in ("Ada", "Example", "1958", "November", "pain", "back"):
        assert private not in mail.subject + mail.body
    assert Action.INVITATION_MAILED in actions(database)


def test_a_mail_waits_no_longer_than_its_link_opens(desk: Colleague, database: Database) -> None:
    made, secret = invited(database)
    desk.sends(f"/staff/invitations/{made}/mail", {"secret": secret})
    with database.reading() as session:
        mail = session.scalars(select(Mail)).one()

    assert mail.expires_at == NOW.replace(hour=0, minute=0) + timedelta(days=6)


def test_an_old_link_is_neither_printed_nor_sent(desk: Colleague, database: Database) -> None:
    made, old = invited(database)
    desk.sends(f"/staff/invitations/{made}/link", {})

    for way in ("letter", "mail"):
        answer = desk.sends(f"/staff/invitations/{made}/{way}", {"secret": old})
        assert answer.status_code == 409
        assert "This was not done." in words(answer)
    assert outgoing(database) == []


def test_without_a_mail_server_no_mail_is_offered(client: FlaskClient, database: Database) -> None:
    colleague = at_the_desk(database, client)
    made, secret = invited(database)
    page = colleague.sends(f"/staff/invitations/{made}/link", {})

    assert "/mail" not in page.text
    assert "/letter" in page.text
    assert colleague.sends(f"/staff/invitations/{made}/mail", {"secret": secret}).status_code == 409


def test_the_poster_says_the_same_in_each_language(desk: Colleague) -> None:
    answer = desk.sees("/staff/open-form/poster.pdf")
    poster = facts(answer.data)

    assert answer.headers["Content-Disposition"] == "attachment; filename=poster.pdf"
    assert poster.pages == 1
    assert poster.claims_ua
    assert poster.says("Here for your back?")
    assert poster.says("Call us: 555-0100 Monday to Friday, 8 am to 5 pm")
    assert poster.says("Llámenos: 555-0100 de lunes a viernes, de 8 de la mañana a 5 de la tarde")
    assert poster.says("forms.clinic.example")
    assert b"/Lang (es)" in answer.data or b"/Lang(es)" in answer.data
