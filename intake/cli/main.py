"""The `intake` command: one group, one file for each of its parts."""

import os
import sys

import click

from config import Config
from environment import ConfigError
from intake.cli.demo import demo
from intake.cli.pace import show_pace
from intake.cli.paper_form import paper_form
from intake.cli.rules import rules
from intake.cli.serve import serve, work
from intake.cli.set_up import init, migrate, show_config
from intake.cli.staff import staff


@click.group()
@click.pass_context
def intake(context: click.Context) -> None:
    """Clinic intake: the form before the visit, and the queue of those who read it."""
    try:
        context.obj = Config.from_env(os.environ)
    except ConfigError as error:
        click.echo(f"intake cannot start: {error}", err=True)
        context.exit(2)


for command in (serve, work, init, migrate, show_config, staff, rules, demo, show_pace, paper_form):
    intake.add_command(command)


def main() -> None:
    """Run the command; the console script's entry."""
    intake.main(args=sys.argv[1:], prog_name="intake")
