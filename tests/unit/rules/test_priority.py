"""The most urgent finding decides, and the reasons say which it was."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.priority import Priority
from intake.questionnaire.wire import load
from intake.rules.evaluate import evaluate
from intake.rules.priority import MOST_REASONS, reason_codes


def codes(**answers: object) -> tuple[str, ...]:
    return reason_codes(evaluate(load(CURRENT, answers), sent_on=None))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ()),
        ({"bladder_or_bowel": "yes_new"}, ("safety:bladder_or_bowel:act",)),
        ({"visit_goal": "I cannot walk"}, ("concern:walking",)),
        ({"cancer_ever": "yes"}, ("safety:cancer_ever:tell",)),
        (
            {"told_diagnosis": "yes", "diagnoses": ["spinal_stenosis"], "scan_words": "spinal stenosis"},
            ("match:spinal_stenosis",),
        ),
        (
            {
                "cancer_ever": "yes",
                "fever_unwell": "yes",
                "told_diagnosis": "yes",
                "diagnoses": ["spinal_stenosis"],
                "visit_goal": "I cannot walk. I cannot walk!",
            },
            ("concern:walking", "safety:fever_unwell:soon", "match:spinal_stenosis"),
        ),
        (
            {"fever_unwell": "yes", "saddle_numbness": "yes_new", "leg_weakness": "yes_new"},
            ("safety:saddle_numbness:act", "safety:leg_weakness:act", "safety:fever_unwell:soon"),
        ),
    ],
)
def test_the_reasons_are_codes_most_important_first(
    answers: dict[str, object], expected: tuple[str, ...]
) -> None:
    assert codes(**answers) == expected


def test_there_are_never_more_reasons_than_fit_a_row() -> None:
    every = dict.fromkeys(("bladder_or_bowel", "saddle_numbness", "both_legs", "leg_weakness"), "yes_new")
    assert len(codes(**every)) == MOST_REASONS


@pytest.mark.hazard("H9.2")
def test_the_first_reason_is_what_decided_the_priority() -> None:
    evaluation = evaluate(load(CURRENT, {"cancer_ever": "yes", "visit_goal": "suicidal"}), sent_on=None)
    assert evaluation.priority is Priority.SOON
    assert reason_codes(evaluation)[0] == "concern:self_harm"
