import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import SIDES, Areas
from tests.e2e import colleagues, patient
from tests.e2e.answers import ORDINARY, before
from tests.e2e.arranging import Clinic
from tests.e2e.axe import violations
from tests.e2e.conftest import DESK, PHONE, Open

QUESTION = "pain_areas"


def question() -> Areas:
    found = CURRENT.by_id[QUESTION]
    assert isinstance(found, Areas)
    return found


def meets_the_map(clinic: Clinic, page: Page, **changes: object) -> None:
    clinic.lend_draft(page, {**before("pain", ORDINARY), **changes})
    page.goto("/form/pain")


def area(page: Page, name: str, *, figure: str = "back") -> Locator:
    return page.locator(f"[data-figure={figure}]").get_by_role("checkbox", name=name, exact=True)


def box(page: Page, place: str) -> Locator:
    return page.locator(f'[name={QUESTION}][value="{place}"]')


def side(page: Page, place: str, value: str) -> Locator:
    return page.locator(f'[name={QUESTION}-{place}][value="{value}"]')


def test_a_tap_on_the_picture_ticks_the_list(clinic: Clinic, page: Page) -> None:
    meets_the_map(clinic, page)
    area(page, "Lower back").tap()
    area(page, "Thigh, your left side").tap()

    expect(box(page, "lower_back")).to_be_checked()
    expect(box(page, "thigh")).to_be_checked()
    expect(side(page, "thigh", "left")).to_be_checked()
    area(page, "Thigh, your right side").tap()
    expect(side(page, "thigh", "both")).to_be_checked()
    area(page, "Thigh, your left side").tap()
    expect(side(page, "thigh", "right")).to_be_checked()
    area(page, "Thigh, your right side").tap()
    expect(box(page, "thigh")).not_to_be_checked()


def test_a_tick_in_the_list_shows_on_both_figures(clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK)
    meets_the_map(clinic, page)
    box(page, "foot").click()

    for figure in ("back", "front"):
        for name in ("Foot, your left side", "Foot, your right side"):
            expect(area(page, name, figure=figure)).to_have_attribute("aria-checked", "mixed")
    side(page, "foot", "left").click()
    for figure in ("back", "front"):
        expect(area(page, "Foot, your left side", figure=figure)).to_be_checked()
        expect(area(page, "Foot, your right side", figure=figure)).not_to_be_checked()


def test_no_pain_and_a_place_cannot_both_stand(clinic: Clinic, page: Page) -> None:
    meets_the_map(clinic, page)
    area(page, "Buttock, your right side").tap()
    box(page, "no_pain_now").tap()
    expect(area(page, "Buttock, your right side")).not_to_be_checked()

    area(page, "Middle of the back").tap()
    expect(box(page, "no_pain_now")).not_to_be_checked()


def test_what_was_tapped_is_sent_and_comes_back(clinic: Clinic, page: Page) -> None:
    meets_the_map(clinic, page)
    area(page, "Below the knee, your right side").tap()
    patient.go_on(page)
    page.goto("/form/pain")

    expect(area(page, "Below the knee, your right side")).to_be_checked()
    expect(page.locator(".body__said")).to_have_text("Below the knee: Right")


def test_left_is_the_patients_own_left_in_both_views(clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK)
    meets_the_map(clinic, page)

    def across(name: str, figure: str) -> float:
        found = area(page, name, figure=figure).bounding_box()
        assert found is not None
        return found["x"]

    assert across("Hand, your left side", "back") < across("Hand, your right side", "back")
    assert across("Hand, your left side", "front") > across("Hand, your right side", "front")


def test_the_keyboard_goes_over_the_figure_from_one_stop(clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK)
    meets_the_map(clinic, page)
    page.locator("main").focus()
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.role") != "checkbox":
        page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")

    expect(area(page, "Lower back")).to_be_focused()
    expect(box(page, "lower_back")).to_be_checked()
    page.keyboard.press("Tab")
    expect(area(page, "Head or neck", figure="front")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(f"#{QUESTION}")).to_be_focused()


