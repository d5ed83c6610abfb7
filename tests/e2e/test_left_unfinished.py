import re
from datetime import timedelta

from playwright.sync_api import expect

from tests.e2e import colleagues, patient
from tests.e2e.answers import ORDINARY, through
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open

WEAK = {**ORDINARY, "given_name": "Dora", "leg_weakness": "yes_new"}
LONG_ENOUGH = timedelta(minutes=11)


def test_a_danger_sign_reaches_staff_though_the_form_was_left(clinic: Clinic, open_page: Open) -> None:
    phone, desk = open_page(), open_page(DESK)
    reference = clinic.left(clinic.lend_draft(phone, through("safety", WEAK), age=LONG_ENOUGH))
    colleagues.come_in(clinic, desk)

    row = colleagues.find_in_queue(desk, reference)
    expect(row).to_have_attribute("data-priority", "urgent")
    colleagues.open_case(desk, reference)
    expect(desk.locator(".timeline")).to_contain_text("Stopped before sending")

    phone.goto("/")
    patient.press(phone, phone.get_by_role("link", name="Go on where you stopped"))
    expect(phone).to_have_url(re.compile(r"/form/notice"))
    patient.go_on(phone)
    patient.fill_in(phone, WEAK, patient.NEEDED[3:])
    patient.go_on(phone)
    assert patient.reference(phone) == reference

    clinic.wait_until_read(reference)
    colleagues.open_case(desk, reference)
    expect(desk.locator(".timeline > :first-child")).to_contain_text("Sent")
    expect(desk.locator(".timeline")).to_contain_text("Stopped before sending")
