"""Time on the clinic's tablet where no script can tell whether somebody is there."""

from datetime import timedelta

import pytest
import time_machine

from tests.kiosking import Tablet
from tests.patients import words

pytestmark = pytest.mark.usefixtures("clock")

FOUR_MINUTES, THE_REST = timedelta(minutes=4), timedelta(minutes=1)
REFRESH = '<noscript><meta http-equiv="refresh" content="{}; url=/kiosk"></noscript>'


def test_a_page_says_how_long_it_stands_and_closes_by_itself(
    kiosk: Tablet, clock: time_machine.Traveller
) -> None:
    first = kiosk.begins()
    assert REFRESH.format(300) in first.text
    assert "This page closes in about 5 minutes" in words(first)

    clock.shift(FOUR_MINUTES)
    later = kiosk.sees("/form/before_you_start")
    assert REFRESH.format(60) in later.text
    assert "This page closes in about 1 minute," in words(later)
    clock.shift(THE_REST)
    assert kiosk.sees("/form/before_you_start").location == "/kiosk"


def test_a_slow_page_is_taken(kiosk: Tablet, clock: time_machine.Traveller) -> None:
    kiosk.begins()
    kiosk.fills_in(until="pain")
    clock.shift(FOUR_MINUTES)

    assert kiosk.says("pain").status_code == 303
    assert REFRESH.format(300) in kiosk.sees("/form/history").text


def test_more_time_keeps_what_is_typed(kiosk: Tablet, clock: time_machine.Traveller) -> None:
    kiosk.begins()
    kiosk.fills_in(until="your_visit")
    clock.shift(FOUR_MINUTES)
    typed = {"visit_goal": "To dance", "language": "en"}
    again = kiosk.sends("/form/your_visit/language", typed, shown_on="/form/your_visit")

    page = kiosk.sees(again.location)
    assert REFRESH.format(300) in page.text
    assert "To dance" in page.text
    assert words(page).count("I need more time") == 2


def test_the_check_page_has_more_time_too(kiosk: Tablet, clock: time_machine.Traveller) -> None:
    kiosk.begins()
    kiosk.fills_in()
    clock.shift(FOUR_MINUTES)
    assert kiosk.sends("/kiosk/stay", {"more": "yes"}, shown_on="/form/check").location == "/form/check"

    assert REFRESH.format(300) in kiosk.sees("/form/check").text
    clock.shift(FOUR_MINUTES + THE_REST)
    assert kiosk.sends("/kiosk/stay", {"more": "yes"}).location == "/form/check"
    assert kiosk.sees("/form/check").location == "/kiosk"


@pytest.mark.hazard("H4.7")
@pytest.mark.parametrize("told", ["/kiosk/stay", "/form/pain/keep"])
def test_where_a_script_looks_after_it_a_form_ends_sooner(
    kiosk: Tablet, clock: time_machine.Traveller, told: str
) -> None:
    kiosk.begins()
    kiosk.fills_in(until="pain").sends(told, shown_on="/form/pain")
    clock.shift(timedelta(seconds=150))

    assert kiosk.sees("/form/pain").location == "/kiosk"


def test_a_receipt_stands_for_a_minute_and_no_longer(kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in().sends_off()

    assert REFRESH.format(60) in kiosk.sees("/form/done").text
    assert "I need more time" not in kiosk.sees("/form/done").text
