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

_UNUSABLE_SETTINGS = 2


class Commands(click.Group):
    """A group that says plainly which setting keeps it from starting."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; a setting that cannot be used ends it with a status of its own."""
        try:
            return super().invoke(ctx)
        except ConfigError as error:
            click.echo(f"intake cannot start: {error}", err=True)
            ctx.exit(_UNUSABLE_SETTINGS)


@click.group(cls=Commands)
@click.pass_context
def intake(context: click.Context) -> None:
    """Clinic intake: the form before the visit, and the queue of those who read it."""
    context.obj = Config.from_env(os.environ)


for command in (serve, work, init, migrate, show_config, staff, rules, demo, show_pace, paper_form):
    intake.add_command(command)


def main() -> None:
    """Run the command; the console script's entry."""
    intake.main(args=sys.argv[1:], prog_name="intake")
