"""The invitations as staff see them: who is coming, and whether their form is in."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Row, Select, select, tuple_
from sqlalchemy.orm import Session

from intake.crypto import KeyRing
from intake.models.audit import Action, Audit
from intake.models.base import Json, keys_of
from intake.models.draft import Draft
from intake.models.invitation import Invitation, InvitationState, open_person, standing
from intake.models.staff import Staff
from intake.models.submission import Submission, open_identity
from intake.services.invitations import InvitationMissingError

PAGE_SIZE = 50
_DEEDS = (
    Action.INVITED,
    Action.INVITATION_LINKED,
    Action.INVITATION_MAILED,
    Action.INVITATION_PRINTED,
    Action.INVITATION_WITHDRAWN,
    Action.INVITATION_OPENED,
    Action.INVITATION_LOCKED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Which visits: from a day on, the next first, or, `is_past`, before it, the last first.

    `last` is the last day of the coming ones, None for no end. `after` is the place in that order
    behind which the page begins.
    """

    day: date
    last: date | None = None
    is_past: bool = False
    after: tuple[date, UUID] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One invitation; `person` is what the clinic knows, `sent` what the patient said who they are."""

    id: UUID
    person: Json
    visit_date: date
    language: str
    state: InvitationState
    is_begun: bool
    reference: str | None
    sent: Json | None
    made_by: str
    made_at: datetime
    linked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One step in the life of an invitation; `who` is None for the patient."""

    at: datetime
    action: Action
    who: str | None


def listing(session: Session, window: Window, *, now: datetime) -> tuple[tuple[Listed, ...], bool]:
    """List one page of invitations; says with it whether there are more."""
    keys = keys_of(session)
    found = session.execute(_page(window)).all()
    return tuple(listed(row, keys, now=now) for row in found[:PAGE_SIZE]), len(found) > PAGE_SIZE


def one(session: Session, invitation_id: UUID, *, now: datetime) -> Listed:
    """Return one invitation; raises InvitationMissingError."""
    found = session.execute(SELECTED.where(Invitation.id == invitation_id)).one_or_none()
    if found is None:
        raise InvitationMissingError
    return listed(found, keys_of(session), now=now)


def deeds(session: Session, invitation_id: UUID) -> tuple[Deed, ...]:
    """List what was done with an invitation, newest first."""
    rows = session.execute(
        select(Audit.at, Audit.action, Staff.name)
        .outerjoin(Staff, Staff.id == Audit.actor_id)
        .where(Audit.subject_id == invitation_id, Audit.action.in_(_DEEDS))
        .order_by(Audit.id.desc())
    )
    return tuple(Deed(at=at, action=action, who=who) for at, action, who in rows)


SELECTED = (
    select(
        Invitation.id,
        Invitation.person_sealed,
        Invitation.visit_date,
        Invitation.language,
        Invitation.state,
        Invitation.expires_at,
        Invitation.made_at,
        Invitation.linked_at,
        Staff.name.label("made_by"),
        Draft.id.label("draft_id"),
        Submission.id.label("submission_id"),
        Submission.reference,
        Submission.identity_sealed,
    )
    .join(Staff, Staff.id == Invitation.made_by)
    .outerjoin(Draft, Draft.invitation_id == Invitation.id)
    .outerjoin(Submission, Submission.id == Invitation.submission_id)
)


def _page(window: Window) -> Select[*tuple[object, ...]]:
    order = (Invitation.visit_date, Invitation.id)
    place = tuple_(*order)
    query = SELECTED.limit(PAGE_SIZE + 1)
    if window.is_past:
        query = query.where(Invitation.visit_date < window.day).order_by(*(column.desc() for column in order))
        return query.where(place < window.after) if window.after else query
    query = query.where(Invitation.visit_date.between(window.day, window.last or date.max)).order_by(*order)
    return query.where(place > window.after) if window.after else query


def listed(row: Row[*tuple[object, ...]], keys: KeyRing, *, now: datetime) -> Listed:
    """Open what SELECTED read of an invitation."""
    found = row._mapping  # noqa: SLF001  SQLAlchemy's documented name
    sent = found["identity_sealed"]
    return Listed(
        id=found["id"],
        person=open_person(keys, found["person_sealed"], found["id"]),
        visit_date=found["visit_date"],
        language=found["language"],
        state=standing(found["state"], found["expires_at"], now=now),
        is_begun=found["draft_id"] is not None,
        reference=found["reference"],
        sent=open_identity(keys, sent, found["submission_id"]) if sent else None,
        made_by=found["made_by"],
        made_at=found["made_at"],
        linked_at=found["linked_at"],
    )
