"""The running application's settings and database, for a request."""

from contextlib import AbstractContextManager

from flask import current_app
from sqlalchemy.orm import Session

from config import Config
from intake.database import Database


def settings() -> Config:
    """Return the settings that the application was made with."""
    config = current_app.extensions["config"]
    if not isinstance(config, Config):
        raise TypeError("the application was made without settings")
    return config


def database() -> Database:
    """Return the application's database."""
    found = current_app.extensions["database"]
    if not isinstance(found, Database):
        raise TypeError("the application was made without a database")
    return found


def reading() -> AbstractContextManager[Session]:
    """Open a session that reads and keeps nothing."""
    return database().reading()


def transaction() -> AbstractContextManager[Session]:
    """Open a session whose work is kept whole, or not at all."""
    return database().transaction()
