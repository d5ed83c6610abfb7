"""The paper form asks as the screen does, in every language: the same choices, in the same order."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import pytest
from flask.testing import FlaskClient

from intake.database import Database
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Scale
from tests.architecture.messages import LANGUAGES
from tests.architecture.test_reading import MOST_WORDS
from tests.html import parse
from tests.patients import Patient, words
from tests.pdfs import facts
from tests.reading import words as counted
from tests.staffing import at_the_desk

pytestmark = [
    pytest.mark.parametrize("dialect", ["sqlite"], indirect=True),
    pytest.mark.parametrize("language", LANGUAGES),
]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with choices in words, as a page shows it."""

    text: str
    choices: tuple[str, ...]


def pages(client: FlaskClient, language: str) -> Iterator[Element]:
    """Go through a form in a language, with all that each page can show."""
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    patient = Patient(client)
    patient.sends("/form")
    for section in CURRENT.sections:
        yield parse(patient.sees(f"/form/{section.id}").text)
        patient.says(section.id)


def asked_on(page: Element) -> Iterator[Asked]:
    labels = {label.get("for"): words(label) for label in page.iter("label")}
    for card in page.iter("div"):
        name = card.get("data-question")
        boxes = [box for box in card.iter("input") if box.get("name") == name and box.get("type") != "text"]
        if len(boxes) > 1 and not isinstance(CURRENT.by_id[name or ""], Scale):
            legend = next(card.iter("legend")).text or ""
            yield Asked(legend.strip(), tuple(labels[box.get("id")] for box in boxes))


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_paper_lists_the_choices_in_the_order_of_the_screen(
    database: Database, client: FlaskClient, language: str
) -> None:
    asked = [question for page in pages(client, language) for question in asked_on(page)]
    client.delete_cookie("a")
    paper = facts(at_the_desk(database, client).sees(f"/staff/paper-form.pdf?lang={language}").data)

    assert len(asked) > len(CURRENT.sections)
    rest = squeezed(paper.text)
    for question in asked:
        _, found, rest = rest.partition(squeezed(question.text))
        assert found, question.text
        for choice in question.choices:
            _, found, rest = rest.partition(squeezed(choice))
            assert found, (question.text, choice)


def test_what_a_question_follows_from_is_said_in_short_lines(client: FlaskClient, language: str) -> None:
    lines = [
        line
        for page in pages(client, language)
        for said in page.iter("p")
        if said.get("class") == "when"
        for line in said.itertext()
    ]

    assert len(lines) > len(CURRENT.sections)
    assert [line for line in lines if len(counted(line)) > MOST_WORDS] == []
