"""What is shown, what falls away with it, and what is still missing."""

from datetime import date

import pytest

from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import clean, is_half_typed, unanswered
from intake.questionnaire.shown import Situation, is_shown
from intake.questionnaire.wire import dump, load

OPEN = Situation(today=date(2026, 11, 22))
INVITED = Situation(today=date(2026, 11, 22), invited=True)


def read(**data: object) -> Answers:
    return load(CURRENT, data)


@pytest.mark.parametrize(
    ("question", "given", "shown"),
    [
        ("completed_by", {}, True),
        ("helper_name", {}, False),
        ("helper_name", {"completed_by": "with_help"}, False),
        ("helper_name", {"completed_by": "on_behalf"}, True),
        ("call_whom", {"helper_phone": ""}, False),
        ("call_whom", {"helper_phone": "1"}, True),
        ("diagnoses", {"told_diagnosis": "no"}, False),
        ("diagnoses", {"told_diagnosis": "not_sure"}, True),
        ("scan_words", {"scans": ["none"]}, False),
        ("scan_words", {"scans": ["none", "ct"]}, True),
        ("treatment_results", {"treatments_tried": ["none"]}, False),
        ("treatment_results", {"treatments_tried": ["other"]}, True),
    ],
)
def test_a_question_is_shown_by_its_condition(question: str, given: dict[str, object], shown: bool) -> None:  # noqa: FBT001  a column of the table
    assert is_shown(CURRENT.by_id[question].shown_when, load(CURRENT, given), OPEN) is shown


def test_an_invited_patient_is_not_asked_for_the_day() -> None:
    when = CURRENT.by_id["visit_date"].shown_when
    assert is_shown(when, Answers(), OPEN)
    assert not is_shown(when, Answers(), INVITED)


def test_a_chain_falls_link_by_link() -> None:
    answers = read(
        back_surgery="no",
        surgery_area=["neck"],
        pain_after_surgery="came_back",
        pain_after_surgery_lasting="not_sure",
        surgery_kinds=["other"],
        surgery_kinds_other="a cage",
        surgery_last_year=None,
    )
    cleaned = clean(CURRENT, answers, OPEN)
    assert dump(cleaned.answers) == {"back_surgery": "no"}
    assert cleaned.dropped == (
        "surgery_kinds",
        "surgery_kinds_other",
        "surgery_area",
        "pain_after_surgery",
        "pain_after_surgery_lasting",
    )


def test_a_result_falls_with_its_treatment() -> None:
    answers = read(
        treatments_tried=["exercise"],
        treatment_results={"exercise": "helped", "injections": "did_not_help"},
    )
    cleaned = clean(CURRENT, answers, OPEN)
    assert dict(cleaned.answers.details("treatment_results")) == {"exercise": "helped"}
    assert cleaned.dropped == ()


def test_results_left_empty_stay_empty() -> None:
    answers = read(treatments_tried=["exercise"], treatment_results=None)
    assert clean(CURRENT, answers, OPEN).answers.values["treatment_results"] is None


def test_cleaning_twice_changes_nothing_more() -> None:
    answers = read(told_diagnosis="no", diagnoses=["something_else"], diagnoses_other="x", scans=["mri"])
    once = clean(CURRENT, answers, OPEN)
    assert clean(CURRENT, once.answers, OPEN) == type(once)(once.answers, ())


def test_an_empty_form_lacks_every_section_with_something_required() -> None:
    assert unanswered(CURRENT, Answers(), OPEN) == (
        "before_you_start",
        "about_you",
        "safety",
        "diagnosis",
        "surgery",
        "pain",
        "history",
    )


def test_one_of_phone_and_email_is_enough() -> None:
    about = {
        "family_name": "Example",
        "date_of_birth": "1958-03-27",
        "contact_preference": "no_preference",
        "interpreter": "no",
    }
    assert "about_you" in unanswered(CURRENT, read(**about), OPEN)
    assert "about_you" not in unanswered(CURRENT, read(**about, email="a@example.org"), OPEN)
    assert "about_you" in unanswered(CURRENT, read(**about, phone="1"), OPEN)
    assert "about_you" not in unanswered(CURRENT, read(**about, phone="1", message_ok="no"), OPEN)


@pytest.mark.parametrize(
    ("how", "is_half"), [("will_type", True), ("none", False)], ids=["shown", "no longer shown"]
)
def test_what_was_half_typed_counts_while_its_question_is_shown(how: str, *, is_half: bool) -> None:
    found = [
        section.id
        for section in CURRENT.sections
        if is_half_typed(section, {"medicines"}, read(medicines_how=how), OPEN)
    ]

    assert found == (["history"] if is_half else [])
