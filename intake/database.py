"""The one way to read and the one way to write."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.orm import Session

from intake.crypto import KeyRing

try:
    import pysqlite3.dbapi2 as sqlite_module
except ImportError:  # no wheel for this machine: the standard library's
    import sqlite3 as sqlite_module

_WAL_IS_SAFE_FROM = (3, 51, 3)
_BUSY_MILLISECONDS = 5000
_PRIVATE_FILE = 0o600


class Database:
    """One database with its key ring; sessions are made here and nowhere else."""

    def __init__(self, url: str, keys: KeyRing) -> None:
        self.url = make_url(url)
        self.keys = keys
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _postgresql_engine(self.url)
        self._reader = self.engine.execution_options(writes=False, postgresql_readonly=True)
        self._writer = self.engine.execution_options(writes=True)
        self._turn: AbstractContextManager[Any] = threading.RLock() if self.is_sqlite else nullcontext()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session that reads one consistent state; what it changes is not kept."""
        with Session(self._reader, info={"keys": self.keys}, autoflush=False) as session:
            yield session

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Open a session whose work is kept whole at the end, or not at all after an exception.

        On SQLite, writers of this process take turns: waiting in a line is fair, waiting on the
        file's lock is not.
        """
        with self._turn, Session(self._writer, info={"keys": self.keys}) as session, session.begin():
            yield session

    def dispose(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _postgresql_engine(url: URL) -> Engine:
    return create_engine(url, pool_pre_ping=True)


def _sqlite_engine(url: URL) -> Engine:
    if url.database:
        _make_private(Path(url.database))
    engine = create_engine(
        url,
        module=sqlite_module,
        connect_args={"timeout": _BUSY_MILLISECONDS / 1000},
    )
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(path: Path) -> None:
    """Make the file before SQLite does, readable by this user alone; its journals copy the mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=_PRIVATE_FILE)
    path.chmod(_PRIVATE_FILE)


def _set_up_connection(connection: Any, _record: object) -> None:  # noqa: ANN401  a driver's own type
    connection.isolation_level = None  # transactions begin where _begin says
    wal = sqlite_module.sqlite_version_info >= _WAL_IS_SAFE_FROM
    for pragma in (
        f"busy_timeout={_BUSY_MILLISECONDS}",
        f"journal_mode={'wal' if wal else 'delete'}",
        "synchronous=full",
        "foreign_keys=on",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
