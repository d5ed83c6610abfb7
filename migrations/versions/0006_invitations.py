"""Invitations, and what staff turn on and off."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("secret_digest", sa.LargeBinary(length=16), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("person_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("visit_date", sa.Date(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("submission_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["staff.id"], name=op.f("fk_invitation_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("secret_digest", name=op.f("uq_invitation_secret_digest")),
    )
    op.create_index(op.f("ix_invitation_visit_date_id"), "invitation", ["visit_date", "id"])
    op.create_table(
        "switch",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["staff.id"], name=op.f("fk_switch_changed_by")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_switch")),
    )
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("invitation_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_draft_invitation_id"), "invitation", ["invitation_id"], ["id"]
        )
        batch_op.create_unique_constraint(batch_op.f("uq_draft_invitation_id"), ["invitation_id"])

    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.add_column(sa.Column("invitation_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_submission_invitation_id"), "invitation", ["invitation_id"], ["id"]
        )
        batch_op.create_index(batch_op.f("ix_submission_invitation_id"), ["invitation_id"])


def downgrade() -> None:
    with op.batch_alter_table("submission", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_submission_invitation_id"))
        batch_op.drop_constraint(batch_op.f("fk_submission_invitation_id"), type_="foreignkey")
        batch_op.drop_column("invitation_id")

    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_draft_invitation_id"), type_="unique")
        batch_op.drop_constraint(batch_op.f("fk_draft_invitation_id"), type_="foreignkey")
        batch_op.drop_column("invitation_id")

    op.drop_table("switch")
    op.drop_index(op.f("ix_invitation_visit_date_id"), "invitation")
    op.drop_table("invitation")
