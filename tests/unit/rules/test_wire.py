"""An evaluation as JSON: the shape that others rely on, and back again."""

import json

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.cases.table import CASES
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.rules.version import rule_set
from intake.rules.wire import Json, from_json, to_json

FULL = evaluate(
    load(
        CURRENT,
        {
            "saddle_numbness": "yes_new",
            "risk_history": ["weak_bones", "steroids"],
            "told_diagnosis": "yes",
            "diagnoses": ["spinal_stenosis"],
            "anything_else": "My mother has spinal stenosis. I cannot walk.",
        },
    ),
    sent_on=None,
)


def test_every_case_comes_back_as_it_went_out() -> None:
    for cases in CASES.values():
        for case in cases:
            evaluation = case.evaluate()
            assert from_json(json.loads(json.dumps(to_json(evaluation)))) == evaluation


AGREED: Json = {
    "priority": "urgent",
    "matches": [
        {
            "condition": "spinal_stenosis",
            "basis": "reported",
            "certainty": "affirmed",
            "conflict": False,
            "evidence": [
                {
                    "question": "diagnoses",
                    "quote": "spinal_stenosis",
                    "start": None,
                    "end": None,
                    "rule": "ticked",
                }
            ],
        }
    ],
    "mentions": [
        {
            "condition": "spinal_stenosis",
            "status": "other_person",
            "question": "anything_else",
            "quote": "spinal stenosis",
            "start": 14,
            "end": 29,
        }
    ],
    "safety": [
        {
            "question": "saddle_numbness",
            "level": "act",
            "answer": "yes_new",
            "reason": "Numbness between the legs",
        },
        {
            "question": "risk_history",
            "level": "tell",
            "answer": ["weak_bones", "steroids"],
            "reason": "A history that raises a risk",
        },
    ],
    "concerns": [
        {
            "kind": "walking",
            "question": "anything_else",
            "quote": "cannot walk",
            "start": 33,
            "end": 44,
            "rule": "en.cannot_walk",
        }
    ],
}
"""The shape of the surface document, with what this product adds: `reason`, and a concern's `rule`."""


def test_the_shape_is_the_agreed_one() -> None:
    data = json.loads(json.dumps(to_json(FULL)))
    assert data["mentions"][0].pop("rule")
    assert data == {**AGREED, "rule_set": rule_set()}


@pytest.mark.parametrize("broken", [{}, {"priority": "huge"}, {**to_json(FULL), "matches": [{}]}])
def test_what_is_no_evaluation_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json(broken)


def test_an_evaluation_is_a_value() -> None:
    assert isinstance(FULL, Evaluation)
    assert hash(FULL) == hash(from_json(to_json(FULL)))
