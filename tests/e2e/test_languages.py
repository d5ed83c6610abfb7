"""Spanish from the first page to the receipt and the desk, and the switch in the middle of a page."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import colleagues, patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open

ESTENOSIS = {
    **ORDINARY,
    "given_name": "Inés",
    "saddle_numbness": "yes_new",
    "told_diagnosis": "yes",
    "diagnoses": ["spinal_stenosis"],
    "diagnosis_words": "El doctor dijo estenosis espinal.",
}


def test_a_patient_who_speaks_spanish_is_read_by_staff_in_their_own_language(
    clinic: Clinic, open_page: Open
) -> None:
    phone = open_page(language="es")
    reference = patient.fill_in_and_send(phone, ESTENOSIS)
    expect(phone.locator("h1")).to_have_text("Gracias")
    expect(phone.locator("main")).to_contain_text(
        "Ya tenemos su formulario. El personal lo leerá antes de su visita."
    )
    clinic.wait_until_read(reference)

    desk = open_page(DESK)
    colleagues.come_in(clinic, desk)
    colleagues.open_case(desk, reference)
    expect(desk.locator(".safety__row").first).to_contain_text("Are you numb or tingling between your legs")
    assert colleagues.matches(desk) == ["spinal_stenosis"]
    expect(desk.locator("[data-condition] mark").first).to_have_text(
        re.compile("estenosis|narrow", re.IGNORECASE)
    )
    expect(desk.locator("#answers")).to_contain_text("The patient answered in Spanish.")

    colleagues.follow(desk, desk.get_by_role("link", name="Show it as the patient saw it"))
    expect(desk.locator("#answers")).to_contain_text("¿Siente la piel dormida u hormigueo entre las piernas")


def test_staff_may_work_in_spanish(clinic: Clinic, open_page: Open) -> None:
    reference = clinic.submitted(ESTENOSIS)
    desk = open_page(DESK, language="es")
    colleagues.come_in(clinic, desk)

    row = colleagues.find_in_queue(desk, reference)
    expect(row).to_contain_text("Urgente")
    expect(row).to_contain_text("Zona dormida entre las piernas")
    colleagues.open_case(desk, reference)
    expect(desk.locator("main")).to_contain_text("Dice que le dijeron: Estenosis espinal")


@pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without"])
def test_the_switch_in_the_middle_of_a_page_keeps_what_was_typed(
    clinic: Clinic, open_page: Open, *, scripts: bool
) -> None:
    page = open_page(scripts=scripts)
    clinic.lend_draft(page, before("about_you", ORDINARY))
    page.goto("/form/about_you")
    page.locator("[name=given_name]").fill("Zoë")
    page.locator("[name=phone]").fill("202 55")
    patient.row(page, "access_needs", "hearing").tap()

    patient.press(page, page.get_by_role("button", name="Español"))

    expect(page).to_have_url(re.compile(r"/form/about_you$"))
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page.locator("h1")).to_have_text("Sobre usted")
    expect(page.locator("[name=given_name]")).to_have_value("Zoë")
    expect(page.locator("[name=phone]")).to_have_value("202 55")
    expect(page.locator("[name=access_needs][value=hearing]")).to_be_checked()


def test_enter_in_a_box_goes_on_and_changes_no_language(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("about_you", ORDINARY))
    page.goto("/form/about_you")
    with page.expect_navigation():
        page.locator("[name=given_name]").press("Enter")

    expect(page.locator("#error-summary")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")
