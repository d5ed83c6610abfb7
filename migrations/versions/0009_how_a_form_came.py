"""How each form came, and who of the clinic typed it in."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TABLES = ("draft", "submission")


def upgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(
                sa.Column("channel", sa.String(length=40), nullable=False, server_default="web")
            )
            batch_op.add_column(sa.Column("entered_by", sa.Uuid(), nullable=True))
            batch_op.create_foreign_key(batch_op.f(f"fk_{table}_entered_by"), "staff", ["entered_by"], ["id"])

    op.execute("UPDATE draft SET channel = 'invitation' WHERE invitation_id IS NOT NULL")
    op.execute("UPDATE submission SET channel = 'invitation' WHERE invitation_id IS NOT NULL")
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("channel", server_default=None)


def downgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_constraint(batch_op.f(f"fk_{table}_entered_by"), type_="foreignkey")
            batch_op.drop_column("entered_by")
            batch_op.drop_column("channel")
