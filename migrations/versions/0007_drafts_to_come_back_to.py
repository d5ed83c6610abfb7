"""Drafts that are found by a code, and how old their safety answers are."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("safety_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("resume_digest", sa.LargeBinary(length=16), nullable=True))
        batch_op.add_column(sa.Column("token_sealed", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("typed_sealed", sa.LargeBinary(), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_draft_resume_digest"), ["resume_digest"])

    op.execute("UPDATE draft SET safety_at = touched_at")


def downgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_draft_resume_digest"), type_="unique")
        batch_op.drop_column("typed_sealed")
        batch_op.drop_column("token_sealed")
        batch_op.drop_column("resume_digest")
        batch_op.drop_column("safety_at")
