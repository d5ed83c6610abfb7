"""Invitations, and people who come by them, for tests to arrange."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.invitation import Invitation
from intake.services import invitations
from intake.services.invitations import Known, Plan
from tests.builders import NOW
from tests.patients import Patient
from tests.staffing import staff_member

VISIT = date(2026, 11, 25)
BORN = ("27", "3", "1958")
ADA = Known(
    given_name="Ada",
    family_name="Example",
    date_of_birth=date(1958, 3, 27),
    phone="(202) 555-0123",
    email="ada@example.com",
)


def invited(
    database: Database,
    known: Known = ADA,
    *,
    visit: date = VISIT,
    language: str = "en",
    by: UUID | None = None,
    now: datetime = NOW,
) -> tuple[UUID, str]:
    """Invite somebody; returns the invitation's id and its link's secret."""
    plan = Plan(visit_date=visit, zone=UTC, language=language)
    staff_id = by or staff_member(database, name=f"Robin{uuid4().hex[:8]} Inviter", now=now)
    with database.transaction() as session:
        made = uuid4()
        return made, invitations.invite(session, made, known, plan, staff_id=staff_id, now=now)


def stored(database: Database, invitation_id: UUID) -> Invitation:
    """Read an invitation as it stands."""
    with database.reading() as session:
        found = session.get_one(Invitation, invitation_id)
        session.expunge(found)
        return found


class Guest(Patient):
    """A patient who was sent a link."""

    def opens(self, secret: str) -> TestResponse:
        """Open a link, which is gone from the address at once; returns the page that it leads to."""
        assert self.client.get(f"/invitation/{secret}").location == "/invitation"
        return self.sees("/invitation")

    def is_born(self, day: str = "27", month: str = "3", year: str = "1958") -> TestResponse:
        """Give a birth date where it is asked for."""
        boxes = {"day": day, "month": month, "year": year}
        return self.sends(
            "/invitation/birth-date", {f"date_of_birth-{part}": typed for part, typed in boxes.items()}
        )

    def comes_in(self, secret: str) -> TestResponse:
        """Open a link and give the right birth date; returns the page that this leads to."""
        assert self.opens(secret).status_code == 200
        assert self.is_born().status_code == 303
        return self.sees("/form")


def guest(client: FlaskClient) -> Guest:
    """Return somebody at this browser."""
    return Guest(client)
