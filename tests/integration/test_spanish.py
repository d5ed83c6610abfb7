"""Nobody who chose Spanish is met by English, on either side of the desk."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.submission import Submission
from intake.questionnaire.catalogue.published import CURRENT
from intake.review import Move
from intake.services import unfinished
from intake.services.cases import case
from tests.architecture.messages import said
from tests.builders import NOW, answers, send, start_draft
from tests.html import parse
from tests.patients import PAGES, Patient, with_id, words
from tests.staffing import Colleague, at_the_desk, read_by_the_rules

NUMB = (
    "¿Siente la piel dormida u hormigueo entre las piernas, alrededor de sus partes íntimas o en las nalgas?"
)
NUMB_IN_ENGLISH = "Are you numb or tingling between your legs, around your private parts or your bottom?"

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

_PLACE = re.compile(r"%\(\w+\)s|\{\w+\}")
_FEWEST_WORDS = 3


@pytest.fixture
def client(client: FlaskClient) -> FlaskClient:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "es-US,es;q=0.9,en;q=0.8"
    return client


@cache
def english() -> tuple[str, ...]:
    """List stretches of English messages that are long enough to be nothing else."""
    spanish = {message.text for message in said("es")}
    stretches = {stretch.strip() for message in said("en") for stretch in _PLACE.split(message.text)}
    return tuple(text for text in stretches if len(text.split()) >= _FEWEST_WORDS and text not in spanish)


def english_on(page: TestResponse) -> list[str]:
    whole = parse(page.text)
    assert whole.get("lang") == "es"
    spoken = [words(whole), *(element.get("aria-label", "") for element in whole.iter())]
    return [text for text in english() if text in " ".join(spoken)]


def sent_in_spanish(database: Database, **changes: object) -> str:
    """Fill in a whole form in Spanish and send it; returns its reference."""
    token = start_draft(database, answers(**changes), language="es")
    return send(database, token, language="es").reference


def everywhere_a_patient_goes(patient: Patient) -> Iterator[TestResponse]:
    yield patient.sees("/")
    yield patient.sees("/form/safety")
    patient.sends("/form")
    for section in CURRENT.sections:
        yield patient.sees(f"/form/{section.id}")
        yield patient.sends(f"/form/{section.id}", {"date_of_birth-day": "40", "phone": "1", "email": "x"})
        patient.says(section.id, {"saddle_numbness": "yes_new"} if section.id == "safety" else None)
        yield patient.sees("/form/notice")
    yield patient.sees("/form/check")
    patient.sends("/form/check")
    yield patient.sees("/form/done")
    yield patient.sees("/form/pain")
    yield patient.sees("/nowhere")
    yield patient.client.post("/form/check", data={"csrf_token": "old"})


def test_a_patient_meets_no_english_from_the_first_page_to_the_receipt(client: FlaskClient) -> None:
    pages = [page for page in everywhere_a_patient_goes(Patient(client)) if page.status_code != 303]

    assert len(pages) > 3 * len(PAGES)
    assert {page.request.path: found for page in pages if (found := english_on(page))} == {}


def test_english_on_a_page_would_be_found(client: FlaskClient) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    page = words(client.get("/"))

    assert any(text in page for text in english())


def test_colleagues_meet_no_english_at_the_door_in_the_queue_and_in_a_case(
    database: Database, client: FlaskClient
) -> None:
    door = Colleague(client).sees("/staff/sign-in")
    colleague = at_the_desk(database, client)
    reference = sent_in_spanish(
        database,
        saddle_numbness="yes_new",
        told_diagnosis="yes",
        diagnoses=["spinal_stenosis"],
        anything_else="No siento cuando orino.",
    )
    read_by_the_rules(database, reference)
    here = f"/staff/submissions/{reference}"
    pages = [
        door,
        colleague.sees("/staff/"),
        colleague.sees("/staff/?visit=tomorrow&with=me"),
        colleague.sees(here),
        colleague.moves(reference, Move.CLOSE),
        colleague.moves(reference, Move.TAKE, version=9),
        colleague.sees("/staff/account"),
        colleague.sees("/staff/password"),
        colleague.sees("/staff/nowhere"),
    ]

    assert {page.request.path: found for page in pages if (found := english_on(page))} == {}


def test_the_language_of_a_colleague_outlives_signing_in_and_out(
    database: Database, client: FlaskClient
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    Colleague(client).sends("/language", {"language": "es"}, shown_on="/staff/sign-in")
    colleague = at_the_desk(database, client)

    assert parse(colleague.sees("/staff/").text).get("lang") == "es"
    colleague.sends("/staff/sign-out", {})
    assert parse(colleague.sees("/staff/sign-in").text).get("lang") == "es"


def test_a_submission_keeps_the_words_in_which_it_was_answered(
    database: Database, client: FlaskClient
) -> None:
    patient = Patient(client)
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    patient.fills_in()
    patient.sends("/language", {"language": "es", "next": "/form/check"})
    patient.sends("/form/check")
    reference = with_id(patient.sees("/form/done"), "reference").text

    with database.reading() as session:
        kept = case(session, str(reference))

    assert kept.language == "es"
    assert kept.texts[NUMB_IN_ENGLISH] == NUMB


def test_what_was_left_with_a_danger_sign_is_kept_in_the_patients_language(database: Database) -> None:
    start_draft(database, answers(saddle_numbness="yes_new", told_diagnosis=None), language="es")
    with database.transaction() as session:
        unfinished.show_unfinished(session, now=NOW + timedelta(minutes=11))
        reference = session.scalars(select(Submission.reference)).one()

        assert case(session, reference).texts[NUMB_IN_ENGLISH] == NUMB


def test_staff_read_a_spanish_form_in_english_and_can_see_it_as_it_was(
    database: Database, client: FlaskClient
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    colleague = at_the_desk(database, client)
    reference = sent_in_spanish(database, saddle_numbness="yes_new")
    read_by_the_rules(database, reference)

    page = colleague.sees(f"/staff/submissions/{reference}")
    assert NUMB_IN_ENGLISH in words(page)
    assert NUMB not in words(page)
    assert "The patient answered in Spanish." in words(page)

    as_it_was = colleague.sees(f"/staff/submissions/{reference}?wording=patient")
    assert NUMB in words(as_it_was)
    assert "Shown as the patient saw it, in Spanish." in words(as_it_was)
    spoken = {element.get("lang") for element in parse(as_it_was.text).iter("div")}
    assert spoken == {"es", None}


def test_a_form_in_ones_own_language_says_nothing_of_languages(
    database: Database, client: FlaskClient
) -> None:
    colleague = at_the_desk(database, client)
    reference = sent_in_spanish(database)

    assert "Mostrarlo" not in words(colleague.sees(f"/staff/submissions/{reference}"))
