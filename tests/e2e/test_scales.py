from playwright.sync_api import Page, expect

from tests.e2e import patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import PHONE, Open

QUESTION = "pain_average"


def test_each_number_says_what_it_is_a_number_of(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    numbers = patient.card(page, QUESTION).get_by_role("radio")

    expect(numbers).to_have_count(11)
    expect(numbers.nth(0)).to_have_accessible_name("0 of 10. 0 is: No pain")
    expect(numbers.nth(7)).to_have_accessible_name("7 of 10. 10 is: Worst pain you can imagine")
    expect(patient.card(page, QUESTION).get_by_role("group")).to_have_accessible_name(
        "In the last 7 days, how bad was your pain on average?"
    )


def test_the_arrow_keys_go_along_the_row(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    page.locator(f"#{QUESTION}").focus()
    page.keyboard.press("Space")
    for _ in range(7):
        page.keyboard.press("ArrowRight")

    expect(page.locator(f"#{QUESTION}-7")).to_be_checked()
    expect(page.locator(f"#{QUESTION}-7")).to_be_focused()


def test_what_is_chosen_can_be_seen_without_its_colour(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    mark = "(label) => getComputedStyle(label, '::before').content"
    label = page.locator(f"label[for={QUESTION}-7]")

    assert label.evaluate(mark) == "none"
    patient.row(page, QUESTION, 7).tap()
    assert label.evaluate(mark) == '""'


def test_on_the_narrowest_phone_two_rows_hold_cells_for_a_thumb(clinic: Clinic, open_page: Open) -> None:
    page = open_page((320, PHONE[1]))
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    cells = patient.card(page, QUESTION).locator(".scale__step")
    boxes = cells.evaluate_all("(cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON())")

    assert len({box["y"] for box in boxes}) == 2
    assert all(box["width"] >= 44 and box["height"] >= 44 for box in boxes)
