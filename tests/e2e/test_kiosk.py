"""The clinic's tablet in patients' hands, one after the other."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import colleagues, nu, patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, TABLET, Open
from tests.e2e.measuring import too_small, too_wide
from tests.kiosking import PIN

START = re.compile(r"/kiosk$")


@pytest.fixture
def tablet(open_page: Open) -> Iterator[Page]:
    """Give a patient the clinic's tablet, with a clock that a test can turn."""
    page = open_page(TABLET)
    page.clock.install()
    yield page
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def half_filled(clinic: Clinic, page: Page, section: str = "about_you") -> None:
    clinic.lend_kiosk(page, before(section, ORDINARY))
    page.goto("/kiosk")
    patient.press(page, page.get_by_role("link", name="Go on with my form"))
    expect(page).to_have_url(re.compile(rf"/form/{section}$"))


@pytest.mark.hazard("H4.7")
def test_a_form_that_nobody_touches_is_gone(clinic: Clinic, tablet: Page) -> None:
    half_filled(clinic, tablet)
    tablet.locator("[name=family_name]").fill("Example")
    tablet.clock.run_for(98_000)
    warning = tablet.get_by_role("alertdialog", name="Are you still there?")
    expect(warning).to_be_hidden()
    tablet.clock.run_for(4_000)
    expect(warning).to_be_visible()
    expect(warning).to_contain_text(re.compile(r"closes in 1\d seconds"))
    tablet.clock.run_for(20_000)
    expect(tablet).to_have_url(START)

    for _ in range(2):
        tablet.go_back()
        expect(tablet).to_have_url(START)
    tablet.goto("/form/about_you")
    expect(tablet).to_have_url(START)


def test_somebody_who_is_still_there_loses_nothing(clinic: Clinic, tablet: Page) -> None:
    half_filled(clinic, tablet)
    tablet.locator("[name=family_name]").fill("Example")
    for leaves in ("click", "key"):
        tablet.clock.run_for(102_000)
        button = tablet.get_by_role("button", name="I’m still here")
        expect(button).to_be_focused()
        button.tap() if leaves == "click" else tablet.keyboard.press("Escape")
        expect(tablet.get_by_role("alertdialog")).to_be_hidden()
    expect(tablet.locator("[name=family_name]")).to_have_value("Example")
    expect(tablet.locator("[name=family_name]")).to_be_focused()


@pytest.mark.hazard("H4.7")
def test_a_browser_of_some_years_ago_asks_and_ends_the_form_too(clinic: Clinic, tablet: Page) -> None:
    tablet.add_init_script(
        "for (const name of ['show', 'showModal', 'close']) delete HTMLDialogElement.prototype[name];"
        "delete AbortSignal.timeout;"
    )
    half_filled(clinic, tablet)
    box = tablet.locator("#still-here")
    for moves in ("stays", "goes"):
        tablet.clock.run_for(98_000)
        expect(box).to_be_hidden()
        tablet.clock.run_for(4_000)
        expect(box).to_be_in_viewport()
        expect(tablet.get_by_role("button", name="I’m still here")).to_be_focused()
        if moves == "stays":
            tablet.keyboard.press("Enter")
    tablet.clock.run_for(20_000)
    expect(tablet).to_have_url(START)


@pytest.mark.hazard("H1.5")
def test_a_danger_sign_that_was_only_ticked_reaches_staff(
    clinic: Clinic, tablet: Page, open_page: Open
) -> None:
    half_filled(clinic, tablet, "safety")
    tablet.locator(".choice", has=tablet.locator("[name=saddle_numbness][value=yes_new]")).tap()
    known = clinic.left_unfinished()
    tablet.clock.run_for(122_000)
    expect(tablet).to_have_url(START)

    [reference] = clinic.left_unfinished() - known
    desk = open_page(DESK)
    colleagues.come_in(clinic, desk)
    expect(colleagues.find_in_queue(desk, reference)).to_contain_text("Clinic’s tablet")


@pytest.mark.parametrize("leaves", ["button", "time"])
def test_the_receipt_goes_away(clinic: Clinic, tablet: Page, leaves: str) -> None:
    clinic.lend_kiosk(tablet, ORDINARY)
    tablet.goto("/form/check")
    patient.row(tablet, "is_it_you", "yes").tap()
    patient.go_on(tablet)
    assert patient.reference(tablet)
    if leaves == "button":
        patient.press(tablet, tablet.get_by_role("button", name="Finish"))
    else:
        tablet.clock.run_for(61_000)
    expect(tablet).to_have_url(START)

    tablet.go_back()
    expect(tablet).to_have_url(START)
    expect(tablet.locator("#reference")).to_have_count(0)


@pytest.mark.hazard("H4.8")
@pytest.mark.parametrize("scripts", [True, False])
def test_a_form_under_another_name_is_not_sent(clinic: Clinic, open_page: Open, *, scripts: bool) -> None:
    page = open_page(TABLET, scripts=scripts)
    clinic.lend_kiosk(page, ORDINARY)
    page.goto("/form/check")
    patient.go_on(page)
    expect(page.locator("#error-summary")).to_contain_text("Is this you? Choose one answer.")
    patient.row(page, "is_it_you", "no").tap()
    patient.go_on(page)
    expect(page.locator("h1")).to_have_text("Whose form is this?")
    patient.press(page, page.get_by_role("link", name="Change the name or date of birth"))
    page.locator("[name=given_name]").fill("Grace")
    patient.go_on(page)
    expect(patient.card(page, "is_it_you")).to_contain_text("Grace Example")
    patient.row(page, "is_it_you", "yes").tap()
    patient.go_on(page)

    assert patient.reference(page)


def test_without_scripts_more_time_keeps_what_is_typed(clinic: Clinic, open_page: Open) -> None:
    page = open_page(TABLET, scripts=False)
    clinic.lend_kiosk(page, before("your_visit", ORDINARY))
    page.goto("/form/your_visit")
    expect(page.locator(".closes")).to_contain_text("This page closes in about")
    page.locator("[name=visit_goal]").fill("To dance")
    patient.press(page, page.get_by_role("button", name="I need more time"))

    expect(page.locator(".closes")).to_contain_text("about 5 minutes")
    expect(page.locator("[name=visit_goal]")).to_have_value("To dance")
    assert [*nu.errors(page), *too_wide(page), *too_small(page)] == []


def test_the_way_out_is_the_pin(clinic: Clinic, tablet: Page) -> None:
    clinic.lend_kiosk(tablet)
    tablet.goto("/staff/")
    expect(tablet).to_have_url(START)
    patient.press(tablet, tablet.get_by_role("link", name="For staff: leave the kiosk"))
    tablet.locator("[name=pin]").fill(PIN)
    patient.go_on(tablet)

    expect(tablet).to_have_url(re.compile(r"/staff/sign-in$"))
