"""Staff accounts from the command line."""

import sys
from datetime import UTC, datetime

import click

from config import Config
from intake.cli.opening import open_current, pass_config
from intake.permissions import Role
from intake.services import staff as accounts
from intake.services.passwords import LONGEST, SHORTEST, PasswordRefusedError, Refusal

_REFUSALS = {
    Refusal.TOO_SHORT: f"the password needs at least {SHORTEST} characters",
    Refusal.TOO_LONG: f"the password may have at most {LONGEST} characters",
    Refusal.TOO_COMMON: "the password is one that others guess first",
    Refusal.LIKE_THE_EMAIL: "the password is too much like the e-mail address",
}


@click.group()
def staff() -> None:
    """Accounts of the people who work at the clinic."""


@staff.command()
@click.argument("email")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
@click.option("--name", default="", help="The name that colleagues see.")
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
                name=name,
                role=Role(role),
                password=password,
                expired=False,
                now=datetime.now(UTC),
            )
    except accounts.EmailWrongError:
        raise click.ClickException("this is not an e-mail address") from None
    except accounts.EmailTakenError:
        raise click.ClickException("an account has this e-mail address already") from None
    except PasswordRefusedError as error:
        raise click.ClickException(_REFUSALS[error.refusal]) from None
    click.echo(f"{email} can sign in as {role}.")
