"""Every state around changing an answer after sending."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeAlias

from playwright.sync_api import Page

from tests.e2e import patient
from tests.e2e.answers import EVERYTHING
from tests.e2e.arranging import Clinic
from tests.e2e.invitation_states import give_birth_date
from tests.revising import opens

State: TypeAlias = Callable[[Clinic, Page], None]


def _send(clinic: Clinic, page: Page) -> str:
    """Send a form; returns the token that it was filled in under."""
    token = clinic.lend_draft(page, EVERYTHING)
    page.goto("/form/check")
    patient.go_on(page)
    return token


def _change(clinic: Clinic, page: Page) -> None:
    _send(clinic, page)
    page.goto("/form/change")


def _change_locked(clinic: Clinic, page: Page) -> None:
    _send(clinic, page)
    for day in (1, 2, 3):
        page.goto("/form/change")
        give_birth_date(page, day)


def _receipt_locked(clinic: Clinic, page: Page) -> None:
    _change_locked(clinic, page)
    page.goto("/form/done")


def _change_check(clinic: Clinic, page: Page) -> None:
    token = _send(clinic, page)
    _, opened = opens(clinic.database, token, now=datetime.now(UTC))
    page.context.add_cookies([{"name": "b", "value": opened, "url": clinic.url}])
    page.goto("/form/check")


def _change_saved(clinic: Clinic, page: Page) -> None:
    _change_check(clinic, page)
    page.goto("/form/saved")


PATIENT: Mapping[str, State] = {
    "change, the birth date": _change,
    "change, locked": _change_locked,
    "receipt, locked": _receipt_locked,
    "change, check": _change_check,
    "change, saved for later": _change_saved,
}
