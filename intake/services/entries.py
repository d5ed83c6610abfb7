"""Forms that staff type in: from paper, or while the patient answers on the telephone."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.draft import Draft
from intake.questionnaire.answers import Answers
from intake.questionnaire.channels import Channel
from intake.services import audit, drafts

_ON_THE_PHONE = Answers({"completed_by": "with_help", "helper_relationship": "clinic_staff"})
"""Who answers and who helps, where a patient is on the telephone: said already, and open to change."""


def begin(
    session: Session, *, channel: Channel, staff_id: UUID, language: str, now: datetime, life: timedelta
) -> str:
    """Begin a form for a patient; returns the token for this person's cookie."""
    draft, token = drafts.start(
        session, language=language, now=now, life=life, channel=channel, entered_by=staff_id
    )
    if channel is Channel.PHONE:
        drafts.save(session, draft, _ON_THE_PHONE, now=now, life=life)
    audit.record(
        session, Action.ENTRY_BEGUN, now=now, actor_id=staff_id, subject_id=draft.id, detail=channel.value
    )
    return token


def open_entry(session: Session, token: str, *, staff_id: UUID, now: datetime) -> Draft | None:
    """Return the form that this person began to type in and has not sent, or None."""
    try:
        draft = drafts.find(session, token, now=now)
    except (drafts.DraftMissingError, drafts.DraftExpiredError):
        return None
    return draft if draft.entered_by == staff_id and draft.submission_id is None else None


def erase(session: Session, token: str, *, staff_id: UUID, now: datetime) -> None:
    """Give up a form that is not sent, and erase it; a danger sign in it is kept, as everybody's is."""
    draft = open_entry(session, token, staff_id=staff_id, now=now)
    if draft is None:
        return
    draft.expires_at = now
    if not draft.has_danger:
        drafts.wipe(session, draft, now=now)
    audit.record(session, Action.ENTRY_ERASED, now=now, actor_id=staff_id, subject_id=draft.id)
