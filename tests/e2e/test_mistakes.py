import re

import pytest
from playwright.sync_api import Page, expect

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.sections import Section
from tests.e2e import patient
from tests.e2e.answers import EVERYTHING, ORDINARY, before, through
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import Open

ASKING = [section for section in CURRENT.sections if any(question.required for question in section.questions)]
FORGOTTEN = {
    "before_you_start": "privacy_seen",
    "about_you": "family_name",
    "safety": "small_injury",
    "surgery": "surgery_area",
    "pain": "pain_average",
    "history": "blood_thinners",
}
UNPROCESSABLE = 422
_ANSWERS = (
    "() => [...new FormData(document.querySelector('main form'))].filter(([name]) => name !== 'csrf_token')"
)


@pytest.mark.parametrize("section", ASKING, ids=lambda section: section.id)
def test_a_page_sent_empty_leads_to_each_question_that_needs_an_answer(
    section: Section, clinic: Clinic, page: Page
) -> None:
    clinic.lend_draft(page, before(section.id, EVERYTHING))
    page.goto(f"/form/{section.id}")
    with page.expect_response(lambda response: response.request.method == "POST") as sent:
        patient.go_on(page)

    assert sent.value.status == UNPROCESSABLE
    expect(page).to_have_title(re.compile(r"^Error: "))
    expect(page.locator("#error-summary")).to_be_focused()
    links = page.locator("#error-summary a")
    for link in links.all():
        name = (link.get_attribute("href") or "").removeprefix("#")
        link.tap()
        first = page.locator(f'[data-question="{name}"]').locator("input, textarea").first
        expect(first).to_be_focused()
    assert links.count() == page.locator(".card--wrong").count()


@pytest.mark.parametrize(("section_id", "question"), FORGOTTEN.items(), ids=FORGOTTEN.keys())
def test_one_forgotten_question_costs_no_other_answer(
    section_id: str, question: str, clinic: Clinic, page: Page
) -> None:
    given = through(section_id, EVERYTHING)
    clinic.lend_draft(page, {key: value for key, value in given.items() if key != question})
    page.goto(f"/form/{section_id}")
    before_sending = page.evaluate(_ANSWERS)
    patient.go_on(page)

    assert [link.get_attribute("href") for link in page.locator("#error-summary a").all()] == [f"#{question}"]
    assert page.evaluate(_ANSWERS) == before_sending


def test_an_impossible_date_stays_to_be_mended(clinic: Clinic, page: Page) -> None:
    about_you = CURRENT.section("about_you")
    clinic.lend_draft(page, before("about_you", EVERYTHING))
    page.goto("/form/about_you")
    patient.answer(page, about_you, {**EVERYTHING, "date_of_birth": "1958-02-31"})
    patient.go_on(page)

    assert page.locator("#error-summary a").count() == 1
    expect(page.locator("[name=date_of_birth-day]")).to_have_value("31")
    expect(page.locator("[name=date_of_birth-year]")).to_have_value("1958")

    page.locator("[name=date_of_birth-day]").fill("27")
    patient.go_on(page)
    expect(page).to_have_url(re.compile(r"/form/safety$"))


@pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without"])
def test_a_text_that_is_far_too_long_stays_in_its_box_whole(
    clinic: Clinic, open_page: Open, *, scripts: bool
) -> None:
    page = open_page(scripts=scripts)
    clinic.lend_draft(page, before("your_visit", ORDINARY))
    page.goto("/form/your_visit")
    pasted = "ñandú 🙂" * 7_000
    page.locator("#visit_goal").fill(pasted)
    patient.go_on(page)

    expect(page.locator("#visit_goal")).to_have_value(pasted)
    expect(page.locator("#error-summary")).to_contain_text("This has 49000 letters. Use 2000 or fewer.")
