"""Forms filled in on a kiosk: they live for minutes, and nothing of them is left for the next patient."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intake.models.draft import Draft
from intake.questionnaire.channels import Channel
from intake.services import drafts

LIFE = timedelta(seconds=150)
"""A form that nobody has touched for so long has ended; the script on its pages ends it a little sooner."""

LIFE_UNSEEN = timedelta(minutes=5)
"""As long as no script says whether somebody is there, a page gives them so much time."""

RECEIPT_LIFE = timedelta(seconds=60)


def begin(session: Session, *, language: str, now: datetime) -> str:
    """Begin a form; returns the token for the device's cookie."""
    _, token = drafts.start(session, language=language, now=now, life=LIFE_UNSEEN, channel=Channel.KIOSK)
    return token


def touch(draft: Draft, *, now: datetime) -> None:
    """A script saw that somebody is there: the form lives on from now."""
    draft.expires_at = now + LIFE


def give_time(draft: Draft, *, now: datetime) -> None:
    """Somebody without a script asked for more time."""
    draft.expires_at = now + LIFE_UNSEEN


def show_receipt(draft: Draft, *, now: datetime) -> None:
    """Let the receipt of a form that was sent stand for a short while."""
    draft.expires_at = now + RECEIPT_LIFE


def has_ended(draft: Draft, *, now: datetime) -> bool:
    """Say whether a form, or the receipt of it, is no longer for whoever holds the device."""
    return draft.expires_at <= now


def end(session: Session, draft: Draft, *, now: datetime) -> None:
    """End a form, and erase it unless it was sent; a danger sign in it stays, as everybody's does."""
    draft.expires_at = now
    if draft.submission_id is None and not draft.has_danger:
        drafts.wipe(session, draft, now=now)
