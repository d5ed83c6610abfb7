"""Keeping a page of answers: in the draft that there is, or in a new one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from intake.models.draft import Draft
from intake.services import drafts
from intake.web.clock import now
from intake.web.data import settings
from intake.web.locale import language
from intake.web.patient.cookie import token
from intake.web.patient.journey import Journey


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
    typed: Mapping[str, list[tuple[str, str]] | None],
) -> Kept:
    """Keep the answers, and what was typed and cannot be used yet."""
    value, life = token(), settings().draft_life
    if draft is None:
        draft, value = drafts.start(session, language=language(), now=now(), life=life)
    draft.language = language()
    drafts.save(session, draft, journey.given, now=now(), life=life)
    drafts.keep_typed(session, draft, typed)
    return Kept(draft=draft, token=value)


def life_of(draft: Draft) -> timedelta:
    """Return how long a draft still lives."""
    return draft.expires_at - now()
