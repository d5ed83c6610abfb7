"""E-mails that wait to be sent."""

import json
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing
from intake.models.base import Base, UuidKey


class Mail(Base):
    """One e-mail; once it was sent or given up, neither its address nor its words remain."""

    __tablename__ = "mail"

    id: Mapped[UuidKey]
    letter_sealed: Mapped[bytes | None]
    created_at: Mapped[datetime] = mapped_column(index=True)
    expires_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    given_up_at: Mapped[datetime | None]

    def put_letter(self, keys: KeyRing, *, to: str, subject: str, body: str) -> None:
        """Seal the address and the words."""
        self.letter_sealed = keys.seal(json.dumps([to, subject, body]), context=self._context)

    def read_letter(self, keys: KeyRing) -> tuple[str, str, str] | None:
        """Open the address, the subject and the body; None when they are gone."""
        if self.letter_sealed is None:
            return None
        to, subject, body = json.loads(keys.open(self.letter_sealed, context=self._context))
        return to, subject, body

    @property
    def _context(self) -> str:
        return f"mail.letter:{self.id}"
