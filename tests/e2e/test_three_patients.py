"""The journeys that the product exists for, whole: a phone at home, then the clinic's desk."""

import re

from playwright.sync_api import Page, expect

from intake.review import Move
from tests.e2e import colleagues, patient
from tests.e2e.answers import ORDINARY
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open

SLIPPED_DISC = {
    **ORDINARY,
    "given_name": "Blaise",
    "told_diagnosis": "yes",
    "diagnoses": ["herniated_or_bulging_disc"],
    "diagnosis_words": "My doctor said spinal stenosis too. My mother had arthritis of the spine.",
}
NUMB = {**ORDINARY, "given_name": "Cora", "saddle_numbness": "yes_new"}


def test_nothing_on_the_list_is_routine_and_still_read_by_a_person(clinic: Clinic, open_page: Open) -> None:
    reference = patient.fill_in_and_send(open_page(), ORDINARY)
    clinic.wait_until_read(reference)
    desk = _at_the_desk(clinic, open_page)

    row = colleagues.find_in_queue(desk, reference)
    expect(row).to_have_attribute("data-priority", "routine")
    expect(row).to_contain_text("Nothing on the list recognised")
    expect(row).to_contain_text("Ada Example")

    colleagues.open_case(desk, reference)
    assert colleagues.matches(desk) == []
    expect(desk.locator("main")).to_contain_text("Nothing on the list recognised")

    colleagues.move(desk, Move.TAKE)
    colleagues.move(desk, Move.CLOSE, "Read. The visit stands as it is.")
    expect(desk.locator(".identity")).to_contain_text("Closed")
    expect(desk.locator(".timeline")).to_contain_text("Read. The visit stands as it is.")
    desk.goto("/staff/")
    expect(desk.locator(f'[data-reference="{reference}"]')).to_have_count(0)


def test_what_a_patient_was_told_is_quoted_and_a_mothers_illness_is_hers(
    clinic: Clinic, open_page: Open
) -> None:
    reference = patient.fill_in_and_send(open_page(), SLIPPED_DISC)
    clinic.wait_until_read(reference)
    desk = _at_the_desk(clinic, open_page)

    row = colleagues.find_in_queue(desk, reference)
    expect(row).to_have_attribute("data-priority", "consult")
    expect(row).to_contain_text("For a clinician to read")

    colleagues.open_case(desk, reference)
    assert colleagues.matches(desk) == ["herniated_or_bulging_disc", "spinal_stenosis"]
    disc, stenosis = desk.locator("[data-condition]").all()
    expect(disc.locator("mark")).to_have_text("Herniated, bulging or slipped disc")
    expect(stenosis.locator("mark")).to_have_text("spinal stenosis")
    expect(stenosis).to_contain_text("My doctor said spinal stenosis too.")

    others = desk.locator("details").filter(has_text="not as the patient’s own")
    others.locator("summary").click()
    expect(others).to_contain_text("Spinal osteoarthritis: about another person")
    expect(others.locator("mark")).to_have_text("arthritis of the spine")

    colleagues.move(desk, Move.TAKE)
    colleagues.move(desk, Move.ARRANGE, "Booked with Dr. Lindqvist.")
    expect(desk.locator(".identity")).to_contain_text("Consultation arranged")
    expect(desk.locator(".timeline")).to_contain_text("Booked with Dr. Lindqvist.")


def test_numbness_since_last_week_meets_the_notice_and_comes_first_for_staff(
    clinic: Clinic, open_page: Open
) -> None:
    phone = open_page()
    patient.start(phone)
    patient.fill_in(phone, NUMB, patient.NEEDED[:2])
    patient.answer(phone, patient.NEEDED[2], NUMB)
    patient.go_on(phone)
    _meets_the_notice_alone(phone)
    patient.go_on(phone)
    patient.fill_in(phone, NUMB, patient.NEEDED[3:])
    patient.go_on(phone)
    reference = patient.reference(phone)
    clinic.wait_until_read(reference)
    desk = _at_the_desk(clinic, open_page)

    row = colleagues.find_in_queue(desk, reference)
    expect(row).to_have_attribute("data-priority", "urgent")
    expect(row).to_contain_text("Numbness between the legs")

    colleagues.open_case(desk, reference)
    expect(desk.locator(".case__main section").first).to_contain_text("Safety answers")
    expect(desk.locator(".safety__row").first).to_contain_text("Act now")
    expect(desk.locator(".safety__row").first).to_contain_text("Are you numb or tingling between your legs")

    colleagues.move(desk, Move.CLOSE)
    expect(desk.locator("#error-summary")).to_contain_text("Please write a note that says why.")
    colleagues.move(desk, Move.CLOSE, "Reached her: she is at the hospital.")
    expect(desk.locator(".identity")).to_contain_text("Closed")


def _meets_the_notice_alone(phone: Page) -> None:
    expect(phone).to_have_url(re.compile(r"/form/notice$"))
    expect(phone.locator("h1")).to_have_text("Some signs cannot wait")
    expect(phone.get_by_role("link", name="Call 911")).to_have_attribute("href", "tel:911")
    assert phone.locator("[data-question]").count() == 0


def _at_the_desk(clinic: Clinic, open_page: Open) -> Page:
    desk = open_page(DESK)
    colleagues.come_in(clinic, desk)
    return desk
