"""Stopping, losing the connection, coming back: on real phones."""

import re
import time

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import Open


def test_a_form_begun_on_one_phone_is_sent_from_another(clinic: Clinic, page: Page, open_page: Open) -> None:
    clinic.lend_draft(page, before("your_visit", {**ORDINARY, "date_of_birth": "1958-03-27"}))
    page.goto("/form/your_visit")
    page.locator("[name=visit_goal]").fill("To walk my dog")
    patient.press(page, page.get_by_role("button", name="Save and finish later"))
    code = page.locator("#resume-code").inner_text()

    other = open_page()
    other.goto("/")
    patient.press(other, other.get_by_role("link", name="I have a code"))
    other.locator("[name=code]").fill(code.lower().replace("-", " "))
    for part, typed in (("day", "27"), ("month", "March"), ("year", "1958")):
        other.locator(f"[name=date_of_birth-{part}]").fill(typed)
    patient.go_on(other)

    expect(other).to_have_url(re.compile(r"/form/check$"))
    expect(other.locator("main")).to_contain_text("To walk my dog")
    patient.go_on(other)
    reference = patient.reference(other)
    page.goto("/form")
    assert patient.reference(page) == reference


def test_a_page_that_is_left_is_kept_as_it_is(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, before("about_you", ORDINARY))
    page.goto("/form/about_you")
    page.locator("[name=family_name]").fill("Example")
    page.locator("[name=date_of_birth-day]").fill("27")
    patient.press(page, page.locator(".clinic"))
    _wait_until_kept(clinic, token)

    page.goto("/form/about_you")
    expect(page.locator("[name=family_name]")).to_have_value("Example")
    expect(page.locator("[name=date_of_birth-day]")).to_have_value("27")


def test_a_page_with_far_too_much_on_it_is_kept_when_the_phone_is_put_away(
    clinic: Clinic, page: Page
) -> None:
    clinic.lend_draft(page, before("your_visit", ORDINARY))
    page.goto("/form/your_visit")
    page.locator("[name=visit_goal]").fill("To dance")
    page.locator("[name=anything_else]").fill("ñ" * 20_000)
    with page.expect_response(re.compile(r"/form/your_visit/keep$")) as kept:
        page.evaluate(
            """Object.defineProperty(document, "visibilityState", {value: "hidden"});
            document.dispatchEvent(new Event("visibilitychange"));"""
        )
    assert kept.value.status == 204

    page.goto("/form/your_visit")
    expect(page.locator("[name=visit_goal]")).to_have_value("To dance")


def test_a_page_that_was_only_looked_at_sends_nothing(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("about_you", ORDINARY))
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method))
    page.goto("/form/about_you")
    page.goto("/")

    assert set(sent) == {"GET"}


def test_a_page_that_goes_on_is_sent_once(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("your_visit", ORDINARY))
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto("/form/your_visit")
    page.locator("[name=visit_goal]").fill("To dance")
    patient.go_on(page)

    assert [url.rpartition("/")[2] for url in sent] == ["your_visit"]


@pytest.mark.hazard("H6.4")
@pytest.mark.parametrize(
    ("place", "says", "keeps"),
    [
        ("your_visit", "This page is NOT saved", "What you typed is still on this page."),
        ("check", "Your form is NOT sent", "We kept your answers."),
    ],
)
def test_without_a_connection_the_page_stays_and_says_so(
    clinic: Clinic, page: Page, place: str, says: str, keeps: str
) -> None:
    clinic.lend_draft(page, ORDINARY)
    page.goto(f"/form/{place}")
    for box in page.locator("[name=visit_goal]").all():
        box.fill("To dance")
    page.context.set_offline(True)
    page.locator("main button[type=submit]").first.tap()

    told = page.locator("[data-unsent]")
    expect(told).to_be_focused()
    expect(told).to_contain_text(says)
    expect(told).to_contain_text(keeps)
    expect(page).to_have_url(re.compile(rf"/form/{place}$"))
    page.context.set_offline(False)
    expect(told).to_contain_text("The connection is back. Please press the button again.")
    patient.go_on(page)
    expect(page).to_have_url(re.compile(r"/form/(check|done)$"))


def _wait_until_kept(clinic: Clinic, token: str) -> None:
    """Wait for what the browser sends after the page is gone."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with clinic.draft_of(token) as draft:
            if draft.typed_sealed is not None:
                return
        time.sleep(0.05)
    raise TimeoutError("the page that was left is not kept")
