"""Every other state of the patient's pages, arranged as the browser tests arrange it."""

import re
from collections.abc import Iterator

from playwright.sync_api import Browser, ViewportSize
from sqlalchemy import delete

from config import Config
from intake.crypto import load_or_make
from intake.database import Database
from intake.models.tries import TryLimit
from intake.questionnaire.catalogue.published import CURRENT
from scripts.pictures.album import Album
from tests.e2e.arranging import Clinic
from tests.e2e.patient_states import State, states
from tests.e2e.serving import Server

_LOCALES = {"en": "en-US", "es": "es-MX"}
_MISTAKES_OF = "about_you"


def clinic_of(server: Server) -> Clinic:
    """Reach the served product's data from behind, as the browser tests do."""
    config = Config(data_dir=server.data)
    return Clinic(server.url, Database(config.url, load_or_make(config.keys_file)))


def take(browser: Browser, clinic: Clinic, album: Album, size: ViewportSize) -> None:
    """Take each state in the album's language, each in a browser of its own."""
    with clinic.database.transaction() as session:
        session.execute(delete(TryLimit))  # or the tries of one round would lock the next one out
    for name, state in _chosen():
        context = browser.new_context(
            base_url=clinic.url,
            viewport=size,
            locale=_LOCALES[album.language],
            has_touch=True,
            reduced_motion="reduce",
        )
        page = context.new_page()
        state(clinic, page)
        album.take(page, f"state-{_slug(name)}", name[0].upper() + name[1:])
        context.close()


def _chosen() -> Iterator[tuple[str, State]]:
    """Leave out what the walk through the form shows: each section as it is filled in."""
    of_sections = tuple(f"{section.id}, " for section in CURRENT.sections)
    for name, state in states().items():
        if not name.startswith(of_sections) or name.startswith(_MISTAKES_OF):
            yield name, state


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
