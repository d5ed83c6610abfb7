"""A clinic full of patients who do not exist, so that every page has something to show."""

import random
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

import click
from sqlalchemy.orm import Session

from config import Config
from intake.cli.opening import open_current, pass_config
from intake.cli.set_up import init
from intake.permissions import Role
from intake.services import staff
from intake.synthetic.clinic import Clinic, fill, how_many
from intake.synthetic.invitations import invite_some

_MOST = 1_000_000
_ACCOUNTS = {
    Role.FRONT_DESK: ("desk@clinic.example", "Robin Ashdown"),
    Role.CLINICIAN: ("clinician@clinic.example", "Dr. Imara Lindqvist"),
}


@click.command()
@click.argument("count", metavar="N", type=click.IntRange(1, _MOST))
@click.option("--seed", default=7, show_default=True, help="The same seed gives the same people.")
@click.option("--once", is_flag=True, help="Add nobody where there was a demonstration already.")
@pass_config
@click.pass_context
def demo(context: click.Context, config: Config, count: int, seed: int, *, once: bool) -> None:
    """Add N synthetic submissions, dated over the past months, and two accounts to see them with."""
    if config.is_production:
        raise click.ClickException("These patients do not exist: they are not for production.")
    context.invoke(init)
    database = open_current(config)
    with database.reading() as session:
        already = how_many(session)
        is_filled = staff.find(session, _ACCOUNTS[Role.FRONT_DESK][0]) is not None
    if once and is_filled:
        return
    now = datetime.now(UTC)
    with database.transaction() as session:
        people = dict(_accounts(session, now))
    clinic = Clinic(now=now, zone=config.clinic.time_zone, staff=people)
    rng = random.Random(f"{seed} {already}")  # noqa: S311  synthetic, not secret
    for _ in fill(database, clinic, rng, count=count, scenes=not already):
        pass
    with database.transaction() as session:
        invited = invite_some(session, clinic, rng)
    click.echo(f"Added {count} synthetic patients, and invited {invited} more.")


def _accounts(session: Session, now: datetime) -> Iterator[tuple[Role, UUID]]:
    """Find or make the account of each role, and print a new one's password, once."""
    for role, (email, name) in _ACCOUNTS.items():
        account = staff.find(session, email)
        if account is None:
            password = secrets.token_urlsafe(18)
            account = staff.add(
                session, email=email, name=name, role=role, password=password, expired=False, now=now
            )
            click.echo(f"A demo account ({role.label.lower()}). Its password is shown once:")
            click.echo(f"  email     {email}\n  password  {password}")
        yield role, account.id
