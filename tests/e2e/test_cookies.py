from playwright.sync_api import Page

from tests.e2e import colleagues, patient
from tests.e2e.answers import ORDINARY
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open


def test_a_patients_cookies_say_nothing_and_no_script_can_read_them(page: Page) -> None:
    patient.start(page)
    patient.answer(page, patient.NEEDED[0], ORDINARY)
    patient.go_on(page)

    _are_guarded(page)
    assert page.evaluate("document.cookie") == ""


def test_a_colleagues_cookies_are_guarded_and_end_with_the_sign_in(clinic: Clinic, open_page: Open) -> None:
    desk = open_page(DESK)
    clinic.add_colleague("Lou Leaver")
    colleagues.sign_in(desk, "lou@clinic.example")
    copied = desk.context.cookies()
    _are_guarded(desk)

    colleagues.follow(desk, desk.get_by_role("button", name="Sign out"))
    desk.context.add_cookies([{**cookie} for cookie in copied])  # type: ignore[typeddict-item]  # what cookies() gave
    desk.goto("/staff/")
    assert desk.url.partition("?")[0].endswith("/staff/sign-in")


def _are_guarded(page: Page) -> None:
    cookies = page.context.cookies()
    assert cookies
    assert all(cookie["httpOnly"] and cookie["sameSite"] in {"Lax", "Strict"} for cookie in cookies)
    assert all(len(cookie["name"]) == 1 for cookie in cookies)
