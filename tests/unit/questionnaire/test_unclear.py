"""What is not understood is asked in person, and unknown is never no."""

from datetime import date

import pytest

from intake.questionnaire.answers import Value
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import clean, unanswered
from intake.questionnaire.kinds import Consent, Date
from intake.questionnaire.safety import SAFETY_TABLE, calls_for_notice, safety_answers
from intake.questionnaire.unclear import can_be_unclear, read_as
from intake.questionnaire.wire import WireError, dump, load
from intake.rules.evaluate import evaluate
from tests.builders import SITUATION, answers

SAFETY = CURRENT.section("safety")
SENT_ON = date(2026, 11, 22)


def test_who_one_is_what_one_agrees_to_and_days_are_never_unclear() -> None:
    possible = {
        question.id
        for section in CURRENT.sections
        for question in section.questions
        if can_be_unclear(section, question)
    }

    assert not possible & {
        *("given_name", "family_name", "date_of_birth", "phone", "email", "completed_by", "visit_date"),
        *("scans_other", "surgery_last_year"),
    }
    assert not any(isinstance(CURRENT.by_id[question], Consent | Date) for question in possible)
    assert {"pain_areas", "pain_average", "medicines", "scan_where_when", "work"} < possible
    assert {question.id for question in SAFETY.questions} <= possible


@pytest.mark.parametrize("question", SAFETY.questions, ids=lambda question: question.id)
def test_a_danger_sign_that_is_not_understood_is_not_sure(question: object) -> None:
    asked = next(other for other in SAFETY.questions if other is question)
    for value in ("no", None) if asked.id != "risk_history" else (("none",), None):
        assert read_as(SAFETY, asked, value) in ("not_sure", ("not_sure",))


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("bladder_or_bowel", "yes_new"),
        ("bladder_or_bowel", "yes_longer"),
        ("sudden_severe", "yes"),
        ("risk_history", ("weak_bones",)),
        ("risk_history", ("say_in_person",)),
    ],
)
def test_a_danger_sign_that_was_told_stays_as_it_was_told(question: str, value: Value) -> None:
    assert read_as(SAFETY, CURRENT.by_id[question], value) == value


@pytest.mark.parametrize("value", ["no", "yes", None])
def test_other_answers_are_left_alone(value: str | None) -> None:
    history = CURRENT.section("history")

    assert read_as(history, CURRENT.by_id["allergies"], value) == value


@pytest.mark.hazard("H5.4")
@pytest.mark.parametrize("row", SAFETY_TABLE, ids=lambda row: row.question)
def test_every_danger_sign_that_is_not_understood_has_a_level(row: object) -> None:
    name = next(other for other in SAFETY_TABLE if other is row).question
    value = read_as(SAFETY, CURRENT.by_id[name], None)
    given = answers().merged({name: value})

    assert [found.question for found in safety_answers(given)] == [name]
    can_act = {"bladder_or_bowel", "saddle_numbness", "both_legs", "leg_weakness"}
    assert calls_for_notice(given) == (name in can_act | {"sudden_severe", "serious_injury"})


def test_a_required_question_that_is_not_understood_counts_as_answered_for_now() -> None:
    given = answers().merged({"pain_duration": None})

    assert unanswered(CURRENT, given, SITUATION) == ("pain",)
    assert unanswered(CURRENT, given.marked(["pain_duration"], ["pain_duration"]), SITUATION) == ()


def test_a_mark_falls_with_its_question() -> None:
    given = answers(back_surgery="yes", surgery_area=["neck"], pain_after_surgery="went_away")
    marked = given.marked([], ["surgery_area", "pain_duration"])

    assert clean(CURRENT, marked, SITUATION).answers.unclear == {"surgery_area", "pain_duration"}
    no_surgery = marked.merged({"back_surgery": "no"})
    assert clean(CURRENT, no_surgery, SITUATION).answers.unclear == {"pain_duration"}


def test_marks_travel_beside_the_values() -> None:
    given = answers().marked([], ["allergies", "pain_average"])

    assert dump(given)["_unclear"] == ["allergies", "pain_average"]
    assert load(CURRENT, dump(given)) == given
    assert "_unclear" not in dump(given.marked(["allergies", "pain_average"], []))


@pytest.mark.parametrize("junk", ["allergies", [1], ["nothing_we_ask"], {"allergies": True}, 5])
def test_marks_that_are_none_are_refused(junk: object) -> None:
    with pytest.raises(WireError):
        load(CURRENT, {"_unclear": junk})


def test_the_rules_read_the_values_alone() -> None:
    given = answers(told_diagnosis="yes", diagnoses=["spinal_stenosis"], cancer_ever="not_sure")
    everything = given.marked([], list(given.values))

    assert evaluate(everything, sent_on=SENT_ON) == evaluate(given, sent_on=SENT_ON)
