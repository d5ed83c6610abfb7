"""Staff accounts from the command line."""

import sys
from datetime import UTC, datetime

import click

from config import Config
from intake.cli.opening import open_current, pass_config
from intake.permissions import Role
from intake.services import staff as accounts


@click.group()
def staff() -> None:
    """Accounts of the people who work at the clinic."""


@staff.command()
@click.argument("email")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
@click.option("--name", default="", help="The name that colleagues see; the address where none is given.")
@click.option("--password-stdin", is_flag=True, required=True, help="Read the password from standard input.")
@pass_config
def add(config: Config, email: str, role: str, name: str, *, password_stdin: bool) -> None:
    """Create an account."""
    del password_stdin  # required, so that no password stands in a shell's history
    password = sys.stdin.readline().rstrip("\r\n")
    try:
        with open_current(config).transaction() as session:
            accounts.add(
                session,
                email=email,
                name=name or email,
                role=Role(role),
                password=password,
                expired=False,
                now=datetime.now(UTC),
            )
    except accounts.AccountError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{email} can sign in as {role}.")
