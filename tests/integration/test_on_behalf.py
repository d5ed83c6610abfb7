"""Somebody else answers, or helps: the form speaks to who reads it, and staff know whom to call."""

from collections.abc import Iterator

import pytest
import time_machine
from flask.testing import FlaskClient

from intake.database import Database
from tests.builders import NOW, submitted
from tests.html import parse
from tests.patients import HELPER, Patient, problems, words
from tests.pdfs import facts
from tests.staffing import at_the_desk

pytestmark = pytest.mark.usefixtures("_clock")

ALONE = "If they are with you, they can answer this one alone, with the phone in their hand."
YOURSELF = "You can answer this one yourself, with the phone in your hand."
PAIN = {
    "en": ("Their pain", "How long have they had this pain?"),
    "es": ("El dolor de la persona", "¿Desde hace cuánto tiempo tiene la persona este dolor?"),
}


@pytest.fixture
def _clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    return Patient(client)


def begins(patient: Patient, **helper: str) -> None:
    patient.sends("/form")
    patient.says("before_you_start", helper)


def autocompletes(page: str) -> set[str | None]:
    return {box.get("autocomplete") for box in parse(page).iter("input") if box.get("type") != "hidden"}


@pytest.mark.hazard("H5.6")
@pytest.mark.parametrize("language", PAIN)
def test_every_page_asks_about_the_person_that_somebody_answers_for(patient: Patient, language: str) -> None:
    title, how_long = PAIN[language]
    patient.sends("/language", {"language": language, "next": "/"})
    check = patient.fills_in(before_you_start=HELPER)

    page = patient.sees("/form/pain")

    assert title in words(page)
    assert how_long in words(page)
    assert how_long in words(check)


@pytest.mark.hazard("H5.6")
def test_left_and_right_on_the_figure_are_the_patients(patient: Patient) -> None:
    patient.fills_in(before_you_start=HELPER)

    page = patient.sees("/form/pain").text

    assert "Left and right are theirs, not yours." in page
    assert 'aria-label="Thigh, their left side"' in page
    assert "your left" not in page.casefold()


@pytest.mark.parametrize("language", PAIN)
def test_the_copy_says_what_was_asked(patient: Patient, language: str) -> None:
    patient.sends("/language", {"language": language, "next": "/"})
    patient.fills_in(before_you_start=HELPER)
    patient.sends("/form/check")
    _, how_long = PAIN[language]

    assert how_long in words(patient.sees("/form/copy"))
    assert facts(patient.sees("/form/copy.pdf").data).says(how_long)


def test_a_mistake_is_named_by_the_question_as_it_was_asked(patient: Patient) -> None:
    begins(patient, **HELPER)

    page = patient.says("about_you", {"contact_preference": []})

    assert problems(page)[0] == "How would they like us to reach them? Choose one answer."


@pytest.mark.hazard("H4.5")
def test_what_a_browser_knows_of_its_owner_is_not_offered_for_somebody_else(patient: Patient) -> None:
    begins(patient, completed_by="self")
    own = autocompletes(patient.sees("/form/about_you").text)
    patient.says("before_you_start", HELPER)
    of_another = autocompletes(patient.sees("/form/about_you").text)

    assert {"given-name", "family-name", "bday-day", "tel", "email"} <= own
    assert of_another <= {None, "off"}


@pytest.mark.parametrize(
    ("helper", "said"),
    [
        ({"completed_by": "self"}, None),
        ({"completed_by": "with_help", "helper_relationship": "carer"}, YOURSELF),
        (HELPER, ALONE),
    ],
    ids=["alone", "with help", "on behalf"],
)
def test_the_most_private_questions_can_be_answered_alone(
    patient: Patient, helper: dict[str, str], said: str | None
) -> None:
    patient.sends("/form")
    for section in ("before_you_start", "about_you"):
        patient.says(section, helper if section == "before_you_start" else None)

    page = patient.sees("/form/safety")

    for question in ("bladder_or_bowel", "saddle_numbness"):
        notes = [words(note) for note in parse(page.text).iter() if note.get("id") == f"{question}-aside"]
        assert notes == ([said] if said else [])
    assert words(page).count("with the phone in") == (2 if said else 0)


def test_the_words_follow_when_somebody_says_that_they_answer_for_another_after_all(
    patient: Patient,
) -> None:
    patient.fills_in()
    patient.says("before_you_start", HELPER, query="?return=check")

    check = words(patient.sees("/form/check"))

    assert "How long have they had this pain?" in check
    assert "How long have you had this pain?" not in check


CASES = [
    pytest.param(
        HELPER,
        "Answered by: Ben Example, a relative or friend, for the patient. "
        "Call: the person helping (202) 555-0199",
        id="the helper",
    ),
    pytest.param(
        {**HELPER, "call_whom": "either"},
        "Answered by: Ben Example, a relative or friend, for the patient. "
        "Call: the patient (555) 010-0100 or the person helping (202) 555-0199",
        id="either",
    ),
    pytest.param(
        {"completed_by": "with_help", "helper_relationship": "carer"},
        "Answered by: the patient, with help from a caregiver. Call: the patient (555) 010-0100",
        id="the patient, by a helper without a number",
    ),
    pytest.param(
        {
            "completed_by": "with_help",
            "helper_relationship": "other",
            "helper_relationship_other": "My neighbor Mia",
            "phone": None,
            "email": "ada@example.com",
        },
        "Answered by: the patient, with help from My neighbor Mia.",
        id="nobody who gave a number",
    ),
]


@pytest.mark.hazard("H4.5")
@pytest.mark.parametrize(("given", "said"), CASES)
def test_staff_see_who_answered_and_whom_to_call(
    database: Database, client: FlaskClient, given: dict[str, str], said: str
) -> None:
    desk = at_the_desk(database, client)
    reference = submitted(database, **given).reference  # type: ignore[arg-type]  # answers, not the time

    notes = [words(note) for note in parse(desk.sees(f"/staff/submissions/{reference}").text).iter("p")]

    assert said in notes


def test_staff_see_the_questions_as_they_were_asked_and_a_mark_in_the_queue(
    database: Database, client: FlaskClient
) -> None:
    desk = at_the_desk(database, client)
    given: dict[str, object] = {**HELPER, "saddle_numbness": "yes_new"}
    reference = submitted(database, **given).reference  # type: ignore[arg-type]  # answers, not the time

    case = words(desk.sees(f"/staff/submissions/{reference}"))

    assert "Are they numb or tingling between their legs" in case
    assert "Are you numb" not in case
    assert "answered by somebody else" in words(desk.sees("/staff/"))


def test_a_patient_who_answers_alone_needs_no_line(database: Database, client: FlaskClient) -> None:
    desk = at_the_desk(database, client)
    reference = submitted(database).reference

    assert "Answered by" not in words(desk.sees(f"/staff/submissions/{reference}"))
    assert "answered" not in words(desk.sees("/staff/"))
