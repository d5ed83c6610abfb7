"""Sending while the clinic does not answer: the page stays as it is, and what is sent is sent once."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from config import Config
from intake.crypto import load_or_make
from intake.database import Database
from tests.e2e import patient
from tests.e2e.answers import ORDINARY
from tests.e2e.arranging import Clinic
from tests.e2e.axe import violations
from tests.e2e.conftest import Open
from tests.e2e.serving import free_port, serving
from tests.e2e.unreached_states import READY, lose, press_in_vain

HERE = re.compile(r"/form/your_visit$")
GOAL = "To dance"
AWAY: dict[str, Callable[[Route], None]] = {
    "no way there": lose,
    "a proxy before a server that is down": lambda route: route.fulfill(status=502, body="Bad Gateway"),
    "a database that is away": lambda route: route.fulfill(status=503, body="not ready\n"),
    "a café's page to sign in to its wifi": lambda route: route.fulfill(body="<h1>Welcome</h1>"),
    "no answer at all": lambda _route: None,
}


class Restarted:
    """A product of its own, which a test stops and starts behind a page."""

    def __init__(self, data: Path) -> None:
        self.data, self.port, self._running = data, free_port(), ExitStack()
        self.start()

    def start(self) -> None:
        """Serve, at the same address as before."""
        self.url = self._running.enter_context(serving(self.data, self.port)).url

    def stop(self) -> None:
        """End the server's process."""
        self._running.close()


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Restarted]:
    running = Restarted(tmp_path / "data")
    yield running
    running.stop()


@pytest.mark.hazard("H6.4")
@pytest.mark.parametrize(
    ("language", "place", "says"),
    [
        ("en", "check", "Your form is NOT sent"),
        ("es", "your_visit", "Esta página NO se guardó"),
    ],
)
def test_a_server_that_stops_behind_the_page_loses_nothing(
    browser: Browser, product: Restarted, language: str, place: str, says: str
) -> None:
    config = Config(data_dir=product.data)
    clinic = Clinic(product.url, Database(config.url, load_or_make(config.keys_file)))
    page = browser.new_page(base_url=product.url, locale=language, has_touch=True, reduced_motion="reduce")
    token = clinic.lend_draft(page, ORDINARY)
    page.goto(f"/form/{place}")
    for box in page.locator("[name=visit_goal]").all():
        box.fill(GOAL)
    product.stop()
    press_in_vain(page)
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text(says)
    assert list(violations(page)) == []
    product.start()
    while not page.url.endswith("/form/done"):
        patient.go_on(page)

    assert patient.reference(page)
    assert clinic.how_often_sent(token) == 1
    page.context.close()
    clinic.database.dispose()


@pytest.mark.hazard("H6.4")
@pytest.mark.parametrize("away", AWAY.values(), ids=AWAY.keys())
def test_whatever_keeps_the_clinic_away_the_page_stays_and_goes_on_later(
    clinic: Clinic, page: Page, away: Callable[[Route], None]
) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    page.goto("/form/your_visit")
    page.locator("[name=visit_goal]").fill(GOAL)
    page.route(READY, away)
    press_in_vain(page)

    expect(page).to_have_url(HERE)
    expect(page.locator("[name=visit_goal]")).to_have_value(GOAL)
    page.unroute(READY)
    patient.go_on(page)
    expect(page.locator("main")).to_contain_text(GOAL)
    patient.go_on(page)
    patient.reference(page)
    assert clinic.how_often_sent(token) == 1


def test_a_connection_that_is_only_slow_gets_more_time_at_the_next_press(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    page.clock.install()
    page.goto("/form/check")
    held: list[Route] = []
    page.route(READY, lambda route: held.append(route))  # noqa: PLW0108  the browser marks what it calls
    send = page.locator("main button[type=submit]").first
    send.tap()
    page.clock.run_for(9_000)
    expect(page.locator("[data-unsent]")).to_contain_text("NOT sent")

    send.tap()
    page.clock.run_for(9_000)
    assert clinic.how_often_sent(token) == 0
    held[1].continue_()
    patient.reference(page)
    assert clinic.how_often_sent(token) == 1


def test_the_page_says_when_the_clinic_is_back_and_sends_nothing_by_itself(
    clinic: Clinic, page: Page
) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    page.clock.install()
    page.goto("/form/check")
    page.route(READY, lose)
    press_in_vain(page)
    page.clock.run_for(30_000)
    expect(page.locator("[data-unsent]")).to_contain_text("NOT sent")
    page.unroute(READY)
    page.clock.run_for(11_000)

    expect(page.locator("[data-unsent]")).to_contain_text(
        "The connection is back. Please press the button again."
    )
    assert clinic.how_often_sent(token) == 0
    patient.go_on(page)
    assert patient.reference(page)


def test_save_and_finish_later_stays_a_way_to_a_code(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, ORDINARY)
    page.goto("/form/your_visit")
    later = page.get_by_role("button", name="Save and finish later")
    page.route(READY, lose)
    later.tap()
    expect(page.locator("[data-unsent]")).to_be_focused()
    page.unroute(READY)
    patient.press(page, later)

    expect(page).to_have_url(re.compile(r"/form/saved$"))


def test_a_proxy_that_hides_the_question_keeps_nobody_from_sending(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, ORDINARY)
    page.route(READY, lambda route: route.fulfill(status=404, body="Not found"))
    page.goto("/form/check")
    patient.go_on(page)

    assert patient.reference(page)


def test_pressing_again_while_the_answer_is_on_its_way_sends_once(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)

    def answer_late(route: Route) -> None:
        time.sleep(0.5)
        route.continue_()

    page.route(READY, answer_late)
    page.goto("/form/check")
    page.locator("main button[type=submit]").first.dblclick()

    assert patient.reference(page)
    assert [url.rpartition("/")[2] for url in sent] == ["check"]
    assert clinic.how_often_sent(token) == 1


def test_on_the_tablet_the_question_is_open_and_the_staff_are_near(clinic: Clinic, open_page: Open) -> None:
    page = open_page()
    clinic.lend_kiosk(page, ORDINARY)
    page.goto("/form/your_visit")
    page.route(READY, lose)
    press_in_vain(page)
    expect(page.locator("[data-unsent]")).to_contain_text("Or tell the staff.")
    page.unroute(READY)
    patient.go_on(page)

    expect(page).to_have_url(re.compile(r"/form/check$"))
