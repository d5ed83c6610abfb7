"""Opening the database for a command, with whatever folder and keys it needs."""

import click

from config import Config
from intake.crypto import load_or_make
from intake.database import Database
from intake.schema import is_current, migrate


def open_database(config: Config) -> Database:
    """Open the database, making a missing data folder and keys."""
    return Database(config.url, load_or_make(config.keys_file))


def open_current(config: Config) -> Database:
    """Open a database that stands at the current schema; a new one is brought there."""
    database = open_database(config)
    if not is_current(database.engine):
        migrate(database.engine)
    return database


pass_config = click.make_pass_decorator(Config)
