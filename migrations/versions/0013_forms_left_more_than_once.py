"""A form that was left with a danger sign, and then with another, is shown to staff again."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_submission_draft_id_finished"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_draft_id_finished_revision"), ["draft_id", "finished", "revision"]
        )


def downgrade() -> None:
    submission = sa.table("submission", sa.column("draft_id", sa.Uuid()), sa.column("finished", sa.Boolean()))
    forms = sa.select(submission.c.draft_id).group_by(submission.c.draft_id, submission.c.finished)
    repeated = op.get_bind().scalar(
        sa.select(sa.func.count()).select_from(forms.having(sa.func.count() > 1).subquery())
    )
    if repeated:
        raise RuntimeError(
            f"{repeated} forms were left more than once with a danger sign: the schema before 0013 has one "
            "submission for each, so it cannot be brought back without losing what came later"
        )
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_submission_draft_id_finished_revision"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_draft_id_finished"), ["draft_id", "finished"]
        )
