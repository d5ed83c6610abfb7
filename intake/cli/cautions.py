"""What does not keep the product from starting, and whoever starts it should know."""

from collections.abc import Iterator

import click

from config import Config


def say_cautions(config: Config) -> None:
    """Print each caution, beside what the command itself prints."""
    for caution in cautions(config):
        click.echo(f"Please note: {caution}", err=True)


def cautions(config: Config) -> Iterator[str]:
    """Say what is set up by half; in production, what a clinic would miss as well."""
    if config.notice_to and not config.mail.is_set_up:
        yield "INTAKE_NOTICE_TO hears nothing without INTAKE_MAIL_HOST and INTAKE_MAIL_FROM."
    if config.is_production and not config.can_tell_staff:
        yield (
            "nobody is told by e-mail when a form needs somebody now: set INTAKE_NOTICE_TO"
            " and a mail server, or have somebody look at the queue all day."
        )
