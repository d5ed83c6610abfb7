"""People who work at the clinic, and what they have done, for tests to arrange."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update

from intake.database import Database
from intake.models.review import Review
from intake.models.submission import Submission
from intake.permissions import Role
from intake.questionnaire.priority import Priority
from intake.review import Move
from intake.services import moves, staff
from tests.builders import NOW

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
    return f"{name.split()[0].casefold()}@clinic.example"


def placed(database: Database, reference: str, priority: Priority, *reasons: str, at: datetime = NOW) -> None:
    """Put a case where an evaluation would have put it."""
    of_case = select(Submission.id).where(Submission.reference == reference).scalar_subquery()
    with database.transaction() as session:
        session.execute(
            update(Review)
            .where(Review.submission_id == of_case)
            .values(priority=priority, reasons=list(reasons), evaluated_at=at)
        )


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
