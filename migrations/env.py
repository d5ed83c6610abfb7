"""How Alembic runs here: with the connection and the tables that the caller hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator


def render_plain_type(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:  # noqa: ANN401  Alembic's own signature
    """Write the plain type beneath one of ours, so that a migration imports nothing of ours."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    del autogen
    return False


def run() -> None:
    """Run the migrations on the caller's connection, in its transaction."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=context.config.attributes["metadata"],
        render_as_batch=True,
        render_item=render_plain_type,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