def test_enter_ticks_like_the_space_bar_and_home_and_end_go_to_the_ends(
    clinic: Clinic, open_page: Open
) -> None:
    page = open_page(DESK)
    meets_the_map(clinic, page)
    area(page, "Lower back").focus()
    page.keyboard.press("Enter")

    expect(box(page, "lower_back")).to_be_checked()
    expect(page).to_have_url(re.compile("/form/pain$"))
    page.keyboard.press("Enter")
    expect(box(page, "lower_back")).not_to_be_checked()
    page.keyboard.press("End")
    expect(area(page, "Hand, your right side")).to_be_focused()
    page.keyboard.press("Home")
    expect(area(page, "Head or neck")).to_be_focused()
    page.keyboard.press("Control+End")
    expect(area(page, "Head or neck")).to_be_focused()


def test_enter_in_the_list_sends_the_page_as_on_every_other(clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK)
    meets_the_map(clinic, page)
    box(page, "lower_back").focus()
    with page.expect_navigation(), page.expect_request(lambda request: request.method == "POST") as sent:
        page.keyboard.press("Enter")

    assert sent.value.url.endswith("/form/pain")


def test_every_place_is_drawn_with_its_sides_and_is_big_enough(clinic: Clinic, page: Page) -> None:
    meets_the_map(clinic, page)
    drawn = set()
    for view in ("back", "front"):
        page.locator(f"[data-show={view}]").tap()
        for found in page.locator(f"[data-figure={view}] [role=checkbox]").all():
            size = found.bounding_box() or {"width": 0, "height": 0}
            assert size["width"] >= 44, found.get_attribute("aria-label")
            assert size["height"] >= 44, found.get_attribute("aria-label")
            drawn.add((found.get_attribute("data-place"), found.get_attribute("data-side")))

    sided = [choice.value for choice in SIDES if choice.value != "both"]
    assert drawn == {
        (place.value, one) for place in question().areas for one in (sided if place.sided else [""])
    }


def test_without_script_the_list_alone_is_there(clinic: Clinic, open_page: Open) -> None:
    page = open_page(scripts=False)
    meets_the_map(clinic, page)

    expect(page.locator("[data-body]")).to_be_hidden()
    expect(page.locator(f'[name={QUESTION}][type="checkbox"]')).to_have_count(len(question().areas) + 1)


@pytest.mark.parametrize("size", [PHONE, DESK, (320, 640)])
def test_the_map_is_accessible_with_something_chosen(
    clinic: Clinic, open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page(size)
    meets_the_map(clinic, page)
    box(page, "thigh").click()
    area(page, "Middle of the back").click()

    assert list(violations(page)) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("media", [{"forced_colors": "active"}, {"color_scheme": "dark"}], ids=str)
def test_what_is_chosen_is_signed_and_not_only_coloured(
    clinic: Clinic, open_page: Open, media: dict[str, Any]
) -> None:
    page = open_page(DESK)
    page.emulate_media(**media)
    meets_the_map(clinic, page, pain_areas=["lower_back"])
    look = "(area) => getComputedStyle(area.querySelector('.body__sign')).visibility"
    fill = "(area) => getComputedStyle(area.querySelector('.body__place')).fill"

    lower, middle = area(page, "Lower back"), area(page, "Middle of the back")
    assert (lower.evaluate(look), middle.evaluate(look)) == ("visible", "hidden")
    assert lower.evaluate(fill) != middle.evaluate(fill)


def test_staff_see_the_same_figure_filled_in_and_in_words(clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK)
    colleagues.come_in(clinic, page)
    given = {**ORDINARY, "pain_areas": ["lower_back", "thigh"], "pain_areas-thigh": "left"}
    page.goto(f"/staff/submissions/{clinic.submitted(given)}")

    expect(page.get_by_role("img", name=re.compile("^The patient from behind"))).to_have_accessible_name(
        "The patient from behind. Pain: Lower back, Thigh: Left"
    )
    expect(page.locator("[data-figure=back] [data-state=true]")).to_have_count(2)
    expect(page.locator("[data-figure=front] [data-state=true]")).to_have_count(1)
    expect(page.get_by_role("checkbox")).to_have_count(0)
