"""The migrations make what the models say, on both databases."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from intake.database import Database
from intake.schema import METADATA, is_current, migrate


def test_the_migrations_equal_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, METADATA) == []


def test_a_migrated_database_is_current(database: Database) -> None:
    assert is_current(database.engine)


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database.engine)

    assert is_current(database.engine)
