"""Random sets of answers in wire form, for questions that the rules read, some left out."""

import random
from datetime import date, timedelta
from typing import Any

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Many
from intake.questionnaire.safety import SAFETY_TABLE
from intake.questionnaire.selfcheck import choices_of

SENT_ON = date(2026, 11, 22)

READ = (
    *(row.question for row in SAFETY_TABLE),
    "serious_injury_checked",
    "told_diagnosis",
    "diagnoses",
    "back_surgery",
    "surgery_area",
    "pain_after_surgery",
    "pain_after_surgery_lasting",
    "pain_areas",
    "pain_duration",
)
_CHOICES = {question: [value for value, _ in choices_of(CURRENT.by_id[question])] for question in READ}
_LISTS = {question for question in READ if isinstance(CURRENT.by_id[question], Many)} | {"pain_areas"}
_OFTEN = ("told_diagnosis", "back_surgery", "pain_after_surgery", "pain_after_surgery_lasting")


def random_answers(rng: random.Random) -> dict[str, Any]:
    """Make one set: each question left out, answered no, or answered with anything."""
    answered = rng.random()
    answers = {q: _answer(rng, q) for q in READ if rng.random() < max(answered, q in _OFTEN)}
    if rng.random() < 0.5:
        answers["date_of_birth"] = str(SENT_ON - timedelta(days=rng.randrange(20 * 365, 100 * 365)))
    return answers


def _answer(rng: random.Random, question: str) -> str | list[str]:
    choices = _CHOICES[question]
    if question in _LISTS:
        return [choice for choice in choices if rng.random() < 2 / len(choices)]
    if "no" in choices and rng.random() < 0.5:
        return "no"
    return rng.choice(choices)
