from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.staff import Staff, StaffSession
from intake.permissions import Role
from intake.services import sign_in_limits, staff, staff_sessions
from intake.services.passwords import PasswordRefusedError
from tests.builders import NOW
from tests.staffing import PASSWORD, email_of, staff_member

ADDRESS = "192.0.2.7"


def signed_in(database: Database, account_id: UUID) -> UUID:
    with database.transaction() as session:
        return staff_sessions.begin(session, account_id, now=NOW)


def found(database: Database, sign_in: UUID, account_id: UUID, *, after: timedelta = timedelta()) -> bool:
    with database.reading() as session:
        uniquifier = session.get_one(Staff, account_id).fs_uniquifier
        return staff_sessions.find(session, sign_in, uniquifier=uniquifier, now=NOW + after) is not None


def test_an_account_is_found_by_its_address_in_any_case(database: Database) -> None:
    staff_member(database, name="Sam Frontdesk")

    with database.reading() as session:
        account = staff.find(session, " SAM@Clinic.Example ")

        assert account is not None
        assert (account.name, account.role) == ("Sam Frontdesk", Role.FRONT_DESK)
        assert PASSWORD not in account.password
        assert [row.action for row in session.scalars(select(Audit))] == [Action.STAFF_ADDED]


@pytest.mark.parametrize(
    ("email", "password", "error"),
    [
        ("not an address", PASSWORD, staff.EmailWrongError),
        ("SAM@clinic.example", PASSWORD, staff.EmailTakenError),
        ("other@clinic.example", "short", PasswordRefusedError),
    ],
)
def test_an_account_that_cannot_be_is_not_kept(
    database: Database, email: str, password: str, error: type[Exception]
) -> None:
    staff_member(database, name="Sam Frontdesk")

    with pytest.raises(error), database.transaction() as session:
        staff.add(session, email=email, name="", role=Role.ADMIN, password=password, expired=False, now=NOW)

    with database.reading() as session:
        assert len(session.scalars(select(Staff)).all()) == 1


def test_a_sign_in_lasts_while_somebody_works(database: Database) -> None:
    account = staff_member(database)
    sign_in = signed_in(database, account)

    for minutes in range(10, 12 * 60, 10):
        assert found(database, sign_in, account, after=timedelta(minutes=minutes))
        with database.transaction() as session:
            staff_sessions.keep(session, sign_in, now=NOW + timedelta(minutes=minutes))

    assert not found(database, sign_in, account, after=timedelta(hours=12))


def test_a_sign_in_ends_after_fifteen_idle_minutes(database: Database) -> None:
    account = staff_member(database)
    sign_in = signed_in(database, account)

    assert found(database, sign_in, account, after=timedelta(minutes=14, seconds=59))
    assert not found(database, sign_in, account, after=timedelta(minutes=15))


def test_a_sign_in_that_was_ended_is_found_no_more(database: Database) -> None:
    account = staff_member(database)
    ended, other = signed_in(database, account), signed_in(database, account)

    with database.transaction() as session:
        staff_sessions.end(session, ended, account_id=account, now=NOW)

    assert not found(database, ended, account)
    assert found(database, other, account)


def test_a_new_password_ends_every_sign_in(database: Database) -> None:
    account_id = staff_member(database, expired=True)
    sign_in = signed_in(database, account_id)

    with database.transaction() as session:
        account = session.get_one(Staff, account_id)
        staff.change_password(session, account, password_hash="another hash", now=NOW)

    assert not found(database, sign_in, account_id)
    with database.reading() as session:
        assert not session.get_one(Staff, account_id).password_expired


def test_a_closed_account_is_signed_in_nowhere(database: Database) -> None:
    account = staff_member(database)
    sign_in = signed_in(database, account)

    with database.transaction() as session:
        session.get_one(Staff, account).active = False

    assert not found(database, sign_in, account)


def test_being_seen_is_written_at_most_once_a_minute(database: Database) -> None:
    account = staff_member(database)
    sign_in = signed_in(database, account)

    with database.reading() as session:
        seen = session.get_one(StaffSession, sign_in)
        uniquifier = session.get_one(Staff, account).fs_uniquifier

        assert seen.last_seen_at == NOW
        for seconds, stale in [(59, False), (60, True)]:
            later = NOW + timedelta(seconds=seconds)
            sign = staff_sessions.find(session, sign_in, uniquifier=uniquifier, now=later)
            assert sign is not None
            assert sign.is_stale is stale


def take(database: Database, email: str, *, address: str = ADDRESS, after: timedelta = timedelta()) -> bool:
    with database.transaction() as session:
        return sign_in_limits.take_try(session, email=email, address=address, now=NOW + after)


@pytest.mark.parametrize("email", [email_of("Sam"), "nobody@clinic.example"])
def test_at_most_twenty_tries_an_hour_reach_the_check(database: Database, email: str) -> None:
    reached = [take(database, email, after=timedelta(seconds=30 * number)) for number in range(120)]

    assert sum(reached) <= 20
    assert reached[:10] == [True] * 10


def test_one_address_cannot_try_many_accounts(database: Database) -> None:
    reached = [take(database, f"person{number}@clinic.example") for number in range(40)]

    assert sum(reached) == 10
    assert take(database, "person1@clinic.example", address="192.0.2.8")


def test_a_try_that_was_right_is_forgotten(database: Database) -> None:
    for _ in range(40):
        assert take(database, email_of("Sam"))
        with database.transaction() as session:
            sign_in_limits.give_back(session, email=email_of("Sam"), address=ADDRESS, now=NOW)
