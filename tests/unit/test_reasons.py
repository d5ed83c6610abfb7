"""The reasons that a row keeps: what the rules say, and which answers are no yes."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.evaluate import evaluate
from intake.services.reasons import reasons_of


def reasons(**given: object) -> list[str]:
    answers = load(CURRENT, given)
    return list(reasons_of(evaluate(answers, sent_on=None), answers))


def test_an_answer_that_is_no_yes_says_what_it_is() -> None:
    assert reasons(leg_weakness="yes_new") == ["safety:leg_weakness:act"]
    assert reasons(leg_weakness="not_sure") == ["safety:leg_weakness:soon:not_sure"]
    assert reasons(leg_weakness="not_sure", _unclear=["leg_weakness"]) == ["safety:leg_weakness:soon:asks"]
    assert reasons(risk_history=["say_in_person"]) == ["safety:risk_history:tell:in_person"]


@pytest.mark.hazard("H9.2")
def test_a_certain_danger_comes_before_one_that_is_not() -> None:
    found = reasons(
        bladder_or_bowel="not_sure",
        sudden_severe="not_sure",
        serious_injury="yes",
        serious_injury_checked="no",
        risk_history=["aneurysm"],
    )

    assert found == [
        "safety:serious_injury:act",
        "safety:sudden_severe:act:not_sure",
        "safety:bladder_or_bowel:soon:not_sure",
    ]


def test_words_and_conditions_have_no_doubt_of_this_kind() -> None:
    found = reasons(visit_goal="I cannot walk", told_diagnosis="not_sure", diagnoses=["spinal_stenosis"])

    assert found == ["concern:walking", "match:spinal_stenosis"]
