"""However often a form was left with a danger sign, it is sent once: the database itself holds that again."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_SENT_SQLITE, _SENT_POSTGRESQL = sa.text("finished = 1"), sa.text("finished")
_LEFT_SQLITE, _LEFT_POSTGRESQL = sa.text("finished = 0"), sa.text("NOT finished")


def upgrade() -> None:
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_submission_draft_id_finished_revision"), type_="unique")
    op.create_index(
        "ix_submission_sent",
        "submission",
        ["draft_id"],
        unique=True,
        sqlite_where=_SENT_SQLITE,
        postgresql_where=_SENT_POSTGRESQL,
    )
    op.create_index(
        "ix_submission_left",
        "submission",
        ["draft_id", "revision"],
        unique=True,
        sqlite_where=_LEFT_SQLITE,
        postgresql_where=_LEFT_POSTGRESQL,
    )


def downgrade() -> None:
    op.drop_index("ix_submission_left", table_name="submission")
    op.drop_index("ix_submission_sent", table_name="submission")
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.create_unique_constraint(
            batch_op.f("uq_submission_draft_id_finished_revision"), ["draft_id", "finished", "revision"]
        )
