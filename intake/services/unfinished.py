"""Forms that report a danger sign and were left: staff see them even so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from intake.languages import translator
from intake.models.audit import Action
from intake.models.draft import Draft
from intake.questionnaire.catalogue.published import PUBLISHED
from intake.services import audit
from intake.services.drafts import answers_of, reports
from intake.services.rows import left_before
from intake.services.submissions import store

log = structlog.get_logger()

LEFT_AFTER = timedelta(minutes=10)
OVERDUE_AFTER = LEFT_AFTER + timedelta(minutes=5)
"""By then the worker has put every draft into the queue that can be put there."""
_MOST_LISTED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A danger draft that is not in the queue though it should be; `invitation_id` may say whose it is."""

    draft_id: UUID
    left_at: datetime
    invitation_id: UUID | None


def show_unfinished(session: Session, *, now: datetime) -> int:
    """Put each danger draft that nobody has touched for ten minutes into the queue, once for what it adds.

    It counts as sent when the patient last answered, so that an old sign never looks new (H8), and
    stays until a person closes it or the form is sent. One that cannot be read keeps no other from
    staff. Returns how many were put there.
    """
    left = session.scalars(_left(now).with_for_update(skip_locked=True)).all()
    return sum(_could_show(session, draft) for draft in left)


def show_at_once(session: Session, draft: Draft) -> None:
    """Put a draft into the queue now, where it reports a sign that staff lack: nobody may come back to it."""
    if draft.has_danger and draft.unfinished_id is None:
        _show(session, draft)


def _show(session: Session, draft: Draft) -> bool:
    """Put one draft into the queue as it stands, unless what was added since the last time is gone again.

    Says whether it was put there.
    """
    answers = answers_of(session, draft)
    left_id = left_before(session, draft)
    if reports(session, left_id, answers):
        draft.unfinished_id = left_id
        return False
    submission = store(
        session,
        draft,
        answers,
        texts=_texts(draft),
        now=draft.touched_at,
        finished=False,
    )
    draft.unfinished_id = submission.id
    return True


def _could_show(session: Session, draft: Draft) -> bool:
    try:
        with session.begin_nested():
            return _show(session, draft)
    except Exception as error:  # noqa: BLE001  whatever ails one draft, the others go on
        log.error("unfinished form cannot be shown", error=type(error).__name__)  # noqa: TRY400  a traceback may quote answers
        return False


def missing(session: Session, *, now: datetime) -> tuple[Missing, ...]:
    """List the drafts that staff should see as rows and cannot, the longest missing first."""
    overdue = _left(now, after=OVERDUE_AFTER).order_by(Draft.touched_at).limit(_MOST_LISTED)
    return tuple(
        Missing(draft_id=draft.id, left_at=draft.touched_at, invitation_id=draft.invitation_id)
        for draft in session.scalars(overdue)
    )


def put_away(session: Session, draft_id: UUID, *, staff_id: UUID, now: datetime) -> bool:
    """Let a draft that nobody can read end with its time, now that a person has looked into it.

    One that can be read stays, and the worker shows it; says whether the draft was put away.
    """
    draft = session.scalar(_left(now, after=OVERDUE_AFTER).where(Draft.id == draft_id).with_for_update())
    if draft is None or _can_be_read(session, draft):
        return False
    draft.has_danger = False
    audit.record(session, Action.UNREADABLE_PUT_AWAY, now=now, actor_id=staff_id, subject_id=draft_id)
    return True


def _can_be_read(session: Session, draft: Draft) -> bool:
    try:
        answers_of(session, draft)
    except Exception:  # noqa: BLE001  whatever ails it, it cannot be read
        return False
    return True


def is_any_left(session: Session, *, now: datetime) -> bool:
    """Say whether a danger draft waits to be shown, without taking a writer's turn."""
    return session.scalar(_left(now).limit(1)) is not None


def _left(now: datetime, *, after: timedelta = LEFT_AFTER) -> Select[Draft]:
    return select(Draft).where(
        Draft.has_danger,
        Draft.touched_at <= now - after,
        Draft.submission_id.is_(None),
        Draft.unfinished_id.is_(None),
    )


def _texts(draft: Draft) -> Mapping[str, str]:
    """Word the questions as the patient's pages do."""
    translate = translator(draft.language)
    return {message: translate(message) for message in PUBLISHED[draft.questionnaire_version].messages}
