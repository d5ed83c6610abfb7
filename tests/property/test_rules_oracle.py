"""Two readings of the same answers agree: the rules, and a decision table that shares nothing with them."""

import os
import random
from typing import Any

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.evaluate import evaluate
from tests.property import oracle
from tests.property.answer_sets import SENT_ON, random_answers

SETS = int(os.environ.get("INTAKE_ORACLE_SETS", "3000"))
"""How many answer sets to compare; `INTAKE_ORACLE_SETS=100000` is the long run."""


def by_the_rules(answers: dict[str, Any]) -> dict[str, Any]:
    evaluation = evaluate(load(CURRENT, answers), sent_on=SENT_ON)
    bases: dict[str, dict[str, str]] = {"reported": {}, "history": {}}
    for match in evaluation.matches:
        bases[match.basis][match.condition.value] = match.certainty.value
    return {
        "priority": evaluation.priority.value,
        "safety": {finding.question: finding.level.value for finding in evaluation.safety},
        "reported": bases["reported"],
        "history": bases["history"].get("persistent_post_surgical_back_pain"),
    }


def by_the_oracle(answers: dict[str, Any]) -> dict[str, Any]:
    return {
        "priority": oracle.priority(answers, SENT_ON),
        "safety": oracle.safety(answers, SENT_ON),
        "reported": oracle.reported(answers),
        "history": oracle.history(answers),
    }


@pytest.mark.hazard("H1.7")
def test_both_readings_agree() -> None:
    rng = random.Random("oracle")  # noqa: S311  not a secret
    for _ in range(SETS):
        answers = random_answers(rng)
        assert by_the_rules(answers) == by_the_oracle(answers), answers


def test_the_sets_reach_everything_that_can_be_found() -> None:
    rng = random.Random("oracle")  # noqa: S311  not a secret
    found = [by_the_oracle(random_answers(rng)) for _ in range(2000)]
    assert {f["priority"] for f in found} == {"urgent", "soon", "consult", "routine"}
    assert {f["history"] for f in found} == {"stated_history", "uncertain", None}
    assert len({pair for f in found for pair in f["safety"].items()}) == 28
