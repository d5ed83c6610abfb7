"""What stored submissions say about the rules: their rates, and what a new rule set would change."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import click
from sqlalchemy.orm import Session

from config import Config
from intake.cli.opening import open_current, pass_config
from intake.questionnaire.priority import Priority
from intake.rules.version import rule_set
from intake.services.rates import Rates, rates
from intake.services.replays import Change, replay


@click.command("rate")
@click.option("--last", default=1000, show_default=True, type=click.IntRange(1), help="How many submissions.")
@pass_config
def show_rates(config: Config, last: int) -> None:
    """Print the share of the last submissions that each level and each row of the rules is found in."""
    with _reading(config) as session:
        found = rates(session, last=last)
    for line in _rate_lines(found):
        click.echo(line)


def _rate_lines(found: Rates) -> Iterator[str]:
    yield f"{found.evaluated} submissions evaluated, {found.waiting} not evaluated."
    for priority in Priority:
        yield _share(f"priority {priority}", found.priorities.get(priority, 0), found.evaluated)
    for row in sorted(found.rows, key=lambda row: (-found.rows[row], row)):
        yield _share(row, found.rows[row], found.evaluated)


def _share(row: str, count: int, of: int) -> str:
    return f"{count:7d}  {count / of if of else 0:6.1%}  {row}"


@click.command("replay")
@pass_config
def show_replay(config: Config) -> None:
    """Read every stored submission with the current rules and print what would change; store nothing."""
    with _reading(config) as session:
        for line in _replay_lines(session, config):
            click.echo(line)


def _replay_lines(session: Session, config: Config) -> Iterator[str]:
    counts: Counter[str] = Counter()
    read = changed = 0
    for replayed in replay(session, zone=config.clinic.time_zone):
        read += 1
        if replayed.change:
            changed += 1
            yield _change_line(replayed.change)
            counts.update(f"gained {finding}" for finding in replayed.change.gained)
            counts.update(f"lost   {finding}" for finding in replayed.change.lost)
    yield f"Rule set {rule_set()}: {read} submissions read, {changed} would change."
    yield from (f"{count:7d}  {finding}" for finding, count in sorted(counts.items()))


def _change_line(change: Change) -> str:
    moved = f" {change.before} to {change.after}" if change.before is not change.after else ""
    signs = [f"+ {finding}" for finding in change.gained] + [f"- {finding}" for finding in change.lost]
    return f"{change.reference}{moved}: {', '.join(signs)}"


@contextmanager
def _reading(config: Config) -> Iterator[Session]:
    database = open_current(config)
    try:
        with database.reading() as session:
            yield session
    finally:
        database.dispose()
