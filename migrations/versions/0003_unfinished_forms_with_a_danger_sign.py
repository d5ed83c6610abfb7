"""Unfinished forms with a danger sign."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unfinished_id", sa.Uuid(), nullable=True))

    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.add_column(sa.Column("finished", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.drop_constraint(batch_op.f("uq_submission_draft_id"), type_="unique")
        batch_op.drop_constraint(batch_op.f("uq_submission_reference"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_draft_id_finished"), ["draft_id", "finished"]
        )
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_reference_finished"), ["reference", "finished"]
        )

    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.alter_column("finished", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_submission_reference_finished"), type_="unique")
        batch_op.drop_constraint(batch_op.f("uq_submission_draft_id_finished"), type_="unique")
        batch_op.create_unique_constraint(batch_op.f("uq_submission_reference"), ["reference"])
        batch_op.create_unique_constraint(batch_op.f("uq_submission_draft_id"), ["draft_id"])
        batch_op.drop_column("finished")

    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_column("unfinished_id")
