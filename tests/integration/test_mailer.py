"""Mails wait in the outbox until a mail server takes them: once, and with nothing added."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from config import Config, MailServer
from intake.database import Database
from intake.jobs import Worker
from intake.mailer import Mailer
from intake.models.job import Job
from intake.models.mail import Mail
from intake.services import outbox
from tests.post_office import PostOffice, open_post_office

NOW = datetime.now(UTC)
TO = "ada@example.com"


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as office:
        yield office


def put(database: Database, *, to: str = TO, subject: str = "Go on", life: int = 24) -> UUID:
    with database.transaction() as session:
        return outbox.put(
            session,
            to=to,
            subject=subject,
            body="Go on here:\nhttps://forms.clinic.example/resume\n",
            now=NOW,
            expires_at=NOW + timedelta(hours=life),
        )


def only_mail(database: Database) -> Mail:
    with database.reading() as session:
        return session.scalars(select(Mail)).one()


def wait_no_longer(database: Database) -> None:
    with database.transaction() as session:
        job = session.scalars(select(Job)).one()
        assert job.run_at > NOW
        job.run_at = NOW


def nobody_listens() -> MailServer:
    with open_post_office() as office:
        return office.settings


def test_a_mail_arrives_once_and_leaves_nothing_behind(database: Database, office: PostOffice) -> None:
    mail_id = put(database)
    mailer = Mailer(database, office.settings)

    assert mailer.run_once()
    assert not mailer.run_once()

    [(recipients, message)] = office.came
    assert recipients == [TO]
    assert message["To"] == TO
    assert message["From"] == "forms@clinic.example"
    assert message["Subject"] == "Go on"
    assert message["Message-ID"] == f"<{mail_id.hex}@clinic.example>"
    assert message.get_content().splitlines() == ["Go on here:", "https://forms.clinic.example/resume"]
    mail = only_mail(database)
    assert mail.sent_at is not None
    assert mail.letter_sealed is None


def test_the_database_holds_neither_address_nor_words(database: Database) -> None:
    put(database, subject="canary")

    sealed = only_mail(database).letter_sealed

    assert sealed is not None
    assert b"canary" not in sealed
    assert b"ada" not in sealed


def test_a_mail_waits_for_a_server_that_is_away_and_arrives_once(
    database: Database, office: PostOffice
) -> None:
    put(database)

    assert Mailer(database, nobody_listens()).run_once()
    assert not Mailer(database, office.settings).run_once()
    wait_no_longer(database)
    assert Mailer(database, office.settings).run_once()
    assert not Mailer(database, office.settings).run_once()

    assert len(office.came) == 1


def test_a_server_that_says_later_is_asked_later(database: Database, office: PostOffice) -> None:
    put(database)
    office.answer = "450 try again"

    Mailer(database, office.settings).run_once()
    wait_no_longer(database)
    office.answer = "250 welcome"
    Mailer(database, office.settings).run_once()

    assert len(office.came) == 1


def test_nothing_is_said_to_a_server_that_offers_no_encryption(
    database: Database, office: PostOffice
) -> None:
    put(database)

    Mailer(database, replace(office.settings, starttls=True)).run_once()

    assert office.came == []
    assert only_mail(database).letter_sealed is not None
    wait_no_longer(database)


def test_the_password_goes_to_a_server_that_asks_for_it(database: Database, office: PostOffice) -> None:
    put(database)

    Mailer(database, replace(office.settings, user="forms", password="open sesame")).run_once()

    assert office.signed_in == "\0forms\0open sesame"
    assert len(office.came) == 1


def test_an_address_that_the_server_refuses_is_given_up_and_erased(
    database: Database, office: PostOffice
) -> None:
    put(database)
    office.answer = "550 nobody here"

    assert Mailer(database, office.settings).run_once()
    assert not Mailer(database, office.settings).run_once()

    mail = only_mail(database)
    assert mail.given_up_at is not None
    assert mail.letter_sealed is None
    assert office.came == []


def test_a_mail_out_of_time_is_never_sent(database: Database, office: PostOffice) -> None:
    put(database, life=-1)

    Mailer(database, office.settings).run_once()

    assert office.came == []
    assert only_mail(database).letter_sealed is None


def test_the_worker_leaves_mails_alone(database: Database, tmp_path: Path) -> None:
    put(database)
    assert not Worker(database, Config(env="test", data_dir=tmp_path)).run_once()


@pytest.mark.parametrize(
    "to",
    [
        "ada@example.com\nBcc: eve@example.com",
        "ada@example.com, eve@example.com",
        "ada@example.com;eve@example.com",
        "Ada <ada@example.com>",
        "<ada@example.com>",
        "ada",
        "",
    ],
)
def test_an_address_is_exactly_one_address(database: Database, to: str) -> None:
    with pytest.raises(outbox.AddressError):
        put(database, to=to)


def test_a_subject_cannot_add_a_header(database: Database, office: PostOffice) -> None:
    put(database, subject="Go on\r\nBcc: eve@example.com")

    Mailer(database, office.settings).run_once()

    [(recipients, message)] = office.came
    assert recipients == [TO]
    assert message["Bcc"] is None
    assert message["Subject"] == "Go on Bcc: eve@example.com"
