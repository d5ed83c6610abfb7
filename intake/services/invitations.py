"""Invitations as staff make them: one person, one visit, one link at a time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.base import Json, keys_of
from intake.models.draft import Draft
from intake.models.invitation import Invitation, InvitationState
from intake.services import audit
from intake.services.birth_dates import secret_digest
from intake.services.invitation_links import new_secret, read_secret

_KIND = "invitation"
WITHDRAWABLE = frozenset({InvitationState.OPEN, InvitationState.LOCKED})
LINKABLE = WITHDRAWABLE | {InvitationState.WITHDRAWN}


class InvitationMissingError(LookupError):
    """There is no such invitation."""


class InvitationEndedError(Exception):
    """The invitation was used, or its visit is over: nothing more can be done with it."""


class AlreadyInvitedError(Exception):
    """An invitation was made with this id before: a form that was sent twice makes one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Known:
    """What the clinic knows of a patient before they begin; phone and e-mail may be empty."""

    given_name: str
    family_name: str
    date_of_birth: date
    phone: str
    email: str

    @property
    def stored(self) -> Json:
        """The same as it is sealed, in the shape of a submission's identity."""
        return {
            "given_name": self.given_name or None,
            "family_name": self.family_name,
            "date_of_birth": self.date_of_birth.isoformat(),
            "phone": self.phone or None,
            "email": self.email or None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an invitation is for: the day of the visit at the clinic, and the patient's language."""

    visit_date: date
    zone: tzinfo
    language: str


def invite(
    session: Session, invitation_id: UUID, known: Known, plan: Plan, *, staff_id: UUID, now: datetime
) -> str:
    """Make an invitation; returns the secret of its link, which nobody can read again.

    Raises AlreadyInvitedError when there is one with this id.
    """
    if session.get(Invitation, invitation_id) is not None:
        raise AlreadyInvitedError
    secret = new_secret()
    invitation = Invitation(
        id=invitation_id,
        secret_digest=digest_of(session, secret),
        visit_date=plan.visit_date,
        language=plan.language,
        expires_at=_end_of(plan.visit_date, plan.zone),
        made_by=staff_id,
        made_at=now,
        linked_at=now,
    )
    invitation.put_person(keys_of(session), known.stored)
    session.add(invitation)
    audit.record(session, Action.INVITED, now=now, actor_id=staff_id, subject_id=invitation_id)
    return secret


def relink(session: Session, invitation_id: UUID, *, staff_id: UUID, now: datetime) -> str:
    """Make a new link, which ends the old one and opens what was locked or withdrawn.

    Whoever came in by the old one is shut out; what the patient answered so far stays, for the new one.
    Raises InvitationMissingError or InvitationEndedError.
    """
    invitation, draft = _held(session, invitation_id, now=now)
    if invitation.state is not InvitationState.WITHDRAWN:  # else the form was shut then
        _shut(session, draft)
    secret = new_secret()
    invitation.secret_digest = digest_of(session, secret)
    invitation.state = InvitationState.OPEN
    invitation.linked_at = now
    audit.record(session, Action.INVITATION_LINKED, now=now, actor_id=staff_id, subject_id=invitation_id)
    return secret


def withdraw(session: Session, invitation_id: UUID, *, staff_id: UUID, now: datetime) -> None:
    """End a link before its time, and shut the form that was begun with it; once more, it stays so.

    Raises InvitationMissingError or InvitationEndedError.
    """
    invitation, draft = _held(session, invitation_id, now=now)
    if invitation.state is not InvitationState.WITHDRAWN:
        invitation.state = InvitationState.WITHDRAWN
        _shut(session, draft)
        audit.record(
            session, Action.INVITATION_WITHDRAWN, now=now, actor_id=staff_id, subject_id=invitation_id
        )


def of_secret(session: Session, invitation_id: UUID, secret: str, *, now: datetime) -> Invitation:
    """Return an invitation whose link is this one and opens, for a letter or a mail.

    Raises InvitationMissingError or InvitationEndedError.
    """
    invitation = session.get(Invitation, invitation_id)
    if invitation is None:
        raise InvitationMissingError
    is_its_link = invitation.secret_digest == digest_of(session, secret)
    if not is_its_link or invitation.state_at(now) is not InvitationState.OPEN:
        raise InvitationEndedError
    return invitation


def digest_of(session: Session, secret: str) -> bytes:
    """Return what is stored of a secret: bytes that nobody can try without our key."""
    return secret_digest(session, read_secret(secret), kind=_KIND)


def _held(session: Session, invitation_id: UUID, *, now: datetime) -> tuple[Invitation, Draft | None]:
    """Find an invitation that has not ended and the form begun with it, and hold both against others.

    The form comes first, as it does for a patient who sends it, so that neither waits for the other for
    ever. It is looked for again once nobody can begin one any more.
    """
    begun = select(Draft).where(Draft.invitation_id == invitation_id).with_for_update()
    draft = session.scalar(begun)
    invitation = session.get(Invitation, invitation_id, with_for_update=True)
    if invitation is None:
        raise InvitationMissingError
    if invitation.state_at(now) not in LINKABLE:
        raise InvitationEndedError
    return invitation, draft or session.scalar(begun)


def _shut(session: Session, draft: Draft | None) -> None:
    """Shut the form that was begun, so that no cookie and no code opens it."""
    if draft is not None:
        draft.shut(keys_of(session))


def _end_of(day: date, zone: tzinfo) -> datetime:
    """Return the first moment after a day at the clinic."""
    return datetime.combine(day + timedelta(days=1), time.min, tzinfo=zone)
