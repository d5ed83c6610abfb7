"""An invitation in a real browser: what its address, its history and its requests give away."""

import re

import pytest
from playwright.sync_api import Page, Request, expect

from tests.e2e import patient
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

    assert page.url.endswith("/invitation")
    give_birth_date(page)
    expect(page.locator(".who")).to_contain_text("Ada Example")
    assert page.url.endswith("/form/before_you_start")
    assert not [header for header in told if secret in header]


def test_going_back_from_the_form_goes_on_with_it(clinic: Clinic, page: Page) -> None:
    _, secret = fresh(clinic)
    open_link(page, secret)
    give_birth_date(page)
    page.go_back()

    expect(page).to_have_url(re.compile("/form/before_you_start$"))


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


def tells(page: Page) -> list[str]:
    """Collect what the browser says, with each request, of where it comes from."""
    said: list[str] = []

    def listen(request: Request) -> None:
        said.append(request.headers.get("referer", ""))

    page.on("request", listen)
    return said
