"""A clinic that is watched from both sides: by a patient's browser, and from behind."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask

from config import Config
from intake.database import Database
from tests.integration.non_interference.backstage import Clinic
from tests.patients import Patient
from tests.post_office import PostOffice, open_post_office
from tests.telling import DESK


@pytest.fixture
def dialect() -> str:
    """Run on SQLite alone: what reaches a patient is made above the database."""
    return "sqlite"


@pytest.fixture
def office() -> Iterator[PostOffice]:
    """Run the mail server that patients' mails go through."""
    with open_post_office() as office:
        yield office


@pytest.fixture
def config(config: Config, office: PostOffice) -> Config:
    """Let the clinic send e-mails, and staff hear of forms that need somebody."""
    return replace(config, mail=office.settings, public_url="https://clinic.example", notice_to=DESK)


@pytest.fixture
def clinic(app: Flask, database: Database, config: Config, office: PostOffice) -> Clinic:
    """Let others be the first in each language, so that nothing is stored for the first time meanwhile."""
    for language in ("en", "es"):
        first = Patient(app.test_client())
        first.sends("/language", {"language": language})
        first.fills_in()
        assert first.sends("/form/check").location == "/form/done"
    return Clinic(app, database, config, office)
