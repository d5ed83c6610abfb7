"""How far a form got, and what stood empty on its way."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.reached import not_reached, was_reached, with_left_empty
from intake.questionnaire.shown import Situation
from intake.questionnaire.wire import load
from tests.builders import PLAIN, SITUATION

INVITED = Situation(today=SITUATION.today, invited=True)


def titles(**given: object) -> list[str]:
    return [section.id for section in not_reached(CURRENT, load(CURRENT, given))]


def empty(situation: Situation = SITUATION, **given: object) -> set[str]:
    answers = load(CURRENT, given)
    return with_left_empty(CURRENT, answers, situation).values.keys() - answers.values.keys()


def test_the_pages_ahead_are_those_that_hold_nothing() -> None:
    assert titles(completed_by="self", given_name="Ada", leg_weakness="yes_new") == [
        "diagnosis",
        "surgery",
        "pain",
        "history",
        "your_visit",
    ]


def test_a_page_of_which_one_question_was_kept_was_reached() -> None:
    assert was_reached(CURRENT.section("diagnosis"), load(CURRENT, {"scans": None}))


def test_nobody_has_to_reach_the_optional_page() -> None:
    assert titles(**PLAIN, visit_goal="To walk") == []


def test_what_stood_on_the_page_was_left_empty() -> None:
    assert empty(back_surgery="yes") == {
        "surgery_kinds",
        "surgery_area",
        "surgery_last_year",
        "pain_after_surgery",
    }
    assert empty(back_surgery="no") == set()
    assert empty(back_surgery=None) == set()


@pytest.mark.parametrize(("situation", "stood"), [(SITUATION, True), (INVITED, False)])
def test_an_invited_patient_was_never_asked_for_the_day(situation: Situation, stood: bool) -> None:  # noqa: FBT001  a column of the table
    assert ("visit_date" in empty(situation, given_name="Ada")) is stood


def test_answers_and_marks_stay_as_they_are() -> None:
    answers = load(CURRENT, {**PLAIN, "_unclear": ["cancer_ever"]})
    full = with_left_empty(CURRENT, answers, SITUATION)

    assert full.unclear == {"cancer_ever"}
    assert {name: full.values[name] for name in answers.values} == dict(answers.values)
