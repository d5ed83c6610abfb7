"""The database's schema: bring it to the current revision, and tell whether it is there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData

from intake.models import (  # noqa: F401  their tables
    audit,
    draft,
    evaluation,
    invitation,
    job,
    kiosk,
    mail,
    pace,
    review,
    staff,
    submission,
    switch,
    tries,
)
from intake.models.base import Base

METADATA: MetaData = Base.metadata
"""Every table of the models, for comparing with what the migrations make."""

_MIGRATIONS = Path(__file__).parent.parent / "migrations"


def migrate(engine: Engine, *, revision: str = "head") -> None:
    """Bring the database up to a revision, whole or not at all; asked twice, it does nothing."""
    with _migrating(engine) as config:
        command.upgrade(config, revision)


def take_back(engine: Engine, *, revision: str) -> None:
    """Bring the database back to an earlier revision, whole or not at all; what only later ones hold goes."""
    with _migrating(engine) as config:
        command.downgrade(config, revision)


@contextmanager
def _migrating(engine: Engine) -> Iterator[AlembicConfig]:
    with engine.connect() as connection, _rebuilding(connection), connection.begin():
        config = _config()
        config.attributes["connection"] = connection
        yield config


@contextmanager
def _rebuilding(connection: Connection) -> Iterator[None]:
    """Let SQLite replace tables that others point to; it can be told so only outside a transaction."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection
    if driver is None:
        raise TypeError("the connection is closed")
    driver.execute("PRAGMA foreign_keys=off").close()
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=on").close()


def is_current(engine: Engine) -> bool:
    """Say whether the database stands at the newest revision."""
    with engine.connect() as connection:
        here = MigrationContext.configure(connection).get_current_heads()
    return set(here) == set(ScriptDirectory.from_config(_config()).get_heads())


def _config() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["metadata"] = METADATA
    return config
