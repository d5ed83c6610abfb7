"""The migrations make what the models say, on both databases."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from intake.crypto import KeyRing
from intake.database import Database
from intake.schema import METADATA, is_current, migrate, take_back
from intake.services import cases
from tests.builders import submitted
from tests.inviting import invited
from tests.revising import changes, reference_of, sent, works

FIRST, BEFORE_CHANGES, NONE = "0001", "0007", "base"


@pytest.fixture
def database(empty_database_url: str) -> Iterator[Database]:
    """Migrate a database of this test's own."""
    database = Database(empty_database_url, KeyRing.fresh())
    migrate(database.engine)
    yield database
    database.dispose()


def differences(database: Database) -> object:
    """List where the tables are not what the models say."""
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return compare_metadata(context, METADATA)


def test_the_migrations_equal_the_models(database: Database) -> None:
    assert differences(database) == []


def test_a_migrated_database_is_current(database: Database) -> None:
    assert is_current(database.engine)


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database.engine)

    assert is_current(database.engine)


def test_the_way_back_and_forth_leads_through_every_migration(database: Database) -> None:
    reference = submitted(database, visit_goal="To dance").reference
    works(database)
    invited(database)

    take_back(database.engine, revision=FIRST)
    migrate(database.engine)

    assert differences(database) == []
    with database.reading() as session:
        assert cases.case(session, reference).answers.words("visit_goal") == "To dance"
    take_back(database.engine, revision=NONE)
    migrate(database.engine)
    assert differences(database) == []


def test_there_is_no_way_back_that_loses_what_a_patient_changed(database: Database) -> None:
    token = sent(database)
    changes(database, token, pain_average=9)
    reference = reference_of(database, token)

    with pytest.raises(RuntimeError, match="1 forms were changed after they were sent"):
        take_back(database.engine, revision=BEFORE_CHANGES)

    assert is_current(database.engine)
    with database.reading() as session:
        assert cases.case(session, reference).revision == 2
