"""Whatever a browser sends, on every field of every page."""

from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.sections import Section
from tests.every_question import OPENED, names_in, opened, typed_in
from tests.html import parse
from tests.patients import PAGES, Patient, value_of

FORM = "application/x-www-form-urlencoded"
BODY_LIMIT = 2 * 1024 * 1024
SECTIONS = [pytest.param(section, id=section.id) for section in CURRENT.sections]
HOSTILE = {
    "unknown": ["no_such_choice_31"],
    "control": ["a\x00b\x07"],
    "override": ["\u202egnp.exe"],
    "megabyte": ["x" * 1_000_000],
    "surrogate": ["\udc80x"],
}


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    patient = Patient(client)
    patient.sends("/form")
    for section in PAGES:
        assert patient.says(section, OPENED[section]).status_code == 303, section
    return patient


def raw(patient: Patient, section: Section, pairs: dict[str, list[str]]) -> TestResponse:
    """Send exactly these values, lone surrogates as the bytes that browsers would never send.

    The page is not read strictly here, because hundreds are asked for: each test reads its last.
    """
    sent = {"csrf_token": [patient.token], **opened(section.id), **pairs}
    body = urlencode(sent, doseq=True, errors="surrogatepass")
    return FlaskClient.open(
        patient.client, f"/form/{section.id}", method="POST", data=body, content_type=FORM
    )


def is_refused_kindly(page: TestResponse) -> bool:
    """Say whether the page came back, with a summary and a title that says so."""
    return page.status_code == 422 and 'id="error-summary"' in page.text and "<title>Error: " in page.text


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("kind", HOSTILE)
def test_no_field_breaks_its_page(patient: Patient, section: Section, kind: str) -> None:
    """A free line may keep an unknown word; nothing else here can be an answer."""
    free = typed_in(section)
    pages = {name: raw(patient, section, {name: HOSTILE[kind]}) for name in names_in(section)}

    for name, page in pages.items():
        is_plain_text = kind == "unknown" and name in free and page.status_code == 303
        assert is_plain_text or is_refused_kindly(page), (name, page.status_code)
        assert len(page.text) < 1_100_000
    parse(max((page.text for page in pages.values()), key=len))


@pytest.mark.parametrize("section", SECTIONS)
def test_two_answers_to_one_question_are_refused(patient: Patient, section: Section) -> None:
    sent = {name: opened(section.id).get(name, ["none"]) for name in names_in(section)}
    pages = {name: raw(patient, section, {name: [*values, values[0]]}) for name, values in sent.items()}

    assert [name for name, page in pages.items() if not is_refused_kindly(page)] == []
    parse(max((page.text for page in pages.values()), key=len))


@pytest.mark.parametrize("section", SECTIONS)
def test_a_required_answer_is_asked_for(patient: Patient, section: Section) -> None:
    required = {question.id for question in section.questions if question.required}
    for name in names_in(section):
        page = raw(patient, section, {name: []})
        needed = name in required or name.startswith("date_of_birth-") or name == "phone"
        assert page.status_code == (422 if needed else 303), name


@pytest.mark.parametrize("section", SECTIONS)
def test_a_long_text_comes_back_whole_and_says_how_long_it_is(patient: Patient, section: Section) -> None:
    for name, limit in typed_in(section).items():
        page = raw(patient, section, {name: ["y" * (limit + 1)]})
        assert is_refused_kindly(page), name
        assert value_of(page, name) == "y" * (limit + 1)
        assert f"This has {limit + 1} letters. Use {limit} or fewer." in page.text


@pytest.mark.parametrize("kind", [FORM, "multipart/form-data; boundary=cut"])
def test_up_to_two_megabytes_come_back_with_the_page(patient: Patient, kind: str) -> None:
    filled = {"csrf_token": patient.token, "visit_goal": "z" * (BODY_LIMIT - 2000), "anything_else": "kept"}
    parts = (f'--cut\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in filled.items())
    body = urlencode(filled) if kind == FORM else "".join((*parts, "--cut--\r\n"))
    page = patient.client.post("/form/your_visit", data=body, content_type=kind)

    assert page.status_code == 422
    assert value_of(page, "visit_goal") == filled["visit_goal"]
    assert value_of(page, "anything_else") == "kept"


def test_thousands_of_fields_are_refused_plainly(patient: Patient) -> None:
    page = patient.client.post("/form/your_visit", data="a=&" * 100_000, content_type=FORM)

    assert (page.status_code, page.mimetype) == (413, "text/html")


def test_more_than_two_megabytes_are_refused_plainly(patient: Patient) -> None:
    page = patient.sends("/form/your_visit", {"visit_goal": "z" * BODY_LIMIT})

    assert (page.status_code, page.mimetype) == (413, "text/html")
