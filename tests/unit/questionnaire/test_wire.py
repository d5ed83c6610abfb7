"""Answers as JSON: what goes out comes back, and what cannot be an answer is refused."""

from datetime import date

import pytest

from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import WireError, dump, load

EVERY_KIND: dict[str, object] = {
    "completed_by": "self",
    "privacy_seen": "yes",
    "given_name": None,
    "date_of_birth": "1958-03-27",
    "bladder_or_bowel": "yes_new",
    "cancer_ever": "not_sure",
    "risk_history": ["weak_bones", "dialysis"],
    "diagnosis_words": "Zeile\nzwei 😀",
    "pain_areas": ["lower_back", "thigh", "foot"],
    "pain_areas-thigh": "left",
    "pain_average": 0,
    "treatments_tried": ["exercise", "injections"],
    "treatment_results": ["exercise", "injections"],
    "treatment_results-injections": "helped",
}


def read(**data: object) -> Answers:
    return load(CURRENT, data)


def test_every_kind_goes_out_as_it_came_in() -> None:
    assert dump(load(CURRENT, EVERY_KIND)) == EVERY_KIND


def test_values_are_typed() -> None:
    answers = load(CURRENT, EVERY_KIND)
    assert answers.day("date_of_birth") == date(1958, 3, 27)
    assert answers.number("pain_average") == 0
    assert answers.ticked("risk_history") == ("weak_bones", "dialysis")
    assert answers.details("pain_areas") == {"lower_back": None, "thigh": "left", "foot": None}
    assert answers.words("given_name") == ""


def test_not_asked_left_empty_and_given_are_three_things() -> None:
    answers = load(CURRENT, EVERY_KIND)
    assert (answers.was_asked("given_name"), answers.is_given("given_name")) == (True, False)
    assert (answers.was_asked("phone"), answers.is_given("phone")) == (False, False)
    assert (answers.was_asked("pain_average"), answers.is_given("pain_average")) == (True, True)
    assert (answers.one("phone"), answers.day("phone"), answers.number("phone")) == (None, None, None)
    assert (answers.ticked("phone"), dict(answers.details("phone"))) == ((), {})


def test_merged_answers_take_the_place_of_the_old() -> None:
    answers = read(completed_by="self", given_name="Ada").merged({"given_name": None, "phone": "1"})
    assert dict(answers.values) == {"completed_by": "self", "given_name": None, "phone": "1"}


@pytest.mark.parametrize(
    ("given", "read_as"),
    [
        ({"risk_history": ["dialysis", "steroids", "dialysis"]}, {"risk_history": ["steroids", "dialysis"]}),
        ({"pain_average": "10"}, {"pain_average": 10}),
        ({"privacy_seen": True}, {"privacy_seen": "yes"}),
        ({"visit_goal": "a\r\nb\rc"}, {"visit_goal": "a\nb\nc"}),
        ({"pain_areas": {"foot": "both"}}, {"pain_areas": ["foot"], "pain_areas-foot": "both"}),
        ({"pain_areas-foot": "right"}, {"pain_areas": ["foot"], "pain_areas-foot": "right"}),
        ({"pain_areas": None}, {"pain_areas": None}),
        ({"pain_areas": []}, {"pain_areas": []}),
        ({"pain_areas": ["no_pain_now"]}, {"pain_areas": ["no_pain_now"]}),
        ({"treatment_results-exercise": "helped"},
         {"treatment_results": ["exercise"], "treatment_results-exercise": "helped"}),
    ],
)  # fmt: skip
def test_other_ways_to_say_the_same(given: dict[str, object], read_as: dict[str, object]) -> None:
    assert dump(load(CURRENT, given)) == read_as


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"nonsense": 1}, "nonsense"),
        ({"my secret words": 1}, "an unknown question"),
        ({"x" * 41: 1}, "an unknown question"),
        ({"completed_by": "nobody"}, "completed_by"),
        ({"completed_by": ["self"]}, "completed_by"),
        ({"completed_by": {}}, "completed_by"),
        ({"completed_by-self": "x"}, "completed_by"),
        ({"risk_history": "none"}, "risk_history"),
        ({"risk_history": ["cancer"]}, "risk_history"),
        ({"risk_history": [[]]}, "risk_history"),
        ({"visit_goal": 7}, "visit_goal"),
        ({"date_of_birth": "1900-02-29"}, "date_of_birth"),
        ({"date_of_birth": 19580327}, "date_of_birth"),
        ({"date_of_birth": "19580327"}, "date_of_birth"),
        ({"date_of_birth": "2026-W01-1"}, "date_of_birth"),
        ({"pain_average": 11}, "pain_average"),
        ({"pain_average": -1}, "pain_average"),
        ({"pain_average": True}, "pain_average"),
        ({"pain_average": 5.0}, "pain_average"),
        ({"pain_average": "٣"}, "pain_average"),
        ({"pain_average": "100"}, "pain_average"),
        ({"privacy_seen": "no"}, "privacy_seen"),
        ({"privacy_seen": 1}, "privacy_seen"),
        ({"pain_areas": "foot"}, "pain_areas"),
        ({"pain_areas": ["tail"]}, "pain_areas"),
        ({"pain_areas": [{}]}, "pain_areas"),
        ({"pain_areas": {"foot": []}}, "pain_areas"),
        ({"pain_areas": {"lower_back": "left"}}, "pain_areas"),
        ({"pain_areas-foot": "up"}, "pain_areas"),
        ({"pain_areas-tail": "left"}, "pain_areas"),
        ({"treatment_results": ["magic"]}, "treatment_results"),
        ({"treatment_results": {"exercise": "left"}}, "treatment_results"),
    ],
)
def test_what_cannot_be_an_answer_is_refused_without_quoting_it(given: dict[str, object], named: str) -> None:
    with pytest.raises(WireError) as refusal:
        load(CURRENT, given)
    assert str(refusal.value) == f"not a possible answer to {named}"
