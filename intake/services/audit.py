"""The record of who saw and who changed what: codes and ids, never an answer."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from intake.models.audit import Action, Audit


def record(
    session: Session,
    action: Action,
    *,
    now: datetime,
    actor_id: UUID | None = None,
    subject_id: UUID | None = None,
    detail: str | None = None,
) -> None:
    """Add one row; `subject_id` is the submission or the account that it was done to."""
    session.add(Audit(at=now, action=action, actor_id=actor_id, subject_id=subject_id, detail=detail))
