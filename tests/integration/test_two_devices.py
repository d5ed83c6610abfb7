"""One form on two devices: nothing is lost in silence, and there is one receipt."""

import pytest
from flask import Flask

from tests.integration.test_coming_back import about_oneself, comes_back, stops
from tests.patients import PAGES, Filled, Patient, problems, value_of, with_id, words


@pytest.fixture
def both(app: Flask) -> tuple[Patient, Patient]:
    """Return a patient at home, and on the way with the same form."""
    at_home, on_the_way = Patient(app.test_client()), Patient(app.test_client())
    about_oneself(at_home)
    comes_back(on_the_way, stops(at_home))
    return at_home, on_the_way


@pytest.mark.hazard("H6.5")
def test_each_page_keeps_what_was_saved_last_and_the_others_stay(both: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = both
    at_home.says("safety")
    on_the_way.says("diagnosis")
    at_home.says("surgery")
    on_the_way.says("pain", {"pain_average": "3"})
    at_home.says("pain", {"pain_average": "8"})

    for patient in both:
        assert value_of(patient.sees("/form/safety"), "fever_unwell") == "no"
        assert value_of(patient.sees("/form/diagnosis"), "told_diagnosis") == "no"
        assert value_of(patient.sees("/form/pain"), "pain_average") == "8"


def test_both_end_at_the_same_receipt(both: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = both
    for section in ("safety", "diagnosis", "surgery", "pain", "history", "your_visit"):
        on_the_way.says(section)
    assert on_the_way.sends("/form/check").location == "/form/done"
    assert at_home.sends("/form/check").location == "/form/done"

    references = {"".join(with_id(patient.sees("/form/done"), "reference").itertext()) for patient in both}
    assert len(references) == 1


def test_a_code_leads_to_the_receipt_of_a_form_that_was_sent_in_the_meantime(app: Flask) -> None:
    patient, daughter = Patient(app.test_client()), Patient(app.test_client())
    patient.fills_in()
    code = stops(patient, "your_visit")
    patient.sends("/form/check")
    comes_back(daughter, code)

    assert daughter.sees("/form").request.path == "/form/done"
    assert with_id(daughter.sees("/form/done"), "reference") is not None


@pytest.mark.hazard("H6.5")
def test_a_page_left_half_filled_erases_nothing_of_the_other_device(both: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = both
    on_the_way.says("safety")
    on_the_way.says("diagnosis", {"told_diagnosis": "yes", "diagnosis_words": "worn discs"})
    left = at_home.sends("/form/diagnosis/keep", {"told_diagnosis": "yes", "diagnosis_words": ""})

    assert left.status_code == 204
    assert value_of(on_the_way.sees("/form/diagnosis"), "diagnosis_words") == "worn discs"


@pytest.fixture
def behind(both: tuple[Patient, Patient]) -> tuple[Patient, Patient]:
    """Return a patient who has come to the end at home, and one who comes after."""
    at_home, _ = both
    for section in ("safety", "diagnosis", "surgery", "pain", "history", "your_visit"):
        at_home.says(section)
    return both


def shown(patient: Patient, section: str, changes: Filled | None = None) -> Filled:
    """Return what a page would send as it stands open now, but for the changes."""
    as_of = value_of(patient.sees(f"/form/{section}"), "as_of")
    return {**PAGES[section], "as_of": as_of, **(changes or {})}


@pytest.mark.hazard("H6.5")
def test_a_page_that_stood_open_does_not_undo_a_danger_sign_in_silence(
    behind: tuple[Patient, Patient],
) -> None:
    at_home, on_the_way = behind
    left_open = shown(on_the_way, "safety")
    at_home.says("safety", {"saddle_numbness": "yes_new"})

    asked = on_the_way.sends("/form/safety", left_open)

    assert asked.status_code == 409
    assert [line for line in problems(asked) if "Yes. It started or got worse in the last 2 weeks" in line]
    assert value_of(asked, "saddle_numbness") == "no"
    assert value_of(at_home.sees("/form/safety"), "saddle_numbness") == "yes_new"


def test_whoever_has_seen_both_answers_decides(behind: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = behind
    left_open = shown(on_the_way, "pain", {"pain_average": "9", "pain_interference": "4"})
    at_home.says("pain", {"pain_average": "3", "pain_interference": "4"})

    asked = on_the_way.sends("/form/pain", left_open)
    assert problems(asked) == [
        (
            "In the last 7 days, how bad was your pain on average? On another page or phone you answered "
            "“3 of 10”. Check your answer here, then go on."
        )
    ]

    assert on_the_way.sends("/form/pain", {**left_open, "as_of": value_of(asked, "as_of")}).status_code == 303
    assert value_of(at_home.sees("/form/pain"), "pain_average") == "9"


def test_the_same_answers_twice_are_no_difference(behind: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = behind
    left_open = shown(on_the_way, "pain", {"pain_average": "8"})
    at_home.says("pain", {"pain_average": "8"})

    assert on_the_way.sends("/form/pain", left_open).status_code == 303


@pytest.mark.hazard("H6.5")
def test_a_danger_sign_on_a_page_that_stood_open_counts_at_once(behind: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = behind
    left_open = shown(on_the_way, "safety", {"leg_weakness": "yes_new"})
    at_home.says("safety", {"cancer_ever": "yes"})

    assert on_the_way.sends("/form/safety", left_open).location == "/form/notice"
    page = at_home.sees("/form/safety")
    assert value_of(page, "leg_weakness") == "yes_new"
    assert value_of(page, "cancer_ever") == "yes"


def test_a_page_left_after_it_stood_open_keeps_what_the_other_said(behind: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = behind
    left_open = shown(on_the_way, "safety")
    at_home.says("safety", {"saddle_numbness": "yes_new"})

    left = on_the_way.sends("/form/safety/keep", left_open)

    assert "As-Of" not in left.headers
    assert value_of(at_home.sees("/form/safety"), "saddle_numbness") == "yes_new"
    assert on_the_way.sends("/form/safety", left_open).status_code == 409


def test_a_page_that_was_kept_by_itself_is_not_behind(behind: tuple[Patient, Patient]) -> None:
    at_home, _ = behind
    left = shown(at_home, "pain", {"pain_average": "7"})
    kept = at_home.sends("/form/pain/keep", left)

    changed = {**left, "as_of": kept.headers["As-Of"], "pain_average": "2"}
    assert at_home.sends("/form/pain", changed).status_code == 303
    assert value_of(at_home.sees("/form/pain"), "pain_average") == "2"


def test_another_language_on_a_page_that_stood_open_shows_both(behind: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = behind
    left_open = shown(on_the_way, "safety")
    at_home.says("safety", {"saddle_numbness": "yes_new"})

    spoken = on_the_way.sends("/form/safety/language", {**left_open, "language": "es"})

    assert spoken.status_code == 409
    assert "En otra página u otro teléfono" in words(spoken)
    assert value_of(at_home.sees("/form/safety"), "saddle_numbness") == "yes_new"


@pytest.mark.hazard("H6.5")
def test_nothing_is_sent_that_its_sender_has_not_seen(behind: tuple[Patient, Patient]) -> None:
    at_home, on_the_way = behind
    as_of = value_of(at_home.sees("/form/check"), "as_of")
    on_the_way.says("pain", {"pain_average": "1"})

    asked = at_home.sends("/form/check", {"as_of": as_of})

    assert asked.status_code == 409
    assert "An answer was changed on another page or phone." in words(asked)
    assert at_home.sends("/form/check", {"as_of": value_of(asked, "as_of")}).location == "/form/done"
