"""Keeping a page of answers: in the draft that there is, or in a new one."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from intake.models.draft import Draft
from intake.questionnaire.channels import Channel
from intake.services import drafts, kiosk_forms, revisions, unfinished
from intake.web.clock import now
from intake.web.data import settings
from intake.web.locale import language
from intake.web.patient import device
from intake.web.patient.cookie import token
from intake.web.patient.journey import Journey
from intake.web.patient.typed import Typing


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A draft that was kept, and the token of its cookie."""

    draft: Draft
    token: str


def keep(
    session: Session,
    draft: Draft | None,
    journey: Journey,
    *,
    typed: Typing,
) -> Kept:
    """Keep the answers, and what was typed and cannot be used yet."""
    value = token()
    if draft is None:
        life = settings().draft_life
        draft, value = drafts.start(session, language=language(), now=now(), life=life)
    draft.language = language()
    drafts.save(session, draft, journey.given, now=now(), life=_life(draft))
    drafts.keep_typed(session, draft, typed)
    device.note_end(draft)
    if draft.channel is Channel.KIOSK:
        unfinished.show_at_once(session, draft)
    return Kept(draft=draft, token=value)


def _life(draft: Draft) -> timedelta:
    """Return how long a draft lives from now on: on a kiosk for minutes, until its script says more."""
    return kiosk_forms.LIFE_UNSEEN if draft.channel is Channel.KIOSK else settings().draft_life


def life_of(session: Session, draft: Draft) -> timedelta:
    """Return how long a browser keeps the way to a draft; to what was sent, as long as it may be changed.

    On a kiosk the server alone says when it ends.
    """
    if draft.channel is Channel.KIOSK:
        return settings().draft_life
    zone = settings().clinic.time_zone
    last = revisions.last_day(session, draft, zone=zone)
    if last is None:
        return draft.expires_at - now()
    return max(settings().draft_life, datetime.combine(last, time.max, tzinfo=zone) - now())
