"""Drafts: answers that a patient is still giving, found by a token that only they hold."""

import secrets
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from intake.crypto import digest
from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT, PUBLISHED
from intake.questionnaire.safety import calls_for_notice

_TOKEN_BYTES = 32


class DraftMissingError(LookupError):
    """No draft belongs to this token."""


class DraftExpiredError(LookupError):
    """The draft's time is over, and its answers are gone or about to go."""


def start(session: Session, *, language: str, now: datetime, life: timedelta) -> tuple[Draft, str]:
    """Begin an empty draft; returns it with the token (256 bits) for the patient's cookie."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    draft = Draft(
        id=uuid4(),
        token_digest=digest(token),
        questionnaire_version=CURRENT.version,
        language=language,
        created_at=now,
        touched_at=now,
        expires_at=now + life,
    )
    draft.put_answers(keys_of(session), {})
    session.add(draft)
    return draft, token


def find(session: Session, token: str, *, now: datetime) -> Draft:
    """Find a draft; one already sent is found too, with its `submission_id` set.

    Raises DraftMissingError for an unknown token and DraftExpiredError for one out of time.
    """
    draft = session.scalar(select(Draft).where(Draft.token_digest == digest(token)))
    if draft is None or draft.questionnaire_version not in PUBLISHED:
        raise DraftMissingError
    if draft.expires_at <= now and draft.submission_id is None:
        raise DraftExpiredError
    return draft


def answers_of(session: Session, draft: Draft) -> Answers:
    """Open the answers given so far."""
    return wire.load(PUBLISHED[draft.questionnaire_version], draft.read_answers(keys_of(session)))


def save(session: Session, draft: Draft, answers: Answers, *, now: datetime, life: timedelta) -> None:
    """Keep answers in place of the earlier ones, and the draft for its life from now on, or longer."""
    draft.put_answers(keys_of(session), wire.dump(answers))
    draft.touched_at = now
    draft.expires_at = max(draft.expires_at, now + life)  # an invited draft lives until the visit
    draft.has_danger = calls_for_notice(answers)


def wipe_expired(session: Session, *, now: datetime) -> int:
    """Erase the answers of drafts out of time, but never of one that reports a danger sign.

    The empty rows stay, so that a patient who comes back is told kindly. Returns how many.
    """
    keys = keys_of(session)
    expired = session.scalars(_expired(now)).all()
    for draft in expired:
        draft.put_answers(keys, {})
        draft.wiped_at = now
    return len(expired)


def is_any_expired(session: Session, *, now: datetime) -> bool:
    """Say whether a draft waits to be wiped, without taking a writer's turn."""
    return session.scalar(_expired(now).limit(1)) is not None


def _expired(now: datetime) -> Select[Draft]:
    return select(Draft).where(
        Draft.expires_at <= now,
        Draft.has_danger.is_(False),
        Draft.wiped_at.is_(None),
        Draft.submission_id.is_(None),
    )
