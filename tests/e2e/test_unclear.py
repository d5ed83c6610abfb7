from playwright.sync_api import Page, expect

from tests.e2e import patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.axe import violations
from tests.e2e.conftest import Open

IN_PERSON = "We will ask about this in person."


def mark(page: Page, question: str) -> None:
    patient.card(page, question).get_by_text("I don’t understand this").click()


def test_a_tap_says_kindly_what_happens_and_another_undoes_it(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    mark(page, "pain_duration")

    expect(patient.card(page, "pain_duration").get_by_text(IN_PERSON)).to_be_visible()
    assert list(violations(page)) == []
    mark(page, "pain_duration")
    expect(patient.card(page, "pain_duration").get_by_text(IN_PERSON)).to_be_hidden()


def test_without_scripts_a_danger_sign_leads_to_the_notice_and_waits_to_be_answered(
    clinic: Clinic, open_page: Open
) -> None:
    page = open_page(scripts=False)
    clinic.lend_draft(page, {**before("diagnosis", ORDINARY), "saddle_numbness": None})
    page.goto("/form/safety")
    mark(page, "saddle_numbness")
    patient.go_on(page)

    assert page.url.endswith("/form/notice")
    page.goto("/form/safety")
    box = page.get_by_role("checkbox", name="I don’t understand this “Are you numb")
    expect(box).to_be_checked()
    expect(page.locator("[name=saddle_numbness][value=not_sure]")).to_be_checked()
    expect(patient.card(page, "saddle_numbness").get_by_text(IN_PERSON)).to_be_visible()


def test_the_mark_can_be_set_by_keyboard_and_enter_still_goes_on(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("more", ORDINARY))
    page.goto("/form/more")
    box = patient.card(page, "pain_start").get_by_role("checkbox", name="I don’t understand this")
    box.focus()
    page.keyboard.press("Space")

    expect(box).to_be_checked()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(patient.card(page, "pain_start")).to_have_count(0)
    expect(page.locator('[data-answer="pain_start"]')).to_contain_text(IN_PERSON)
