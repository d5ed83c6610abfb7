"""A queue that is all red is a queue nobody reads: the shares of urgent and soon, held on two clinics."""

import random
from collections import Counter
from datetime import date

import pytest

from intake.questionnaire.priority import Priority
from intake.rules.evaluate import evaluate
from intake.synthetic.patient import somebody
from intake.synthetic.shares import Population

COUNT = 3000
SENT_ON = date(2026, 3, 9)


def shares(population: Population) -> dict[Priority, float]:
    rng = random.Random("shares")  # noqa: S311  synthetic, not secret
    found = Counter(
        evaluate(somebody(rng, population=population, sent_on=SENT_ON), sent_on=SENT_ON).priority
        for _ in range(COUNT)
    )
    return {priority: found[priority] / COUNT for priority in Priority}


@pytest.mark.hazard("H9.3")
@pytest.mark.parametrize("population", Population)
def test_few_cases_are_urgent_or_soon(population: Population) -> None:
    found = shares(population)

    assert 0 < found[Priority.URGENT] < 0.10
    assert 0 < found[Priority.SOON] < 0.15
    assert found[Priority.CONSULT] > found[Priority.ROUTINE] > 0
