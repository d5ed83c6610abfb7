"""Staff pages as the people at the desk meet them."""

import re

from playwright.sync_api import Locator, Page, expect

from intake.permissions import Role
from intake.review import Move
from tests.e2e.arranging import Clinic
from tests.staffing import PASSWORD, email_of

FRONT_DESK, CLINICIAN, ADMINISTRATOR = "Sam Frontdesk", "Imara Clinician", "Ade Administrator"
_ROLES = {FRONT_DESK: Role.FRONT_DESK, CLINICIAN: Role.CLINICIAN, ADMINISTRATOR: Role.ADMIN}


def come_in(clinic: Clinic, page: Page, name: str = FRONT_DESK) -> None:
    """Be signed in as this colleague: by the same cookie as before, or by the door while it opens nothing."""
    if name not in clinic.cookies:
        clinic.add_colleague(name, _ROLES[name])
    page.context.add_cookies([{**cookie} for cookie in clinic.cookies.get(name, ())])  # type: ignore[typeddict-item]  # what cookies() gave
    if not page.request.get("/staff/account", max_redirects=0).ok:
        sign_in(page, email_of(name))
        expect(page).not_to_have_url(re.compile("sign-in"))
        clinic.cookies[name] = page.context.cookies()


def sign_in(page: Page, email: str, password: str = PASSWORD) -> None:
    """Type an address and a password at the door."""
    page.goto("/staff/sign-in")
    page.locator("[name=email]").fill(email)
    page.locator("[name=password]").fill(password)
    follow(page, page.locator("main button[type=submit]").first)


def follow(page: Page, target: Locator) -> None:
    """Click what leads to another page, and wait until that page is there."""
    with page.expect_navigation():
        target.click()


def find_in_queue(page: Page, reference: str) -> Locator:
    """Look through the queue, page by page, for a case's row."""
    page.goto("/staff/")
    row = page.locator(f'[data-reference="{reference}"]')
    while not row.count():
        follow(page, page.locator("a[rel=next]"))
    return row


def open_case(page: Page, reference: str) -> None:
    """Open a case by a click anywhere in its row of the queue."""
    follow(page, find_in_queue(page, reference))
    expect(page).to_have_url(re.compile(rf"/staff/submissions/{reference}$"))


def move(page: Page, step: Move, note: str = "") -> None:
    """Write a note, and take a step with the case on the page."""
    page.locator("[name=note]").fill(note)
    follow(page, page.locator(f'button[name=move][value="{step}"]'))


def matches(page: Page) -> list[str]:
    """List the candidate conditions that a case's page says were recognised."""
    return [str(match.get_attribute("data-condition")) for match in page.locator("[data-condition]").all()]
