"""What a notice says, to whom, and what becomes of it when its mail server is away or its worker stops."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from threading import Thread
from typing import Any

import pytest
import time_machine
from sqlalchemy import select

from config import Config
from intake.database import Database
from intake.mailer import Mailer
from intake.models.mail import Mail
from intake.models.review import Review
from intake.services import notices
from intake.services.notices import Desk
from tests.builders import NOW, answers, start_draft, submitted
from tests.post_office import PostOffice, open_post_office
from tests.telling import DESK, SITE, Clinic, told

LOOKED = NOW + timedelta(minutes=1)
WORDS = """\
At least one form in the queue needs somebody now. Please open the queue and begin at the top.

https://forms.clinic.example/staff/

Is nothing waiting there? Then a colleague has already seen to it.

This mail names nobody, so that it gives nothing away. Please do not answer it.

Riverside Spine Clinic
"""


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as office:
        yield office


@pytest.fixture
def clinic(database: Database, config: Config) -> Clinic:
    return Clinic(database, told(config))


def desk() -> Desk:
    return Desk(address=DESK, language="en", clinic="Example Clinic", link=f"{SITE}/staff/")


def tells(database: Database) -> int:
    with database.transaction() as session:
        return notices.tell(session, desk(), now=LOOKED)


def calls(database: Database) -> str:
    """Send a form that is not read in time; returns its reference."""
    return submitted(database).reference


def mails(database: Database) -> list[Mail]:
    with database.reading() as session:
        return list(session.scalars(select(Mail)))


def test_it_says_the_same_of_every_form_and_nothing_of_any(clinic: Clinic, office: PostOffice) -> None:
    canary: dict[str, Any] = {"given_name": "Canary", "family_name": "Yellow", "phone": "(555) 010-0177"}
    told_of: dict[str, Any] = {
        "told_diagnosis": "yes",
        "diagnosis_words": "spinal stenosis",
        "visit_goal": "canaries",
    }
    reference = submitted(clinic.database, saddle_numbness="yes_new", **canary, **told_of).reference
    clinic.waits(minutes=1)
    start_draft(clinic.database, answers(leg_weakness="yes_new"), now=NOW - timedelta(minutes=9))
    clinic.waits(minutes=2)

    assert clinic.notices == [(DESK, "A form needs somebody now", WORDS)] * 2
    with time_machine.travel(clinic.now, tick=False):
        assert Mailer(clinic.database, office.settings).run_once()
    [(recipients, message)] = office.came
    assert recipients == [DESK]
    assert message.get_content().splitlines() == WORDS.splitlines()
    del message["Message-ID"]  # by chance its letters could be anybody's
    sent = message.as_string().casefold()
    given = ("canar", "yellow", "0177", "ada", reference, "stenosis", "numb", "urgent")
    assert [word for word in given if word.casefold() in sent] == []


def test_it_speaks_the_clinics_first_language(database: Database, config: Config) -> None:
    spanish = replace(told(config), languages=("es", "en"), public_url="")
    start_draft(database, answers(saddle_numbness="yes_new"), now=NOW - timedelta(minutes=10))
    clinic = Clinic(database, spanish)
    clinic.waits(seconds=5)

    [(_, subject, body)] = clinic.notices
    assert subject == "Un formulario necesita atención ahora"
    assert "abra la lista" in body
    assert "/staff/" not in body


@pytest.mark.hazard("H3.1")
def test_it_waits_for_a_mail_server_that_is_away_and_arrives_once(clinic: Clinic, office: PostOffice) -> None:
    submitted(clinic.database, saddle_numbness="yes_new")
    clinic.waits(minutes=1)

    for minutes, server in ((0, clinic.config.mail), (1, office.settings), (2, office.settings)):
        with time_machine.travel(clinic.now + timedelta(minutes=minutes), tick=False):
            Mailer(clinic.database, server).run_once()

    assert len(office.came) == 1
    assert clinic.waits(minutes=2) == 0  # nothing waits in the outbox


def test_after_a_day_it_is_of_no_use(database: Database) -> None:
    calls(database)
    tells(database)

    [mail] = mails(database)
    assert mail.expires_at == LOOKED + timedelta(days=1)


@pytest.mark.hazard("H3.1")
def test_a_stop_before_the_end_leaves_the_notice_to_the_next(database: Database) -> None:
    calls(database)

    def is_stopped() -> None:
        with database.transaction() as session:
            assert notices.tell(session, desk(), now=LOOKED) == 1
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        is_stopped()

    assert mails(database) == []
    assert (tells(database), tells(database)) == (1, 0)
    assert len(mails(database)) == 1


@pytest.mark.hazard("H3.1")
def test_of_two_workers_at_once_one_tells(database: Database) -> None:
    calls(database)
    said: list[int] = []

    with database.transaction() as session:
        said.append(notices.tell(session, desk(), now=LOOKED))
        other = Thread(target=lambda: said.append(tells(database)))
        other.start()
        other.join(0.5)
        assert said == [1]
    other.join(10)

    assert said == [1, 0]
    assert len(mails(database)) == 1


@pytest.mark.hazard("H3.2")
@pytest.mark.parametrize("dialect", ["postgresql"])
def test_of_two_workers_at_once_one_tells_of_many_that_cannot_be_read(database: Database) -> None:
    calls(database)
    said: list[int] = []

    with database.transaction() as session:
        said.append(notices.tell(session, desk(), now=LOOKED))
        calls(database)  # while the first worker tells, and seen by the second alone
        other = Thread(target=lambda: said.append(tells(database)))
        other.start()
        other.join(0.5)
        assert said == [1]
    other.join(10)

    assert said == [1, 0]


def test_telling_costs_no_person_a_conflict(database: Database) -> None:
    calls(database)
    with database.reading() as session:
        before = session.scalars(select(Review.version)).one()

    tells(database)

    with database.reading() as session:
        assert session.scalars(select(Review.version)).one() == before
