from playwright.sync_api import expect

from intake.review import Move
from tests.e2e import colleagues
from tests.e2e.answers import ORDINARY
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open

NOTE = "I called, and nobody answered.\nI will try again at 3."


def test_the_second_of_two_colleagues_learns_who_was_first_and_keeps_the_note(
    clinic: Clinic, open_page: Open
) -> None:
    reference = clinic.submitted(ORDINARY)
    first, second = open_page(DESK), open_page(DESK)
    colleagues.come_in(clinic, first)
    colleagues.come_in(clinic, second, colleagues.CLINICIAN)
    for page in (first, second):
        page.goto(f"/staff/submissions/{reference}")

    colleagues.move(first, Move.TAKE, "Mine for today")
    with second.expect_response(lambda response: response.status == 409):
        colleagues.move(second, Move.TAKE, NOTE)

    expect(second.locator("h1")).to_have_text("Someone else was first")
    expect(second.locator("main")).to_contain_text("Sam Frontdesk took this on")
    expect(second.locator("main")).to_contain_text("Mine for today")
    expect(second.locator("[name=note]")).to_have_value(NOTE)

    colleagues.follow(second, second.locator("button[name=move][value=add-note]"))
    expect(second.locator(".timeline__event").first).to_contain_text("Imara Clinician")
    expect(second.locator(".timeline__note").first).to_have_text(NOTE, use_inner_text=True)
