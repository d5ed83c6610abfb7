"""Forms that report a danger sign and were left: staff see them even so."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from intake.languages import translator
from intake.models.draft import Draft
from intake.questionnaire.catalogue.published import PUBLISHED
from intake.services.drafts import answers_of
from intake.services.submissions import store

log = structlog.get_logger()

LEFT_AFTER = timedelta(minutes=10)


def show_unfinished(session: Session, *, now: datetime) -> int:
    """Put each danger draft that nobody has touched for ten minutes into the queue, once.

    It counts as sent when the patient last answered, so that an old sign never looks new (H8), and
    stays until a person closes it or the form is sent. One that cannot be read keeps no other from
    staff. Returns how many were put there.
    """
    left = session.scalars(_left(now).with_for_update(skip_locked=True)).all()
    return sum(_could_show(session, draft) for draft in left)


def show_at_once(session: Session, draft: Draft) -> None:
    """Put a draft into the queue now, once, where it reports a danger sign: nobody may come back to it."""
    if draft.has_danger and draft.unfinished_id is None:
        show(session, draft)


def show(session: Session, draft: Draft) -> None:
    """Put one draft into the queue as it stands."""
    submission = store(
        session,
        draft,
        answers_of(session, draft),
        texts=_texts(draft),
        now=draft.touched_at,
        finished=False,
    )
    draft.unfinished_id = submission.id


def _could_show(session: Session, draft: Draft) -> bool:
    try:
        with session.begin_nested():
            show(session, draft)
    except Exception as error:  # noqa: BLE001  whatever ails one draft, the others go on
        log.error("unfinished form cannot be shown", error=type(error).__name__)  # noqa: TRY400  a traceback may quote answers
        return False
    return True


def is_any_left(session: Session, *, now: datetime) -> bool:
    """Say whether a danger draft waits to be shown, without taking a writer's turn."""
    return session.scalar(_left(now).limit(1)) is not None


def _left(now: datetime) -> Select[Draft]:
    return select(Draft).where(
        Draft.has_danger,
        Draft.touched_at <= now - LEFT_AFTER,
        Draft.submission_id.is_(None),
        Draft.unfinished_id.is_(None),
    )


def _texts(draft: Draft) -> Mapping[str, str]:
    """Word the questions as the patient's pages do."""
    translate = translator(draft.language)
    return {message: translate(message) for message in PUBLISHED[draft.questionnaire_version].messages}
