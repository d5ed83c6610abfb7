"""Cases say from when on they call for somebody, and when staff were told so."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_UNTOLD = sa.text("tell_from IS NOT NULL AND told_at IS NULL")


def upgrade() -> None:
    op.add_column("review", sa.Column("tell_from", sa.DateTime(timezone=True), nullable=True))
    op.add_column("review", sa.Column("told_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_review_untold", "review", ["tell_from"], sqlite_where=_UNTOLD, postgresql_where=_UNTOLD
    )


def downgrade() -> None:
    op.drop_index("ix_review_untold", table_name="review")
    op.drop_column("review", "told_at")
    op.drop_column("review", "tell_from")
