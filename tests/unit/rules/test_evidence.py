"""What staff read as the reason for a match or a level: exactly what was given, and the rule that read it."""

from datetime import date

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation, Evidence, MentionFound
from intake.rules.safety import COMBINATIONS, AgedAtLeast, Answered
from intake.rules.sources import FREE_TEXT
from intake.rules.version import rule_set

SENT_ON = date(2026, 11, 22)
OPERATED = {
    "back_surgery": "yes",
    "surgery_area": ["lower_back", "neck"],
    "pain_after_surgery": "came_back",
    "pain_areas": ["mid_back", "lower_back", "thigh"],
}


def read(**answers: object) -> Evaluation:
    return evaluate(load(CURRENT, answers), sent_on=SENT_ON)


def chosen(question: str, quote: str, rule: str) -> Evidence:
    return Evidence(question=question, quote=quote, start=None, end=None, rule=rule)


def test_a_tick_and_words_are_quoted_as_they_were_given() -> None:
    (match,) = read(
        told_diagnosis="yes", diagnoses=["spinal_stenosis"], diagnosis_words="He said Spinal  stenosis."
    ).matches

    assert match.evidence == (
        chosen("diagnoses", "spinal_stenosis", "ticked"),
        Evidence(
            question="diagnosis_words",
            quote="Spinal  stenosis",
            start=8,
            end=24,
            rule="spinal_stenosis:en.stenosis",
        ),
    )


def test_a_mention_names_its_answer_its_place_and_its_rule() -> None:
    evaluation = read(anything_else="Also a bulging disc.")

    assert [(m.question, m.quote, m.start, m.end, m.rule) for m in evaluation.mentions] == [
        ("anything_else", "bulging disc", 7, 19, "bulging_disc:en.bulge")
    ]
    assert isinstance(evaluation.mentions[0], MentionFound)


def test_pain_where_the_operation_was_shows_the_regions_that_overlap() -> None:
    (match,) = read(**OPERATED, pain_after_surgery_lasting="3_months_or_more").matches
    rule = "stayed_after_surgery"

    assert match.conflict is False
    assert match.evidence == (
        chosen("back_surgery", "yes", rule),
        chosen("pain_after_surgery", "came_back", rule),
        chosen("pain_after_surgery_lasting", "3_months_or_more", rule),
        chosen("surgery_area", "lower_back", rule),
        chosen("pain_areas", "lower_back", rule),
        chosen("pain_areas", "thigh", rule),
    )


@pytest.mark.parametrize(
    ("lasting", "areas", "rule"),
    [
        ("3_months_or_more", ["mid_back"], "stayed_elsewhere_or_unknown"),
        ("not_sure", ["lower_back"], "stayed_unknown_time"),
    ],
)
def test_where_the_place_decides_nothing_it_is_no_evidence(lasting: str, areas: list[str], rule: str) -> None:
    (match,) = read(**{**OPERATED, "pain_areas": areas}, pain_after_surgery_lasting=lasting).matches

    assert match.evidence == (
        chosen("back_surgery", "yes", rule),
        chosen("pain_after_surgery", "came_back", rule),
        chosen("pain_after_surgery_lasting", lasting, rule),
    )


def test_an_evaluation_says_which_rule_set_made_it() -> None:
    assert read().rule_set == rule_set()


@pytest.mark.parametrize(("year", "found"), [(2024, 0), (2025, 1)])
def test_old_danger_is_told_from_new_by_the_day_sent(year: int, found: int) -> None:
    assert len(read(visit_goal=f"In {year} I lost control of my bladder").concerns) == found


def test_a_raised_level_says_why_it_was_raised() -> None:
    (finding,) = read(risk_history=["aneurysm"], pain_duration="under_6_weeks").safety

    assert finding.reason == "An aneurysm, and pain for less than 6 weeks"


def test_what_stands_beside_is_written_for_the_manual() -> None:
    assert str(Answered("risk_history", frozenset({"weak_bones", "steroids"}))) == (
        "risk_history: steroids, weak_bones"
    )
    assert str(AgedAtLeast(70)) == "age 70 or more"
    assert all(row.reason and row.source and str(row.beside) for row in COMBINATIONS)


def test_free_text_is_words_and_plain_lines_and_nothing_else() -> None:
    assert {"diagnosis_words", "diagnoses_other", "helper_relationship_other"} <= set(FREE_TEXT)
    assert not {"told_diagnosis", "email", "phone", "family_name", "surgery_last_year"} & set(FREE_TEXT)


def test_a_level_of_the_spine_is_another_place_than_the_disc_below_it() -> None:
    (match,) = read(scan_words="Herniated disc at L4-5. No herniated disc at L4.").matches

    assert match.conflict is False
