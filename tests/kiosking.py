"""A tablet of the clinic, and patients who hold it one after the other, for tests to arrange."""

from dataclasses import dataclass

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from intake.database import Database
from tests.patients import PAGES, Filled, Patient
from tests.staffing import Colleague, at_the_desk, token_on

PIN = "2580"
STARTED = {"name": "Tablet at the door", "pin": PIN, "again": PIN}


@dataclass
class Tablet:
    """One browser that staff made a kiosk."""

    client: FlaskClient

    def sees(self, path: str) -> TestResponse:
        """Ask for a page, and go no further."""
        return self.client.get(path)

    def sends(self, path: str, filled: Filled | None = None, *, shown_on: str = "/kiosk") -> TestResponse:
        """Send a form with the token of another page."""
        token = token_on(self.sees(shown_on))
        return self.client.post(path, data={"csrf_token": token, **(filled or {})})

    def begins(self, language: str = "en") -> TestResponse:
        """Press one of the start page's buttons; returns the first page of questions."""
        begun = self.sends("/kiosk", {"language": language})
        assert begun.location == "/form/before_you_start"
        return self.sees(begun.location)

    def fills_in(self, *, until: str = "", **changes: Filled) -> "Tablet":
        """Fill in page after page, the last one too unless it is named."""
        for section in PAGES:
            if section == until:
                break
            assert self.says(section, changes.get(section)).status_code == 303
        return self

    def says(self, section: str, changes: Filled | None = None) -> TestResponse:
        """Fill in one page as the plain patient does, but for the changes."""
        patient = Patient(self.client, _token=token_on(self.sees(f"/form/{section}")))
        return patient.says(section, changes)

    def sends_off(self, answer: str = "yes") -> TestResponse:
        """Say whose form it is, and send it."""
        return self.sends("/form/check", {"is_it_you": answer} if answer else {}, shown_on="/form/check")

    def tries(self, pin: str) -> TestResponse:
        """Type a PIN on the way out."""
        return self.sends("/kiosk/leave", {"pin": pin})


def tablet(database: Database, client: FlaskClient) -> Tablet:
    """Let Sam make this browser a kiosk."""
    started = starts(at_the_desk(database, client))
    assert started.location == "/kiosk"
    return Tablet(client)


def starts(colleague: Colleague, **changes: str) -> TestResponse:
    """Fill in the form that makes a device a kiosk."""
    return colleague.sends("/staff/kiosk", {**STARTED, **changes})
