"""Answers that are not sent yet."""

import json
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String, and_
from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing, digest, new_token
from intake.models.base import Base, Code, Json, Timings, UuidKey
from intake.models.invitation import Invitation
from intake.models.staff import Staff
from intake.questionnaire.channels import Channel

Typed: TypeAlias = dict[str, list[tuple[str, str]]]
"""What a browser sent for a question: names with their values."""


class Draft(Base):
    """One patient's answers so far, found by the digest of a random token in a cookie.

    Once sent, `submission_id` says which submission came of it and the answers are wiped.
    `has_danger` keeps a draft with a danger sign from being wiped when its time is over;
    `unfinished_id` is the submission that shows such a draft to staff, once it was left, until it
    reports more; `revises_id` is the one that this draft would change. `pace` holds the seconds that
    each page took, until they are gathered into counts, `page_since` when the last one was finished.
    `invitation_id` says which invitation it was begun with, if any.
    `safety_at` is when the safety questions were last answered; they are asked again after a day.
    `resume_digest` finds a draft by the code that its patient was given; `token_sealed` then lets a
    second device in under the same token. `typed_sealed` holds what was typed but cannot be used.
    `shut_digest` is of the token that opened it until the clinic ended or replaced its link.
    `channel` says how the form comes; `entered_by` who of the clinic types it in, if anybody does.
    """

    __tablename__ = "draft"

    id: Mapped[UuidKey]
    token_digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    questionnaire_version: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8))
    answers_sealed: Mapped[bytes]
    created_at: Mapped[datetime]
    touched_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    submission_id: Mapped[UUID | None]
    has_danger: Mapped[bool] = mapped_column(default=False)
    unfinished_id: Mapped[UUID | None]
    revises_id: Mapped[UUID | None]
    wiped_at: Mapped[datetime | None]
    pace: Mapped[Json | None] = mapped_column(Timings, default=dict)
    page_since: Mapped[datetime | None]
    invitation_id: Mapped[UUID | None] = mapped_column(ForeignKey(Invitation.id), unique=True)
    safety_at: Mapped[datetime | None]
    resume_digest: Mapped[bytes | None] = mapped_column(LargeBinary(16), unique=True)
    token_sealed: Mapped[bytes | None]
    shut_digest: Mapped[bytes | None] = mapped_column(LargeBinary(32), unique=True)
    typed_sealed: Mapped[bytes | None]
    channel: Mapped[Channel] = mapped_column(Code(Channel), default=Channel.WEB)
    entered_by: Mapped[UUID | None] = mapped_column(ForeignKey(Staff.id))

    def put_answers(self, keys: KeyRing, answers: Json) -> None:
        """Seal answers in wire form in place of those that were there."""
        self.answers_sealed = keys.seal(json.dumps(answers, ensure_ascii=True), context=self._context)

    def read_answers(self, keys: KeyRing) -> Json:
        """Open the answers in wire form."""
        answers: Json = json.loads(keys.open(self.answers_sealed, context=self._context))
        return answers

    def put_token(self, keys: KeyRing, token: str) -> None:
        """Keep the token where only the key ring can read it, for a second device."""
        self.token_digest = digest(token)
        self.token_sealed = keys.seal(token, context=f"draft.token:{self.id}")

    def shut(self, keys: KeyRing) -> None:
        """Put a token on it that nobody has: no cookie opens it, and no code; the last one is remembered."""
        self.shut_digest = self.token_digest
        self.put_token(keys, new_token())
        self.resume_digest = None

    def read_token(self, keys: KeyRing) -> str | None:
        """Open the token; None for a draft begun before it was kept."""
        return keys.open(self.token_sealed, context=f"draft.token:{self.id}") if self.token_sealed else None

    def put_typed(self, keys: KeyRing, typed: Typed) -> None:
        """Seal what cannot be used yet, by question; nothing leaves nothing behind."""
        context = f"draft.typed:{self.id}"
        self.typed_sealed = keys.seal(json.dumps(typed), context=context) if typed else None

    def read_typed(self, keys: KeyRing) -> Typed:
        """Open what cannot be used yet."""
        if self.typed_sealed is None:
            return {}
        typed: Typed = json.loads(keys.open(self.typed_sealed, context=f"draft.typed:{self.id}"))
        return typed

    @property
    def _context(self) -> str:
        return f"draft.answers:{self.id}"


_OPEN = and_(Draft.wiped_at.is_(None), Draft.submission_id.is_(None))
_UNSEEN = and_(Draft.has_danger, Draft.submission_id.is_(None), Draft.unfinished_id.is_(None))
_TIMED = Draft.pace.is_not(None)
Index("ix_draft_open", Draft.expires_at, sqlite_where=_OPEN, postgresql_where=_OPEN)
Index("ix_draft_unseen", Draft.touched_at, sqlite_where=_UNSEEN, postgresql_where=_UNSEEN)
Index("ix_draft_timed", Draft.id, sqlite_where=_TIMED, postgresql_where=_TIMED)
