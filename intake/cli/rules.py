"""What the rules make of answers, from the command line."""

import json
import sys
from typing import BinaryIO

import click

from intake.cli.rule_lines import lines_of, read_line
from intake.cli.rule_manual import manual
from intake.cli.rule_reports import show_rates, show_replay
from intake.rules.published import published_as
from intake.rules.version import rule_set


@click.group()
def rules() -> None:
    """Read answers with the current rule set; nothing is stored or changed."""


@rules.command("evaluate")
@click.argument("file", type=click.File("rb"), default="-")
@click.pass_context
def evaluate_lines(context: click.Context, file: BinaryIO) -> None:
    """Evaluate JSON Lines from FILE, or from standard input, a line out for each line in.

    In: {"id", "lang": "en" or "es", "date": "2026-11-22", "answers": {question id: value}}.
    A line that is not valid gives {"id", "error"}, and the exit status is 1 at the end.
    """
    all_good = True
    for line in lines_of(file):
        result, good = read_line(line)
        all_good = all_good and good
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()
    context.exit(0 if all_good else 1)


@rules.command("manual")
def print_manual() -> None:
    """Print every rule with its words, reason and source, and the table of cases, as one page."""
    for line in manual():
        sys.stdout.write(line + "\n")


@rules.command("version")
@click.pass_context
def print_version(context: click.Context) -> None:
    """Print the version made from the rules' content; exit status 1 when it was never published."""
    digest = rule_set()
    published = published_as(digest)
    click.echo(digest)
    if published is None:
        click.echo("Not published: it is no row of intake/rules/published.py.", err=True)
        context.exit(1)
    number, row = published
    click.echo(f"Rule set {number}, published on {row.published_on}. {row.changed}")


@rules.command("lint")
@click.pass_context
def lint_rules(context: click.Context) -> None:
    """Print what is wrong with the rules' tables: dead and doubled words, rules out of reach."""
    from intake.rules.checks.lint import faults  # noqa: PLC0415  slow to load, and no other command needs it

    found = list(faults())
    for fault in found:
        click.echo(fault)
    click.echo(f"{len(found)} at fault." if found else "No fault found.")
    context.exit(1 if found else 0)


rules.add_command(show_rates)
rules.add_command(show_replay)
