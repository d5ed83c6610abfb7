"""Forms that are changed after they were sent."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("revises_id", sa.Uuid(), nullable=True))

    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.add_column(sa.Column("revision", sa.Integer(), server_default="1", nullable=False))
        batch_op.drop_constraint(batch_op.f("uq_submission_reference_finished"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_reference_revision_finished"), ["reference", "revision", "finished"]
        )

    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.alter_column("revision", server_default=None)


def downgrade() -> None:
    submission = sa.table("submission", sa.column("revision", sa.Integer()))
    changed = op.get_bind().scalar(
        sa.select(sa.func.count()).select_from(submission).where(submission.c.revision > 1)
    )
    if changed:
        raise RuntimeError(
            f"{changed} forms were changed after they were sent (submission.revision above 1): the schema "
            "before 0008 has one form for a reference, so it cannot be brought back without losing them"
        )
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_submission_reference_revision_finished"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_reference_finished"), ["reference", "finished"]
        )
        batch_op.drop_column("revision")

    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_column("revises_id")
