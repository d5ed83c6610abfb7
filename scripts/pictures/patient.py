"""A patient's way through the form, one picture a page."""

import random
from datetime import date

from playwright.sync_api import Page

from intake.questionnaire import wire
from intake.questionnaire.catalogue.published import CURRENT
from intake.synthetic.scenes import SCENES
from scripts.pictures.album import Album
from scripts.pictures.filling import Stored, fill

_SEED = 4
_NAMED = {"given_name": "Rosalind", "family_name": "Wetherby", "email": "rosalind@example.org"}


def walk(page: Page, album: Album) -> None:
    """Go from the start page to the receipt, with a danger sign on the way."""
    page.goto("/")
    album.take(page, "patient-01-start", "The start page")
    _go_on(page)
    stored = somebody()
    for place, section in enumerate(CURRENT.sections, start=2):
        if section.id == "about_you":
            _go_on(page)
            album.take(page, "patient-03-mistakes", "What is missing, said kindly")
        page.goto(f"/form/{section.id}")
        fill(page, section.id, stored)
        album.take(page, f"patient-{place:02}-{section.id}", f"{section.title}")
        _go_on(page)
        if page.url.partition("?")[0].endswith("notice"):
            album.take(page, "patient-04-safety-notice", "The safety notice, alone")
            _go_on(page)
    page.goto("/form/check")
    album.take(page, "patient-11-check", "Check your answers")
    page.goto("/form/saved")
    album.take(page, "patient-12-saved", "Stopping for now")
    page.goto("/resume")
    album.take(page, "patient-13-resume", "Coming back with a code")
    page.goto("/form/check")
    _go_on(page)
    album.take(page, "patient-14-done", "The receipt")
    page.goto("/form/copy")
    album.take(page, "patient-15-copy", "The copy to keep")
    page.goto("/form/change")
    album.take(page, "patient-16-change", "Changing an answer after sending")


def somebody() -> Stored:
    """Return the answers of the scene with a danger sign, as they are stored."""
    today = date.today()  # noqa: DTZ011  a person at a form means the day on the wall
    rng = random.Random(_SEED)  # noqa: S311  synthetic, not secret
    return wire.dump(SCENES[0].answers(rng, sent_on=today, today=today)) | _NAMED


def _go_on(page: Page) -> None:
    with page.expect_navigation():
        page.locator("form:not([action*=language]) button:not([type=button])").first.click()
