"""What the form asks of people: questions shown, taps and typed characters of typical patients."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

import pytest

from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import clean, unanswered
from intake.questionnaire.kinds import (
    Areas,
    Consent,
    Date,
    Many,
    One,
    Question,
    Results,
    Scale,
    Text,
    Words,
    YesNo,
    YesWhen,
)
from intake.questionnaire.shown import is_shown
from tests.builders import SITUATION, answers

INVITED = replace(SITUATION, invited=True)
CORE = tuple(section for section in CURRENT.sections if not section.optional)
KNOWN = ("given_name", "family_name", "date_of_birth", "phone", "email")
"""What an invitation brings along: confirmed, not asked."""
PAGES_AND_SENDING = len(CORE) + 1

TYPICAL: Mapping[str, object] = {
    "told_diagnosis": "yes",
    "diagnoses": ["herniated_or_bulging_disc"],
    "scans": ["mri"],
    "scan_words": "A slipped disc at the bottom",
    "pain_areas": ["lower_back", "thigh"],
    "pain_areas-thigh": "left",
    "treatments_tried": ["pain_medicine", "physical_therapy"],
    "treatment_results-pain_medicine": "helped_for_a_while",
    "treatment_results-physical_therapy": "did_not_help",
    "medicines_how": "will_bring_list",
    "visit_goal": "I want to garden again",
}
"""Somebody who was told of a slipped disc, had a scan, tried two things and brings the list of medicines."""


@dataclass(frozen=True, slots=True)
class Burden:
    """How much one journey asks, from the first page to the receipt."""

    questions: int
    taps: int
    characters: int


def burden(given: Answers, *, invited: bool = False) -> Burden:
    """Count the core questions shown, a tap for each choice, box and page, and the letters typed."""
    situation = INVITED if invited else SITUATION
    cleaned = clean(CURRENT, given, situation).answers
    shown = [
        question
        for section in CORE
        for question in section.questions
        if is_shown(question.shown_when, cleaned, situation) and not (invited and question.id in KNOWN)
    ]
    counts = [_of(question, cleaned) for question in shown]
    taps = sum(taps for taps, _ in counts) + PAGES_AND_SENDING + 1
    return Burden(len(shown), taps, sum(characters for _, characters in counts))


def _of(question: Question, given: Answers) -> tuple[int, int]:
    """Return the taps and the typed characters of one answer."""
    match question:
        case _ if not given.is_given(question.id):
            return 0, 0
        case One() | YesNo() | YesWhen() | Scale() | Consent():
            return 1, 0
        case Many():
            return len(given.ticked(question.id)), 0
        case Areas() | Results():
            details = given.details(question.id)
            return len(details) + sum(side is not None for side in details.values()), 0
        case Text() | Words():
            return 1, len(given.words(question.id))
        case Date():
            return 3, len("27") + len("3") + len("1958")
        case _:
            assert_never(question)


def test_a_typical_patient_meets_at_most_fifty_questions() -> None:
    typical = burden(answers(**TYPICAL))

    assert typical.questions <= 50
    assert typical.taps <= 65
    assert typical.characters <= 100


def test_an_invited_patient_meets_at_most_forty_five() -> None:
    invited = burden(answers(**TYPICAL), invited=True)

    assert invited.questions <= 45
    assert invited.taps <= 60


@pytest.mark.parametrize("given", [{}, TYPICAL], ids=["shortest", "typical"])
def test_the_journeys_that_are_counted_are_whole(given: Mapping[str, object]) -> None:
    assert unanswered(CURRENT, clean(CURRENT, answers(**given), SITUATION).answers, SITUATION) == ()
