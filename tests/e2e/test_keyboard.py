import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e import keyboard
from tests.e2e.answers import ORDINARY
from tests.e2e.conftest import DESK, PHONE, Open
from tests.e2e.patient import NEEDED

TALKATIVE = {
    **ORDINARY,
    "completed_by": "with_help",
    "helper_relationship": "other",
    "helper_relationship_other": "A neighbor",
    "told_diagnosis": "own_idea",
    "diagnoses": ["spinal_stenosis"],
    "pain_areas": ["lower_back", "thigh"],
    "pain_areas-thigh": "both",
    "visit_goal": "To walk again",
}


ZOOMED = (320, 256)
"""A desk of 1280 × 1024 at 400 %."""


@pytest.mark.parametrize(
    ("size", "media"),
    [
        pytest.param(DESK, {}, id="at a desk"),
        pytest.param(ZOOMED, {}, id="at 400 %"),
        pytest.param(DESK, {"forced_colors": "active", "color_scheme": "dark"}, id="in forced colours"),
        pytest.param(PHONE, {"reduced_motion": "no-preference"}, id="with motion"),
    ],
)
def test_the_whole_form_can_be_filled_in_and_sent_by_keyboard_alone(
    open_page: Open, size: tuple[int, int], media: dict[str, Any]
) -> None:
    page = open_page(size)
    page.emulate_media(**media)
    page.goto("/")
    keyboard.answer_and_go_on(page, {})

    for section in NEEDED:
        expect(page).to_have_url(re.compile(rf"/form/{section.id}$"))
        keyboard.answer_and_go_on(page, TALKATIVE)

    expect(page).to_have_url(re.compile(r"/form/check$"))
    for words in ("A neighbor", "A narrow spinal canal", "Thigh: Both sides", "To walk again"):
        expect(page.locator("main")).to_contain_text(words)
    keyboard.answer_and_go_on(page, {})
    expect(page.locator("#reference")).to_have_text(re.compile(r"^[0-9A-Z]{9}$"))
