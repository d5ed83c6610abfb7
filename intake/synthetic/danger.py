"""A synthetic patient's safety answers, drawn from the table of shares."""

import random

from intake.questionnaire.answers import Value
from intake.synthetic.draw import answer, happens
from intake.synthetic.shares import RISK_SHARES, SAFETY_SHARES, Population

_ASKED = tuple(dict.fromkeys(row.question for row in SAFETY_SHARES))


def danger(rng: random.Random, population: Population) -> dict[str, Value]:
    """Draw the safety section, each question on its own."""
    given: dict[str, Value] = {
        question: answer(rng, SAFETY_SHARES, question, population, otherwise="no") for question in _ASKED
    }
    return given | {"risk_history": _risks(rng, population)}


def _risks(rng: random.Random, population: Population) -> tuple[str, ...]:
    ticked = [row.answer for row in RISK_SHARES if happens(rng, row.of(population))]
    if "not_sure" in ticked:
        return ("not_sure",)
    return tuple(ticked) or ("none",)
