"""A patient at a browser without scripts: pages are asked for, filled in and sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.etree.ElementTree import Element

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from intake.questionnaire.safety import SAFETY_TABLE
from tests.html import parse

Filled: TypeAlias = Mapping[str, str | Sequence[str]]

SAFE = {row.question: "no" for row in SAFETY_TABLE} | {"risk_history": "none"}

HELPER: Mapping[str, str] = {
    "completed_by": "on_behalf",
    "helper_name": "Ben Example",
    "helper_relationship": "relative_or_friend",
    "helper_phone": "(202) 555-0199",
    "call_whom": "helper",
    "may_answer_for": "yes",
}
"""Somebody who answers for the patient."""

PAGES: Mapping[str, Filled] = {
    "before_you_start": {"completed_by": "self", "privacy_seen": "yes", "understands_not_watched": "yes"},
    "about_you": {
        "given_name": "Ada",
        "family_name": "Example",
        "date_of_birth-day": "27",
        "date_of_birth-month": "3",
        "date_of_birth-year": "1958",
        "phone": "(202) 555-0123",
        "email": "ada@example.com",
        "contact_preference": "phone",
        "message_ok": "yes",
        "interpreter": "no",
    },
    "safety": SAFE,
    "diagnosis": {"told_diagnosis": "no"},
    "surgery": {"back_surgery": "no"},
    "pain": {
        "pain_areas": ["lower_back", "thigh"],
        "pain_areas-thigh": "left",
        "worse_place": "back_or_neck",
        "pain_duration": "1_to_5_years",
        "pain_average": "5",
        "pain_interference": "4",
        "walking_limit": "no_limit",
    },
    "history": {"medicines_how": "none", "blood_thinners": "no", "allergies": "no"},
    "your_visit": {"visit_goal": "I want to walk my dog."},
}
"""What a plain patient types and ticks on each page, as a browser names it."""


@dataclass
class Patient:
    """Someone with a browser; `says` changes what they fill in on a page."""

    client: FlaskClient
    _token: str = field(default="")

    def sees(self, path: str) -> TestResponse:
        """Ask for a page, following where it leads."""
        return self.client.get(path, follow_redirects=True)

    def sends(self, path: str, filled: Filled | None = None) -> TestResponse:
        """Send a form with the token that the site gave."""
        return self.client.post(path, data={"csrf_token": self.token, **(filled or {})})

    def says(self, section: str, changes: Filled | None = None, *, query: str = "") -> TestResponse:
        """Fill in a page as the plain patient does, but for the changes; an empty list leaves a field out."""
        filled = {**PAGES.get(section, {}), **(changes or {})}
        sent = {name: value for name, value in filled.items() if value != []}
        return self.sends(f"/form/{section}{query}", sent)

    def fills_in(self, **changes: Filled) -> TestResponse:
        """Fill in every page up to the check page, and return that."""
        self.sends("/form")
        for section in PAGES:
            answer = self.says(section, changes.get(section))
            assert answer.status_code == 303, (section, answer.text)
        return self.sees("/form/check")

    @property
    def token(self) -> str:
        """The token that every form of this browser carries."""
        if not self._token:
            page = parse(self.client.get("/").text)
            self._token = next(
                element.get("value", "")
                for element in page.iter("input")
                if element.get("name") == "csrf_token"
            )
        return self._token


def words(page: Element | TestResponse) -> str:
    """Return what stands on a page, in one line."""
    element = parse(page.text) if isinstance(page, TestResponse) else page
    return " ".join(" ".join(element.itertext()).split())


def with_id(page: TestResponse, name: str) -> Element:
    """Find an element by its id."""
    return next(element for element in parse(page.text).iter() if element.get("id") == name)


def problems(page: TestResponse) -> list[str]:
    """List the lines of the error summary."""
    return [words(item) for item in with_id(page, "error-summary").iter("li")]


def value_of(page: TestResponse, name: str) -> str:
    """Return what stands in a box, or the value that is chosen."""
    for element in parse(page.text).iter():
        if element.get("name") == name:
            if element.tag == "textarea":
                return (element.text or "").removeprefix("\n")
            if element.get("type") not in {"radio", "checkbox"} or "checked" in element.attrib:
                return element.get("value", "")
    return ""
