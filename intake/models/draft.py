"""Answers that are not sent yet."""

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing
from intake.models.base import Base, Json, Timings, UuidKey
from intake.models.invitation import Invitation


class Draft(Base):
    """One patient's answers so far, found by the digest of a random token in a cookie.

    Once sent, `submission_id` says which submission came of it and the answers are wiped.
    `has_danger` keeps a draft with a danger sign from being wiped when its time is over;
    `unfinished_id` is the submission that shows such a draft to staff, once it was left. `pace` holds the
    seconds that each page took, until they are gathered into counts. `invitation_id` says
    which invitation it was begun with, if any.
    """

    __tablename__ = "draft"

    id: Mapped[UuidKey]
    token_digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    questionnaire_version: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8))
    answers_sealed: Mapped[bytes]
    created_at: Mapped[datetime]
    touched_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    submission_id: Mapped[UUID | None]
    has_danger: Mapped[bool] = mapped_column(default=False)
    unfinished_id: Mapped[UUID | None]
    wiped_at: Mapped[datetime | None]
    pace: Mapped[Json | None] = mapped_column(Timings, default=dict)
    invitation_id: Mapped[UUID | None] = mapped_column(ForeignKey(Invitation.id), unique=True)

    def put_answers(self, keys: KeyRing, answers: Json) -> None:
        """Seal answers in wire form in place of those that were there."""
        self.answers_sealed = keys.seal(json.dumps(answers, ensure_ascii=True), context=self._context)

    def read_answers(self, keys: KeyRing) -> Json:
        """Open the answers in wire form."""
        answers: Json = json.loads(keys.open(self.answers_sealed, context=self._context))
        return answers

    @property
    def _context(self) -> str:
        return f"draft.answers:{self.id}"
