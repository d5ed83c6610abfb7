"""How hard patients' pages are to read, in every language; sources in tests/reading.py."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from tests.architecture.messages import LANGUAGES, pages, said, with_usual_settings
from tests.reading import Measure, english, measure, sentences, spanish, words

SIXTH_GRADE = 6.0
FAR_ABOVE = 9.0
EASE_OF_SIXTH_GRADE = 70
MOST_WORDS = 20
LONG_ENOUGH_TO_MEASURE = 8

NAMES_OF_THINGS = {
    "For example warfarin, Eliquis, Xarelto, Plavix or daily aspirin.": "medicines, as they stand on the box",
}
"""Sentences that are hard by the names in them alone, which nobody can choose."""


@dataclass(frozen=True, slots=True)
class Formulas:
    """How one language is measured: its syllables, its grade, and where it has one its ease."""

    syllables: Callable[[str], int]
    grade: Callable[[Measure], float]
    ease: Callable[[Measure], float] = lambda _: 100.0


FORMULAS: Mapping[str, Formulas] = {
    "en": Formulas(english, lambda counted: counted.grade),
    "es": Formulas(spanish, lambda counted: counted.crawford, lambda counted: counted.fernandez_huerta),
}


def measured(language: str, texts: list[str]) -> tuple[float, float]:
    formulas = FORMULAS[language]
    counted = measure(texts, formulas.syllables)
    return formulas.grade(counted), formulas.ease(counted)


@pytest.mark.hazard("H5.2")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_harder_than_the_sixth_grade(language: str) -> None:
    grades = {page: measured(language, texts) for page, texts in pages(language).items()}

    assert len(grades) > len(CURRENT.sections)
    assert {page: found for page, found in grades.items() if found[0] > SIXTH_GRADE} == {}
    long = {page for page, texts in pages(language).items() if sum(len(words(text)) for text in texts) > 100}
    assert {
        page: found for page, found in grades.items() if page in long and found[1] < EASE_OF_SIXTH_GRADE
    } == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_for_patients_is_far_above_its_page(language: str) -> None:
    long = [
        sentence
        for texts in pages(language).values()
        for text in texts
        for sentence in sentences(text)
        if len(words(sentence)) >= LONG_ENOUGH_TO_MEASURE and sentence not in NAMES_OF_THINGS
    ]

    assert [sentence for sentence in long if measured(language, [sentence])[0] > FAR_ABOVE] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_has_more_than_twenty_words(language: str) -> None:
    texts = {with_usual_settings(message.text, language) for message in said(language)}
    every = {sentence for text in texts for sentence in sentences(text)}

    assert sorted(sentence for sentence in every if len(words(sentence)) > MOST_WORDS) == []


def test_the_words_of_a_setting_count() -> None:
    said_at_once = with_usual_settings("Si le preocupa otra cosa, llámenos: %(phone)s, %(opening)s.", "es")

    assert len(words(said_at_once)) > MOST_WORDS


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("pain", 1),
        ("about", 2),
        ("medicine", 3),
        ("filled", 1),
        ("little", 2),
        ("degenerated", 5),
        ("the", 1),
        ("2", 1),
    ],
)
def test_english_syllables_are_counted(word: str, syllables: int) -> None:
    assert english(word) == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("dolor", 2),
        ("guía", 2),
        ("quien", 1),
        ("también", 2),
        ("había", 3),
        ("leer", 2),
        ("pingüino", 3),
        ("y", 1),
    ],
)
def test_spanish_syllables_are_counted(word: str, syllables: int) -> None:
    assert spanish(word) == syllables


def test_a_hard_text_is_measured_as_hard() -> None:
    hard = "Individuals experiencing persistent radiculopathy should communicate immediately with physicians."

    assert measure([hard], english).grade > FAR_ABOVE
    assert measure(["Call us if it hurts more than before."], english).grade < SIXTH_GRADE
    duro = "Individuos que experimenten radiculopatía persistente comunicarán inmediatamente los síntomas."
    assert measure([duro], spanish).crawford > FAR_ABOVE
    assert measure(["Llámenos si le duele más que antes."], spanish).crawford < SIXTH_GRADE
