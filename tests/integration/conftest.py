"""A migrated database for each test, twice: once on SQLite, once on PostgreSQL.

`database_url` was migrated once and has no rows; `empty_database_url` has no tables either.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.engine import make_url

from config import Config
from intake import create_app
from intake.crypto import KeyRing, load_or_make
from intake.database import Database
from intake.schema import migrate
from intake.services import passwords
from tests.builders import NOW
from tests.html import CheckedClient
from tests.integration.postgres import Postgres, running
from tests.kiosking import Tablet, tablet


def migrated(url: str) -> None:
    """Bring one database to the newest schema."""
    database = Database(url, KeyRing.fresh())
    migrate(database.engine)
    database.dispose()


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """Stop the clock at NOW, where a story begins; the test moves it on."""
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


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
def migrated_url(postgres: Postgres) -> Iterator[str]:
    """Migrate one database of the server, to be emptied after each test."""
    with postgres.new() as url:
        migrated(url)
        yield url


@pytest.fixture
def empty_database_url(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Lend a database without tables."""
    if dialect == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    with request.getfixturevalue("postgres").new() as url:
        yield url


@pytest.fixture
def database_url(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Lend a database at the newest schema."""
    if dialect == "sqlite":
        path = shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "intake.db")
        yield f"sqlite:///{path}"
        return
    url: str = request.getfixturevalue("migrated_url")
    yield url
    request.getfixturevalue("postgres").empty(make_url(url).database)


@pytest.fixture
def config(database_url: str, tmp_path: Path) -> Config:
    """Set the product up for one test, with a data folder of its own."""
    return Config(env="test", data_dir=tmp_path / "data", database_url=database_url)


@pytest.fixture
def database(config: Config) -> Iterator[Database]:
    """Open the test's database, with the keys that the application has."""
    database = Database(config.url, load_or_make(config.keys_file))
    yield database
    database.dispose()


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash with little memory and time: what a real hash costs, a unit test says."""
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(passwords, "_HASHER", quick)
    monkeypatch.setattr(passwords, "_NOBODYS", quick.hash("nobody's"))


@pytest.fixture
def app(config: Config) -> Iterator[Flask]:
    """Join the application; its client reads every page strictly."""
    app = create_app(config)
    app.test_client_class = CheckedClient
    yield app
    app.extensions["database"].engine.dispose()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """Meet the application as a browser without scripts does."""
    return app.test_client()


@pytest.fixture
def kiosk(database: Database, client: FlaskClient) -> Tablet:
    """Make the client's browser a kiosk of the clinic."""
    return tablet(database, client)
