"""Every page of the form that is sent while the clinic does not answer: it stays, and says so."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from playwright.sync_api import Page, Route, expect

from tests.e2e.answers import ORDINARY, Given, before
from tests.e2e.arranging import Clinic

State: TypeAlias = Callable[[Clinic, Page], None]
READY = "**/readyz"
_MORE_THAN_ITS_PATIENCE = 12_000


def lose(route: Route) -> None:
    """Let a request get nowhere."""
    route.abort()


def press_in_vain(page: Page) -> None:
    """Press the button that goes on, and wait for the words that come instead of the next page."""
    page.locator("main button[type=submit]").first.tap()
    expect(page.locator("[data-unsent]")).to_be_focused(timeout=_MORE_THAN_ITS_PATIENCE)


def _unreached(path: str, given: Given) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_draft(page, given)
        _press(page, path)

    return arrange


def _on_kiosk(path: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_kiosk(page, ORDINARY)
        _press(page, path)

    return arrange


def _press(page: Page, path: str) -> None:
    page.goto(path)
    page.route(READY, lose)
    press_in_vain(page)


def _back_again(clinic: Clinic, page: Page) -> None:
    _unreached("/form/pain", before("your_visit", ORDINARY))(clinic, page)
    page.unroute(READY)
    page.evaluate("dispatchEvent(new Event('online'))")
    told = page.locator("[data-unsent]")
    expect(told).to_contain_text(told.get_attribute("data-back") or "")


PATIENT: Mapping[str, State] = {
    "not saved, the clinic out of reach": _unreached("/form/pain", before("your_visit", ORDINARY)),
    "not sent, the clinic out of reach": _unreached("/form/check", ORDINARY),
    "the notice alone, the clinic out of reach": _unreached("/form/notice", before("safety", ORDINARY)),
    "not sent, the connection is back": _back_again,
    "kiosk, not saved, the clinic out of reach": _on_kiosk("/form/pain"),
}
