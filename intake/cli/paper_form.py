"""The blank paper form, from the command line."""

from pathlib import Path

import click

from config import Config
from intake import create_app
from intake.cli.opening import pass_config
from intake.web.blank_form import blank_form
from intake.web.locale import languages, speaking


@click.command("paper-form")
@click.option("--lang", default="en", show_default=True, help="A language that the clinic offers.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PDF to write."
)
@pass_config
def paper_form(config: Config, lang: str, out: Path) -> None:
    """Write the whole questionnaire as a PDF to fill in by hand."""
    with create_app(config).test_request_context():
        offered = [language.code for language in languages()]
        if lang not in offered:
            raise click.BadParameter(f"use one of {', '.join(offered)}", param_hint="--lang")
        with speaking(lang):
            out.write_bytes(blank_form())
