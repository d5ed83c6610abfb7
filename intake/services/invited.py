"""Invitations as patients use them: a link opens, with the right birth date, the one form behind it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.models.invitation import Invitation, InvitationState
from intake.questionnaire.answers import Answers
from intake.questionnaire.channels import Channel
from intake.services import audit, birth_dates, drafts, identities
from intake.services.birth_dates import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What a link leads to: how its invitation stands, or None where there is none."""

    digest: bytes
    state: InvitationState | None
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """The form behind a link, with the token of its cookie; `is_new` says that it begins now."""

    draft: Draft
    token: str
    is_new: bool


def recognise(session: Session, secret_digest: bytes, *, now: datetime) -> Recognised:
    """Look a link up; 140 random bits need no limit of tries, and nobody is shut out by a neighbour's."""
    invitation = _find(session, secret_digest)
    return Recognised(
        digest=secret_digest,
        state=invitation.state_at(now) if invitation else None,
        language=invitation.language if invitation else None,
    )


def answer(session: Session, secret_digest: bytes, given: date, *, now: datetime) -> Answer:
    """Compare a birth date with the one that the clinic knows; the third wrong one locks the link.

    The transaction must be kept whatever the answer is.
    """
    invitation = _find(session, secret_digest)
    said = birth_dates.check(
        session,
        digest=secret_digest,
        known=_born(session, invitation) if invitation else None,
        given=given,
        now=now,
    )
    if said is Answer.LOCKED and invitation:
        _lock(session, invitation, now=now)
    return said


def go_in(session: Session, secret_digest: bytes, *, language: str, now: datetime) -> Entered | None:
    """Open the invitation's one form, begun with what the clinic knows; None where it ended meanwhile.

    Every device that comes by the link holds the same token, so that two do not shut each other out.
    """
    invitation = _find(session, secret_digest, to_change=True)
    if invitation is None or invitation.state_at(now) is not InvitationState.OPEN:
        return None
    draft = session.scalar(select(Draft).where(Draft.invitation_id == invitation.id))
    token = draft.read_token(keys_of(session)) if draft else None
    audit.record(session, Action.INVITATION_OPENED, now=now, subject_id=invitation.id)
    if draft and token:
        return Entered(draft=draft, token=token, is_new=False)
    return _begin(session, invitation, language=language, now=now)


def _lock(session: Session, invitation: Invitation, *, now: datetime) -> None:
    """Lock a link that is still open; the form behind it may have been sent at this very moment."""
    session.refresh(invitation, with_for_update=True)
    if invitation.state is InvitationState.OPEN:
        invitation.state = InvitationState.LOCKED
        audit.record(session, Action.INVITATION_LOCKED, now=now, subject_id=invitation.id)


def _begin(session: Session, invitation: Invitation, *, language: str, now: datetime) -> Entered:
    """Begin the draft; it lives until the visit, and what the clinic knows waits to be confirmed."""
    life = invitation.expires_at - now
    draft, token = drafts.start(session, language=language, now=now, life=life, channel=Channel.INVITATION)
    draft.invitation_id = invitation.id
    person = invitation.read_person(keys_of(session))
    known = {name: person[name] for name in identities.FIELDS if person[name]}
    answers = Answers({**known, "date_of_birth": _born(session, invitation)})
    drafts.save(session, draft, answers, now=now, life=life)
    return Entered(draft=draft, token=token, is_new=True)


def _find(session: Session, secret_digest: bytes, *, to_change: bool = False) -> Invitation | None:
    wanted = select(Invitation).where(Invitation.secret_digest == secret_digest)
    return session.scalar(wanted.with_for_update() if to_change else wanted)


def _born(session: Session, invitation: Invitation) -> date:
    return date.fromisoformat(invitation.read_person(keys_of(session))["date_of_birth"])
