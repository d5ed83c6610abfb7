"""People who work at the clinic, and what they have done, for tests to arrange."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from flask.testing import FlaskClient
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.review import Review
from intake.models.submission import Submission
from intake.permissions import Role
from intake.questionnaire.priority import Priority
from intake.review import Move
from intake.services import evaluations, moves, staff
from tests.builders import NOW
from tests.html import parse
from tests.patients import words

PASSWORD = "a lamp beside the green window"


def staff_member(
    database: Database,
    *,
    name: str = "Sam Frontdesk",
    role: Role = Role.FRONT_DESK,
    expired: bool = False,
    now: datetime = NOW,
) -> UUID:
    """Add an account, its address made from the name; returns its id."""
    with database.transaction() as session:
        account = staff.add(
            session,
            email=email_of(name),
            name=name,
            role=role,
            password=PASSWORD,
            expired=expired,
            now=now,
        )
        return account.id


def email_of(name: str) -> str:
    """Return the address of a person with this name."""
    return f"{name.split(maxsplit=1)[0].casefold()}@clinic.example"


def placed(database: Database, reference: str, priority: Priority, *reasons: str, at: datetime = NOW) -> None:
    """Put a case where an evaluation would have put it."""
    of_case = select(Submission.id).where(Submission.reference == reference).scalar_subquery()
    with database.transaction() as session:
        session.execute(
            update(Review)
            .where(Review.submission_id == of_case)
            .values(priority=priority, reasons=list(reasons), evaluated_at=at)
        )


def read_by_the_rules(database: Database, reference: str, *, at: datetime = NOW) -> None:
    """Evaluate a case as the worker does."""
    with database.transaction() as session:
        of_case = session.scalars(select(Submission.id).where(Submission.reference == reference)).one()
        evaluations.evaluate_submission(session, of_case, zone=UTC, now=at)


def moved(
    database: Database,
    reference: str,
    move: Move,
    *,
    by: UUID,
    note: str = "",
    version: int = 1,
    now: datetime = NOW,
) -> None:
    """Take one step with a case."""
    step = moves.Step(move=move, note=note, version=version)
    with database.transaction() as session:
        moves.move(session, reference, step, staff_id=by, now=now)


@dataclass
class Colleague:
    """Somebody of the clinic at a browser without scripts."""

    client: FlaskClient

    def signs_in(
        self, name: str = "Sam Frontdesk", *, password: str = PASSWORD, path: str = ""
    ) -> TestResponse:
        """Type address and password at the door."""
        filled = {"email": email_of(name), "password": password, "next": path}
        return self.sends("/staff/sign-in", filled, shown_on="/staff/sign-in")

    def sees(self, path: str) -> TestResponse:
        """Ask for a page, and go no further."""
        return self.client.get(path)

    def sends(
        self, path: str, filled: Mapping[str, str], *, shown_on: str = "/staff/account"
    ) -> TestResponse:
        """Send a form with the token of another page."""
        return self.client.post(path, data={"csrf_token": token_on(self.sees(shown_on)), **filled})

    def moves(self, reference: str, move: Move, *, note: str = "", version: int = 1) -> TestResponse:
        """Press one of the buttons of a case."""
        filled = {"move": move.value, "note": note, "version": str(version)}
        return self.sends(f"/staff/submissions/{reference}/moves", filled)


def token_on(page: TestResponse) -> str:
    """Find the token that every form of a page carries."""
    return next(
        element.get("value", "")
        for element in parse(page.text).iter("input")
        if element.get("name") == "csrf_token"
    )


def at_the_desk(database: Database, client: FlaskClient, *, role: Role = Role.FRONT_DESK) -> Colleague:
    """Add Sam with a role, and sign them in."""
    staff_member(database, role=role)
    colleague = Colleague(client)
    assert colleague.signs_in().status_code == 303
    return colleague


def speaks(colleague: Colleague, language: str) -> None:
    """Choose a language for the pages from now on."""
    assert colleague.sends("/language", {"language": language, "next": "/staff/"}).status_code == 303


def line_of(colleague: Colleague) -> str:
    """Return what the queue's only row says."""
    rows = (row for row in parse(colleague.sees("/staff/").text).iter("tr") if row.get("data-reference"))
    [line] = rows
    return words(line)
