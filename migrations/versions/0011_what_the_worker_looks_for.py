"""Indexes for what the worker looks for every half minute."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_OPEN = sa.text("wiped_at IS NULL AND submission_id IS NULL")
_UNSEEN_SQLITE = sa.text("has_danger = 1 AND submission_id IS NULL AND unfinished_id IS NULL")
_UNSEEN_POSTGRESQL = sa.text("has_danger AND submission_id IS NULL AND unfinished_id IS NULL")
_TIMED = sa.text("pace IS NOT NULL")
_DONE = sa.text("done_at IS NOT NULL")


def upgrade() -> None:
    op.drop_index(op.f("ix_draft_expires_at"), table_name="draft")
    op.create_index("ix_draft_open", "draft", ["expires_at"], sqlite_where=_OPEN, postgresql_where=_OPEN)
    op.create_index(
        "ix_draft_unseen",
        "draft",
        ["touched_at"],
        sqlite_where=_UNSEEN_SQLITE,
        postgresql_where=_UNSEEN_POSTGRESQL,
    )
    op.create_index("ix_draft_timed", "draft", ["id"], sqlite_where=_TIMED, postgresql_where=_TIMED)
    op.create_index("ix_job_done", "job", ["done_at"], sqlite_where=_DONE, postgresql_where=_DONE)
    op.create_index(op.f("ix_try_limit_free_at"), "try_limit", ["free_at"])
    op.create_index(op.f("ix_mail_created_at"), "mail", ["created_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_mail_created_at"), table_name="mail")
    op.drop_index(op.f("ix_try_limit_free_at"), table_name="try_limit")
    op.drop_index("ix_job_done", table_name="job")
    op.drop_index("ix_draft_timed", table_name="draft")
    op.drop_index("ix_draft_unseen", table_name="draft")
    op.drop_index("ix_draft_open", table_name="draft")
    op.create_index(op.f("ix_draft_expires_at"), "draft", ["expires_at"])
