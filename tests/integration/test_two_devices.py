"""One form on two devices: nothing is lost in silence, and there is one receipt."""

import pytest
from flask import Flask

from tests.integration.test_coming_back import about_oneself, comes_back, stops
from tests.patients import Patient, value_of, with_id


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
