"""Listening, with a stand-in for the device's voice: browsers under test have none."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e import patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.axe import violations
from tests.e2e.conftest import DESK, Open

OWN = {"name": "On the device", "lang": "en-GB", "localService": True, "default": False}
_STAND_IN = """(voices) => {
  const told = new EventTarget();
  window.heard = [];
  window.spoken = () => window.heard.at(-1)?.onend?.();
  window.arrive = (more) => { voices.push(...more); told.dispatchEvent(new Event("voiceschanged")); };
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", {value: {
    getVoices: () => voices,
    speak: (said) => window.heard.push(said),
    cancel: () => { window.heard = []; },
    addEventListener: told.addEventListener.bind(told),
  }});
}"""


def opens(clinic: Clinic, page: Page, section: str, *voices: dict[str, object]) -> None:
    page.add_init_script(f"({_STAND_IN})({list(voices)!r})".replace("True", "true").replace("False", "false"))
    clinic.lend_draft(page, before(section, ORDINARY))
    page.goto(f"/form/{section}")


def button(page: Page, question: str) -> Locator:
    return patient.card(page, question).locator("[data-listen]")


def heard(page: Page) -> list[str]:
    texts: list[str] = page.evaluate("heard.map((said) => said.text)")
    return texts


@pytest.mark.parametrize("section", ["about_you", "safety", "pain"])
def test_every_question_can_be_heard(clinic: Clinic, page: Page, section: str) -> None:
    opens(clinic, page, section, OWN)
    cards = page.locator("[data-question]:visible")

    expect(cards.get_by_role("button", name="Listen")).to_have_count(cards.count())
    assert list(violations(page)) == []


def test_the_question_its_hint_and_its_choices_are_read_in_their_order(clinic: Clinic, page: Page) -> None:
    opens(clinic, page, "history", OWN)
    button(page, "blood_thinners").tap()

    said = heard(page)
    assert said[0].startswith("Do you take")
    assert said[-3:] == ["Yes", "No", "Not sure"]
    assert any("Eliquis" in words for words in said)
    assert {voice["name"] for voice in page.evaluate("heard.map((said) => said.voice)")} == {OWN["name"]}


def test_a_browser_of_some_years_ago_reads_too(clinic: Clinic, page: Page) -> None:
    page.add_init_script("delete Array.prototype.at; delete Element.prototype.checkVisibility;")
    opens(clinic, page, "pain", OWN)
    button(page, "pain_average").tap()

    assert heard(page)[1:] == ["0 No pain", "10 Worst pain you can imagine"]


def test_a_scale_is_read_by_its_ends(clinic: Clinic, page: Page) -> None:
    opens(clinic, page, "pain", OWN)
    button(page, "pain_average").tap()

    assert heard(page)[1:] == ["0 No pain", "10 Worst pain you can imagine"]


def test_sides_that_are_not_shown_are_not_read(clinic: Clinic, page: Page) -> None:
    opens(clinic, page, "pain", OWN)
    button(page, "pain_areas").tap()

    assert "Thigh" in heard(page)
    assert "Both sides" not in heard(page)


def test_pressing_again_stops(clinic: Clinic, page: Page) -> None:
    opens(clinic, page, "pain", OWN)
    listen = button(page, "pain_areas")
    listen.tap()
    expect(listen).to_have_attribute("aria-pressed", "true")
    expect(listen).to_have_accessible_name("Stop “Where does it hurt?”")

    listen.tap()
    expect(listen).to_have_attribute("aria-pressed", "false")
    assert heard(page) == []


def test_another_question_takes_the_turn_and_the_end_is_noticed(clinic: Clinic, page: Page) -> None:
    opens(clinic, page, "pain", OWN)
    button(page, "pain_areas").tap()
    button(page, "worse_place").tap()

    assert heard(page)[0] == "Which hurts more?"
    expect(button(page, "pain_areas")).to_have_attribute("aria-pressed", "false")
    page.evaluate("spoken()")
    expect(button(page, "worse_place")).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize(
    "voice",
    [None, {**OWN, "localService": False}, {**OWN, "lang": "es-ES"}],
    ids=["no voice", "a voice from the network", "a voice of another language"],
)
def test_without_a_voice_of_its_own_there_is_no_button(
    clinic: Clinic, page: Page, voice: dict[str, object] | None
) -> None:
    opens(clinic, page, "pain", *([voice] if voice else []))

    expect(button(page, "pain_areas")).to_be_hidden()


def test_a_voice_that_arrives_late_is_noticed(clinic: Clinic, page: Page) -> None:
    opens(clinic, page, "pain")
    page.evaluate("(voice) => arrive([voice])", OWN)

    expect(button(page, "pain_areas")).to_be_visible()


def test_without_scripts_there_is_no_button(clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK, scripts=False)
    clinic.lend_draft(page, before("about_you", ORDINARY))
    page.goto("/form/about_you")

    expect(button(page, "family_name")).to_be_hidden()
    expect(patient.card(page, "family_name").locator(".tools")).to_be_hidden()
