"""What the rules read in a submission; the patient side never imports this."""

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.crypto import KeyRing
from intake.models.base import Base, Json, UuidKey
from intake.questionnaire.priority import Priority


class Evaluation(Base):
    """One reading by one rule set: sealed, because it quotes the patient."""

    __tablename__ = "evaluation"
    __table_args__ = (Index(None, "submission_id", "evaluated_at"),)

    id: Mapped[UuidKey]
    submission_id: Mapped[UUID] = mapped_column(ForeignKey("submission.id"))
    rule_set: Mapped[str] = mapped_column(String(40))
    evaluated_at: Mapped[datetime]
    priority: Mapped[Priority]
    condition_codes: Mapped[list[str]]
    safety_codes: Mapped[list[str]]
    result_sealed: Mapped[bytes]

    def put_result(self, keys: KeyRing, result: Json) -> None:
        """Seal the evaluation in wire form."""
        self.result_sealed = keys.seal(json.dumps(result), context=f"evaluation.result:{self.id}")

    def read_result(self, keys: KeyRing) -> Json:
        """Open the evaluation in wire form."""
        result: Json = json.loads(keys.open(self.result_sealed, context=f"evaluation.result:{self.id}"))
        return result
