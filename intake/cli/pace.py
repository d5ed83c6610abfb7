"""How long the form takes people, from the command line."""

import click

from config import Config
from intake.cli.opening import open_current, pass_config
from intake.questionnaire.catalogue.published import CURRENT
from intake.services import paces
from intake.services.paces import PagePace


@click.command("pace")
@pass_config
def show_pace(config: Config) -> None:
    """Print for each page how long patients take and how many stop there: counts that are nobody's."""
    with open_current(config).reading() as session:
        pages = paces.by_page(session, (section.id for section in CURRENT.sections))
    click.echo(f"{'page':<18}{'finished':>9}{'stopped':>9}{'half in':>10}{'9 in 10 in':>12}")
    for page in pages:
        click.echo(_line(page))


def _line(page: PagePace) -> str:
    times = "".join(
        f"{'-' if seconds is None else f'{seconds} s':>{width}}"
        for seconds, width in ((page.median, 10), (page.ninetieth, 12))
    )
    return f"{page.page:<18}{page.finished:>9}{page.stopped:>9}{times}"
