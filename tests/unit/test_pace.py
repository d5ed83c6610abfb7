"""The time left is said from what pages took, as far as that can be true."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.services.paces import PagePace
from intake.web.patient.pace import ENOUGH, believable

PAGE = CURRENT.section("pain")
ASKED = len(PAGE.questions)
GUESS, LEAST, MOST = 9 * ASKED, 3 * ASKED, 45 * ASKED


def seconds(median: int | None, *, finished: int = ENOUGH, page: str = PAGE.id) -> int:
    paced = PagePace(page=page, finished=finished, stopped=0, median=median, ninetieth=median)
    return believable(CURRENT.section(page), paced)


@pytest.mark.parametrize(
    ("measured", "said"),
    [
        pytest.param(0, LEAST, id="none at all"),
        pytest.param(LEAST - 1, LEAST, id="quicker than anybody reads"),
        pytest.param(LEAST, LEAST, id="the quickest"),
        pytest.param(LEAST + 1, LEAST + 1, id="quick"),
        pytest.param(MOST - 1, MOST - 1, id="slow"),
        pytest.param(MOST, MOST, id="the slowest"),
        pytest.param(MOST + 1, MOST, id="a pause, not an answer"),
    ],
)
def test_measured_times_count_as_far_as_they_can_be_true(measured: int, said: int) -> None:
    assert seconds(measured) == said


@pytest.mark.parametrize(
    ("finished", "said"),
    [
        pytest.param(0, GUESS, id="nobody"),
        pytest.param(ENOUGH - 1, GUESS, id="one too few"),
        pytest.param(ENOUGH, LEAST, id="enough"),
    ],
)
def test_too_few_patients_leave_the_guess(finished: int, said: int) -> None:
    assert seconds(LEAST, finished=finished) == said


def test_pages_that_nobody_finished_leave_the_guess() -> None:
    assert seconds(None, finished=0) == GUESS


def test_a_page_that_may_ask_more_may_take_longer() -> None:
    surgery = CURRENT.section("surgery")
    first = sum(question.shown_when is None for question in surgery.questions)

    assert (first, len(surgery.questions)) == (1, 7)
    assert seconds(0, page="surgery") == 3 * first
    assert seconds(1800, page="surgery") == 45 * len(surgery.questions)
