"""The safety table: complete, with sources, and the one thing that decides on the notice."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.levels import Level
from intake.questionnaire.safety import SAFETY_TABLE, adds_danger, calls_for_notice, safety_answers
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.wire import load

HARMLESS = {"no", "none"}


def read(**data: object) -> tuple[tuple[str, Level, tuple[str, ...]], ...]:
    return tuple(
        (found.question, found.level, found.answers) for found in safety_answers(load(CURRENT, data))
    )


def test_every_safety_question_but_the_check_has_a_row_in_the_order_asked() -> None:
    asked = [question.id for question in CURRENT.section("safety").questions]
    asked.remove("serious_injury_checked")
    assert [row.question for row in SAFETY_TABLE] == asked


@pytest.mark.hazard("H9.1")
def test_every_answer_has_a_level_but_no_and_none() -> None:
    for row in SAFETY_TABLE:
        values = {value for value, _ in choices_of(CURRENT.by_id[row.question])}
        assert set(row.levels) == values - HARMLESS


def test_every_pair_names_answers_that_exist() -> None:
    for row in SAFETY_TABLE:
        for pair in row.pairs:
            assert pair.answer in row.levels
            assert pair.values <= {value for value, _ in choices_of(CURRENT.by_id[pair.beside])}


def test_every_row_and_pair_says_why_and_where_from() -> None:
    for row in SAFETY_TABLE:
        assert row.reason
        assert row.points_to
        assert row.source
        assert all(pair.reason and pair.source for pair in row.pairs)


def test_levels_stand_in_the_order_of_how_soon() -> None:
    assert sorted(Level, key=lambda level: level.rank) == [Level.ACT, Level.SOON, Level.TELL]


def test_the_highest_of_several_ticks_counts_and_all_are_told() -> None:
    assert read(risk_history=["none", "weak_bones", "steroids"]) == (
        ("risk_history", Level.TELL, ("weak_bones", "steroids")),
    )


def test_what_is_not_answered_has_no_level() -> None:
    assert read() == ()
    assert read(cancer_ever=None, risk_history=[]) == ()


@pytest.mark.hazard("H2.2")
@pytest.mark.parametrize(
    ("given", "notice"),
    [
        ({}, False),
        ({"bladder_or_bowel": "yes_new"}, True),
        ({"bladder_or_bowel": "yes_longer"}, False),
        ({"bladder_or_bowel": "not_sure"}, True),
        ({"bladder_or_bowel": "no"}, False),
        ({"saddle_numbness": "yes_new"}, True),
        ({"saddle_numbness": "yes_longer"}, False),
        ({"saddle_numbness": "not_sure"}, True),
        ({"both_legs": "yes_new"}, True),
        ({"both_legs": "yes_longer"}, False),
        ({"both_legs": "not_sure"}, True),
        ({"leg_weakness": "yes_new"}, True),
        ({"leg_weakness": "yes_longer"}, False),
        ({"leg_weakness": "not_sure"}, True),
        ({"hands_or_balance": "yes_new"}, False),
        ({"hands_or_balance": "not_sure"}, False),
        ({"sudden_severe": "yes"}, True),
        ({"sudden_severe": "not_sure"}, True),
        ({"sudden_severe": "no"}, False),
        ({"serious_injury": "yes"}, True),
        ({"serious_injury": "not_sure"}, True),
        ({"serious_injury": "yes", "serious_injury_checked": "no"}, True),
        ({"serious_injury": "yes", "serious_injury_checked": "not_sure"}, True),
        ({"serious_injury": "yes", "serious_injury_checked": "yes"}, False),
        ({"fever_unwell": "yes"}, False),
        ({"fever_unwell": "not_sure"}, False),
        ({"fever_unwell": "yes", "risk_history": ["dialysis"]}, True),
        ({"fever_unwell": "yes", "risk_history": ["weak_bones"]}, False),
        ({"fever_unwell": "not_sure", "risk_history": ["dialysis"]}, False),
        ({"sudden_severe": "not_sure", "risk_history": ["aneurysm"]}, True),
        ({"risk_history": ["aneurysm", "not_sure"]}, False),
        ({"cancer_ever": "yes", "weight_loss": "yes", "constant_pain": "yes"}, False),
        ({"small_injury": "yes", "risk_history": ["weak_bones"]}, False),
    ],
)
def test_the_notice_depends_on_the_safety_answers_alone(given: dict[str, object], notice: bool) -> None:  # noqa: FBT001  a column of the table
    rest = {"told_diagnosis": "yes", "diagnoses": ["spinal_stenosis"], "visit_goal": "I cannot walk"}
    assert calls_for_notice(load(CURRENT, given)) is notice
    assert calls_for_notice(load(CURRENT, {**given, **rest})) is notice


@pytest.mark.parametrize(
    ("known", "given", "adds"),
    [
        ({}, {}, False),
        ({}, {"both_legs": "yes_new"}, True),
        ({}, {"both_legs": "not_sure"}, True),
        ({}, {"both_legs": "yes_longer", "cancer_ever": "yes"}, False),
        ({"both_legs": "yes_new"}, {"both_legs": "yes_new"}, False),
        ({"both_legs": "yes_new"}, {"both_legs": "not_sure"}, False),
        ({"both_legs": "yes_new"}, {"both_legs": "no"}, False),
        ({"both_legs": "yes_new"}, {"saddle_numbness": "not_sure"}, True),
        ({"both_legs": "not_sure"}, {"both_legs": "yes_new"}, True),
        ({"both_legs": "yes_longer"}, {"both_legs": "not_sure"}, True),
        ({"sudden_severe": "not_sure"}, {"sudden_severe": "not_sure", "risk_history": ["aneurysm"]}, True),
        ({"sudden_severe": "not_sure", "risk_history": ["aneurysm"]}, {"sudden_severe": "yes"}, True),
        ({"sudden_severe": "yes"}, {"sudden_severe": "not_sure", "risk_history": ["aneurysm"]}, False),
        ({"serious_injury": "yes", "serious_injury_checked": "yes"}, {"serious_injury": "yes"}, True),
    ],
)
def test_danger_is_added_by_a_sign_that_is_new_worse_or_surer(
    known: dict[str, object],
    given: dict[str, object],
    adds: bool,  # noqa: FBT001  a column of the table
) -> None:
    assert adds_danger(load(CURRENT, given), known=load(CURRENT, known)) is adds
