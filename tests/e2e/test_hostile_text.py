"""Whatever somebody types in a box, staff read it as text, and nothing of it runs."""

import re

import pytest
from playwright.sync_api import Page, expect

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Text, TextFormat, Words
from intake.review import Move
from tests.e2e import colleagues, patient
from tests.e2e.answers import EVERYTHING, Given
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open
from tests.e2e.measuring import too_wide

SCRIPT = "<script>alert(1)</script>"
TYPED = {
    "a script": f'"><img src=x onerror=alert(1)>{SCRIPT}',
    "a polyglot": "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert(1) )//</stYle/</teXtarEa/--!>",
    "a template": "{{ 7 * 7 }} {% raw %} ${7*7} #{7*7} %(name)s %s &lt;b&gt; &#x3C;",
    "other scripts": "محمد عبد الله, 山田花子, Łódź Žižek, नमस्ते, 👩🏽‍🦽🦴, Z͑ͫ̓a̴l͝g͜o",
    "two thousand letters": "W" * 2000,
}
_NAME = "<b>Ada</b> O’Neil-Ñuñez"
_LINES = {
    question.id: question.limit
    for question in CURRENT.questions()
    if isinstance(question, Words) or (isinstance(question, Text) and question.format is TextFormat.PLAIN)
}


def filled_with(words: str) -> Given:
    """Type these words wherever words may be typed, as many as fit."""
    typed = {name: words[:limit] for name, limit in _LINES.items()}
    return {
        **EVERYTHING,
        **typed,
        "given_name": words[:100],
        "family_name": _NAME,
        "helper_name": words[:100],
    }


def test_a_script_typed_in_every_box_stays_text_for_patient_and_staff(
    clinic: Clinic, open_page: Open
) -> None:
    given = filled_with(TYPED["a script"])
    phone = open_page()
    patient.start(phone)
    patient.fill_in(phone, given)
    expect(phone.locator("main")).to_contain_text(SCRIPT)
    patient.press(phone, phone.get_by_role("link", name="Answer a few more questions"))
    patient.answer(phone, CURRENT.section("more"), given)
    patient.go_on(phone)
    patient.go_on(phone)

    _read_by_staff(clinic, open_page(DESK), patient.reference(phone), TYPED["a script"])


@pytest.mark.parametrize("words", [*TYPED.values()][1:], ids=[*TYPED][1:])
def test_what_anybody_types_is_shown_to_staff_as_it_is(words: str, clinic: Clinic, open_page: Open) -> None:
    reference = clinic.submitted(filled_with(words))

    _read_by_staff(clinic, open_page(DESK), reference, words)


def test_a_long_word_makes_no_page_of_a_patients_scroll_sideways(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, filled_with(TYPED["two thousand letters"]))
    for path in ("/form/check", "/form/diagnosis"):
        page.goto(path)
        assert list(too_wide(page)) == []


def test_a_note_is_shown_as_it_was_written(clinic: Clinic, open_page: Open) -> None:
    desk = open_page(DESK)
    colleagues.come_in(clinic, desk)
    desk.goto(f"/staff/submissions/{clinic.submitted(EVERYTHING)}")
    colleagues.move(desk, Move.ADD_NOTE, TYPED["a script"])

    expect(desk.locator(".timeline__note").first).to_have_text(TYPED["a script"])


def test_signs_that_turn_text_around_are_named_and_taken_out(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, EVERYTHING)
    page.goto("/form/your_visit")
    page.locator("[name=visit_goal]").fill("Call \u202e5550100\u202c at\u0007 noon")
    patient.go_on(page)

    expect(page).to_have_title(re.compile(r"^Error: "))
    expect(page.locator("[name=visit_goal]")).to_have_value("Call 5550100 at noon")


def _read_by_staff(clinic: Clinic, desk: Page, reference: str, words: str) -> None:
    colleagues.come_in(clinic, desk)
    row = colleagues.find_in_queue(desk, reference)
    expect(row).to_contain_text(words[:100])
    assert list(too_wide(desk)) == []
    colleagues.open_case(desk, reference)
    expect(desk.locator("h1")).to_contain_text(_NAME)
    assert desk.locator("main").inner_text().count(words[:200]) >= len(_LINES) - 1
    assert desk.locator("main :is(script, img, b)").count() == 0
    assert list(too_wide(desk)) == []
