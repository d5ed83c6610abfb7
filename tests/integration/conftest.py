"""A migrated database for each test, twice: once on SQLite, once on PostgreSQL.

`database_url` is a fresh copy of a database that was migrated once; `empty_database_url` holds nothing.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from intake.crypto import KeyRing
from intake.database import Database
from intake.schema import migrate
from tests.integration.postgres import Postgres, running


def migrated(url: str) -> None:
    """Bring one database to the newest schema."""
    database = Database(url, KeyRing.fresh())
    migrate(database.engine)
    database.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Name the database that this run of the test uses."""
    return str(request.param)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Run one server for all tests of this process."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrate one SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "intake.db"
    migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Postgres) -> Postgres:
    """Migrate one database of the server, named `migrated`, to be copied."""
    migrated(postgres.create("migrated"))
    return postgres


@contextmanager
def copy_in(server: Postgres, template: str) -> Iterator[str]:
    """Lend a database of the server for one test."""
    name = f"test_{uuid4().hex}"
    yield server.create(name, template=template)
    server.drop(name)


@pytest.fixture
def empty_database_url(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Lend a database without tables."""
    if dialect == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    with copy_in(request.getfixturevalue("postgres"), "template1") as url:
        yield url


@pytest.fixture
def database_url(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Lend a database at the newest schema."""
    if dialect == "sqlite":
        path = shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "intake.db")
        yield f"sqlite:///{path}"
        return
    with copy_in(request.getfixturevalue("migrated_postgres"), "migrated") as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Open the test's database with keys of its own."""
    database = Database(database_url, KeyRing.fresh())
    yield database
    database.dispose()
