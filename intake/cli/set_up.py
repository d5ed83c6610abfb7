"""Making a fresh data folder ready, and showing the settings."""

import secrets
from datetime import UTC, datetime

import click

from config import Config
from intake.cli.cautions import say_cautions
from intake.cli.opening import open_current, open_database, pass_config
from intake.crypto import load_or_make
from intake.permissions import Role
from intake.schema import migrate as migrate_schema
from intake.services import staff

_FIRST_ADMINISTRATOR = "admin@clinic.example"


@click.command()
@pass_config
def init(config: Config) -> None:
    """Make keys, database and a first administrator; done twice, it changes nothing."""
    database = open_current(config)
    password = secrets.token_urlsafe(18)
    with database.transaction() as session:
        if staff.is_any(session):
            return
        staff.add(
            session,
            email=_FIRST_ADMINISTRATOR,
            name="Administrator",
            role=Role.ADMIN,
            password=password,
            expired=True,
            now=datetime.now(UTC),
        )
    click.echo("The first administrator. This password is shown once and must be changed:")
    click.echo(f"  email     {_FIRST_ADMINISTRATOR}")
    click.echo(f"  password  {password}")


@click.command()
@pass_config
def migrate(config: Config) -> None:
    """Bring the database to the current schema."""
    migrate_schema(open_database(config).engine)
    click.echo("The database is at the current schema.")


@click.command("config")
@pass_config
def show_config(config: Config) -> None:
    """Print the settings in effect, with secrets masked."""
    load_or_make(config.keys_file)
    for name, value in config.effective().items():
        click.echo(f"{name} = {value}")
    say_cautions(config)
