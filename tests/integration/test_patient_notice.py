import pytest
from flask.testing import FlaskClient

from tests.html import parse
from tests.patients import Patient, words


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you")
    return patient


def notice(patient: Patient, path: str) -> str:
    page = parse(patient.sees(path).text)
    return words(
        next(part for part in page.iter("section") if part.get("aria-labelledby") == "safety-notice")
    )


@pytest.mark.hazard("H2.1")
def test_the_notice_has_the_same_words_wherever_it_stands(patient: Patient) -> None:
    alone, beside, start = (notice(patient, path) for path in ("/form/notice", "/form/safety", "/"))
    patient.fills_in()
    patient.sends("/form/check")

    assert alone == beside == start == notice(patient, "/form/done")
    for part in ("Nobody reads this form while you fill it in.", "Call 911", "555-0100", "988"):
        assert part in alone
    assert alone.endswith("Sending this form is not the same as getting help.")


@pytest.mark.hazard("H2.2")
@pytest.mark.parametrize(
    "changes",
    [
        {"saddle_numbness": "yes_new"},
        {"bladder_or_bowel": "not_sure"},
        {"both_legs": "not_sure"},
        {"sudden_severe": "yes"},
        {"serious_injury": "yes", "serious_injury_checked": "no"},
        {"fever_unwell": "yes", "risk_history": "dialysis"},
    ],
)
def test_an_answer_that_cannot_wait_shows_the_notice_alone(patient: Patient, changes: dict[str, str]) -> None:
    assert patient.says("safety", changes).location == "/form/notice"
    assert patient.sends("/form/notice").location == "/form/diagnosis"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"saddle_numbness": "yes_longer"},
        {"hands_or_balance": "not_sure"},
        {"serious_injury": "yes", "serious_injury_checked": "yes"},
        {"fever_unwell": "yes"},
        {"cancer_ever": "yes", "risk_history": "not_sure"},
    ],
)
def test_other_answers_go_on(patient: Patient, changes: dict[str, str]) -> None:
    assert patient.says("safety", changes).location == "/form/diagnosis"


def test_the_notice_leads_back_to_the_check_page(patient: Patient) -> None:
    patient.fills_in()
    saved = patient.says("safety", {"leg_weakness": "yes_new"}, query="?return=check")

    assert saved.location == "/form/notice?return=check"
    assert patient.sends(saved.location).location == "/form/check"


def test_phone_numbers_are_links(patient: Patient) -> None:
    page = parse(patient.sees("/form/notice").text)

    assert {"tel:911", "tel:5550100", "tel:988"} <= {link.get("href") for link in page.iter("a")}
