"""An invitation in a real browser: what its address, its history and its requests give away."""

import re

import pytest
from playwright.sync_api import Page, Request, expect

from tests.e2e import patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import Open
from tests.e2e.invitation_states import fresh, give_birth_date, open_link


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_link_is_gone_from_the_address_before_anything_is_asked(
    clinic: Clinic, open_page: Open, *, scripts: bool
) -> None:
    page = open_page(scripts=scripts)
    _, secret = fresh(clinic)
    told = tells(page)
    open_link(page, secret)

    assert page.url.endswith("/invitation/birth-date")
    give_birth_date(page)
    expect(page.locator(".who")).to_contain_text("Ada Example")
    assert page.url.endswith("/form/before_you_start")
    assert not [header for header in told if secret in header]


def test_going_back_from_the_form_goes_on_with_it_and_never_shows_the_link(
    clinic: Clinic, page: Page
) -> None:
    _, secret = fresh(clinic)
    page.goto("/")
    shown = visits(page)
    open_link(page, secret)
    give_birth_date(page)
    page.go_back()
    expect(page).to_have_url(re.compile("/form/before_you_start$"))
    while page.go_back():
        pass

    expect(page).to_have_url("about:blank")  # the way back to the beginning
    assert not [url for url in shown if secret in url]


def test_a_link_that_ended_says_so_at_once_and_is_gone_from_the_address(clinic: Clinic, page: Page) -> None:
    _, secret = fresh(clinic, days=-1)
    page.goto(f"/invitation/{secret}")

    expect(page.get_by_role("heading", level=1)).to_have_text("This link is too old")
    expect(page).to_have_url(re.compile("/invitation$"))


def test_a_link_back_is_gone_from_the_address_and_from_the_way_back(
    clinic: Clinic, page: Page, open_page: Open
) -> None:
    clinic.lend_draft(page, before("pain", {**ORDINARY, "date_of_birth": "1958-03-27"}))
    page.goto("/form/pain")
    patient.press(page, page.locator("main [name=later]"))
    code = page.locator("#resume-code").inner_text()
    other = open_page()
    other.goto("/")
    shown = visits(other)
    other.goto(f"/resume/{code}")
    expect(other).to_have_url(re.compile("/resume/birth-date$"))
    give_birth_date(other)
    expect(other).to_have_url(re.compile("/form/pain"))
    other.go_back()

    expect(other).to_have_url(re.compile("/form/pain$"))
    assert not [url for url in shown if code in url]


def test_another_browser_is_asked_for_the_birth_date_again(clinic: Clinic, open_page: Open) -> None:
    _, secret = fresh(clinic)
    first, second = open_page(), open_page()
    for page in (first, second):
        open_link(page, secret)
        expect(page.locator("body")).not_to_contain_text("Ada")
        give_birth_date(page)
        expect(page.locator(".who")).to_contain_text("Ada Example")
    first.locator("[name=completed_by]").first.check(force=True)
    for box in ("privacy_seen", "understands_not_watched"):
        first.locator(f"[name={box}]").check(force=True)
    patient.go_on(first)
    second.goto("/form")

    expect(second).to_have_url(first.url)


def visits(page: Page) -> list[str]:
    """Collect the addresses that stand in the bar from now on."""
    shown: list[str] = []
    page.on("framenavigated", lambda frame: shown.append(frame.url))
    return shown


def tells(page: Page) -> list[str]:
    """Collect what the browser says, with each request, of where it comes from."""
    said: list[str] = []

    def listen(request: Request) -> None:
        said.append(request.headers.get("referer", ""))

    page.on("request", listen)
    return said
