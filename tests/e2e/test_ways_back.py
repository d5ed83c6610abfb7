import re

from playwright.sync_api import Page, expect

from tests.e2e import patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic


def test_back_leads_to_the_page_before_with_its_answers(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    patient.press(page, page.get_by_role("link", name="Back", exact=True))

    expect(page).to_have_url(re.compile(r"/form/surgery$"))
    expect(page.locator("[name=back_surgery][value=no]")).to_be_checked()


def test_change_leads_to_the_question_and_then_to_the_check_page_again(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, {**ORDINARY, "visit_goal": "To sleep"})
    page.goto("/form/check")
    goal = page.locator(".summary__row, dl > div").filter(has_text="What do you most want")
    patient.press(page, goal.get_by_role("link"))
    expect(page).to_have_url(re.compile(r"/form/your_visit\?return=check#visit_goal$"))

    page.locator("[name=visit_goal]").fill("To dance again")
    patient.go_on(page)
    expect(page).to_have_url(re.compile(r"/form/check$"))
    expect(page.locator("main")).to_contain_text("To dance again")
    expect(page.locator("main")).not_to_contain_text("To sleep")


def test_an_answer_that_is_no_longer_asked_for_is_left_out_and_said_so(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, {**ORDINARY, "medicines_how": "will_type", "medicines": "Ibuprofen"})
    page.goto("/form/history?return=check")
    patient.row(page, "medicines_how", "none").tap()
    patient.go_on(page)

    expect(page.locator("main")).to_contain_text("We left out 1 answer")
    expect(page.locator("main")).to_contain_text("What do you take now?")
    expect(page.locator("main")).not_to_contain_text("Ibuprofen")


def test_a_double_tap_on_send_gives_one_receipt_that_can_be_read_again(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    page.goto("/form/check")
    page.locator("main button[type=submit]").first.dblclick()
    reference = patient.reference(page)

    page.reload()
    assert patient.reference(page) == reference
    assert clinic.how_often_sent(token) == 1


def test_going_back_after_sending_shows_no_answers_and_says_kindly_why(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, {**ORDINARY, "visit_goal": "To dance again"})
    page.goto("/form/your_visit")
    patient.go_on(page)
    patient.go_on(page)
    reference = patient.reference(page)

    page.go_back()
    expect(page.locator("h1")).to_have_text("Your form is already sent")
    expect(page.locator("main")).not_to_contain_text("To dance again")
    patient.press(page, page.get_by_role("link", name="Show my reference"))
    assert patient.reference(page) == reference


def test_a_patient_who_comes_back_goes_on_where_they_stopped(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/")
    patient.press(page, page.get_by_role("link", name="Go on where you stopped"))

    expect(page).to_have_url(re.compile(r"/form/pain$"))
