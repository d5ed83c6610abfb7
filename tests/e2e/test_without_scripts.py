import re

from playwright.sync_api import expect

from tests.e2e import patient
from tests.e2e.answers import EVERYTHING, ORDINARY
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import Open


def test_the_whole_form_with_every_question_works_without_scripts(open_page: Open) -> None:
    page = open_page(scripts=False)
    patient.start(page)
    patient.fill_in(page, {**EVERYTHING, "both_legs": "yes_new"})

    expect(page).to_have_url(re.compile(r"/form/check$"))
    for words in ("A pinched nerve", "Pain medicine: It helped", "Foot: Both sides", "I come by bus."):
        expect(page.locator("main")).to_contain_text(words)
    patient.go_on(page)
    expect(page.locator("#reference")).to_have_text(re.compile(r"^[0-9A-Z]{9}$"))


def test_a_double_tap_on_send_gives_one_receipt_without_scripts(clinic: Clinic, open_page: Open) -> None:
    page = open_page(scripts=False)
    token = clinic.lend_draft(page, ORDINARY)
    page.goto("/form/check")
    page.locator("main button[type=submit]").first.dblclick()

    patient.reference(page)
    assert clinic.how_often_sent(token) == 1
