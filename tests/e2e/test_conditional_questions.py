import pytest
from playwright.sync_api import expect

from tests.e2e import patient
from tests.e2e.answers import EVERYTHING, before
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import Open

with_and_without_scripts = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


@with_and_without_scripts
def test_a_question_opens_under_the_answer_that_asks_for_it(
    clinic: Clinic, open_page: Open, *, scripts: bool
) -> None:
    page = open_page(scripts=scripts)
    clinic.lend_draft(page, before("surgery", EVERYTHING))
    page.goto("/form/surgery")
    happened, lasting = (
        patient.card(page, name) for name in ("pain_after_surgery", "pain_after_surgery_lasting")
    )
    expect(happened).to_be_hidden()

    patient.row(page, "back_surgery", "yes").tap()
    expect(happened).to_be_visible()
    expect(lasting).to_be_hidden()

    patient.row(page, "pain_after_surgery", "came_back").tap()
    expect(lasting).to_be_visible()

    patient.row(page, "back_surgery", "no").tap()
    expect(happened).to_be_hidden()
    expect(lasting).to_be_hidden()


@with_and_without_scripts
def test_a_line_that_is_filled_in_opens_the_question_about_it(
    clinic: Clinic, open_page: Open, *, scripts: bool
) -> None:
    page = open_page(scripts=scripts)
    clinic.lend_draft(page, before("about_you", EVERYTHING))
    page.goto("/form/about_you")
    message = patient.card(page, "message_ok")
    by_phone, by_email = (patient.row(page, "contact_preference", way) for way in ("phone", "email"))
    expect(message).to_be_hidden()

    page.locator("[name=phone]").fill("555 010 0100")
    expect(message).to_be_visible()
    expect(by_email).to_be_hidden()

    page.locator("[name=phone]").fill("")
    page.locator("[name=email]").fill("ada@home.example")
    expect(message).to_be_hidden()
    expect(by_email).to_be_visible()
    expect(by_phone).to_be_hidden()


@with_and_without_scripts
def test_results_and_sides_are_asked_of_what_is_ticked_alone(
    clinic: Clinic, open_page: Open, *, scripts: bool
) -> None:
    page = open_page(scripts=scripts)
    clinic.lend_draft(page, before("history", EVERYTHING))
    page.goto("/form/history")
    results = patient.card(page, "treatment_results")
    expect(results).to_be_hidden()

    patient.row(page, "treatments_tried", "acupuncture").tap()
    expect(results).to_be_visible()
    expect(results.get_by_role("group", name="Acupuncture")).to_be_visible()
    expect(results.get_by_role("group", name="Pain medicine")).to_be_hidden()


def test_none_of_these_and_the_others_never_stand_together(clinic: Clinic, open_page: Open) -> None:
    page = open_page()
    clinic.lend_draft(page, before("safety", EVERYTHING))
    page.goto("/form/safety")
    steroids, none = (page.locator(f"[name=risk_history][value={value}]") for value in ("steroids", "none"))

    patient.row(page, "risk_history", "steroids").tap()
    patient.row(page, "risk_history", "none").tap()
    expect(steroids).not_to_be_checked()

    patient.row(page, "risk_history", "steroids").tap()
    expect(none).not_to_be_checked()
