"""Words of concern: every free text is read, quotes are exact, and every word of a table is reached."""

from datetime import date

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from intake.rules.phrases import phrases_of
from intake.rules.sources import FREE_TEXT
from intake.rules.vocabulary.concern_rows import ConcernRow
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS

TODAY = date(2026, 11, 22)


def read(words: str, *, sent_on: date | None = TODAY, **others: str) -> list[str]:
    found = concerns_found(Answers({"visit_goal": words, **others}), sent_on=sent_on)
    return [f"{concern.kind}: {concern.quote}" for concern in found]


@pytest.mark.hazard("H13.1")
@pytest.mark.parametrize("question", FREE_TEXT)
def test_every_free_text_is_read(question: str) -> None:
    found = concerns_found(Answers({question: "I cannot walk"}), sent_on=None)
    assert [(concern.question, concern.quote) for concern in found] == [(question, "cannot walk")]


def test_the_free_texts_are_all_words_and_lines_but_names_numbers_and_years() -> None:
    assert {"diagnosis_words", "scan_words", "medicines", "visit_goal", "anything_else"} < set(FREE_TEXT)
    assert {"diagnoses_other", "allergies_words", "access_needs_other"} < set(FREE_TEXT)
    assert not {"given_name", "phone", "email", "surgery_last_year"} & set(FREE_TEXT)


def test_a_text_that_was_not_asked_is_read_all_the_same() -> None:
    answers = Answers({"told_diagnosis": "no", "diagnosis_words": "no puedo orinar"})
    assert [concern.quote for concern in concerns_found(answers, sent_on=None)] == ["no puedo orinar"]


@pytest.mark.parametrize("row", CONCERN_ROWS, ids=lambda row: str(row.name))
def test_every_word_of_a_row_is_reached(row: ConcernRow) -> None:
    """A word that no text can reach would be a word that nobody can rely on."""
    parts = [sorted(" ".join(phrase) for phrase in phrases_of(part)) for part in row.parts]
    widest = max(map(len, parts))
    for place in range(widest):
        words = " ".join(part[place % len(part)] for part in parts)
        found = concerns_found(Answers({"visit_goal": words}), sent_on=None)
        assert found, words


@pytest.mark.hazard("H13.1")
def test_a_quote_is_exact_whatever_stands_around_it() -> None:
    words = "¡Hola! 😀 e\u0301l dice…\nI   CAN\u2019T  \n pee, \u00a0 no   puedo\torinar."
    found = concerns_found(Answers({"visit_goal": words}), sent_on=None)
    assert [concern.quote for concern in found] == ["no   puedo\torinar"]
    assert all(words[concern.start : concern.end] == concern.quote for concern in found)


def test_a_relative_may_be_the_patient_when_somebody_else_fills_it_in() -> None:
    assert read("my mother is incontinent") == []
    assert read("my mother is incontinent", completed_by="on_behalf") == ["bladder_or_bowel: incontinent"]


@pytest.mark.parametrize(
    ("sent_on", "year", "found"),
    [
        (TODAY, 1899, True),
        (TODAY, 1900, False),
        (TODAY, 2024, False),
        (TODAY, 2025, True),
        (TODAY, 2026, True),
        (None, 1999, False),
        (None, 2001, True),
    ],
)
def test_a_year_is_long_ago_from_the_year_before_last(sent_on: date | None, year: int, found: bool) -> None:  # noqa: FBT001  a column of the table
    assert bool(read(f"in {year} I lost control of my bladder", sent_on=sent_on)) is found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("I lost control of my bladder, in 1984", False, id="a time alone in the clause behind"),
        pytest.param(
            "in 1984 a dog bit me, I lost control of my bladder", True, id="a time of something else"
        ),
        pytest.param(
            "in 1984 I moved, then to Rome, lost control of my bladder", True, id="a time too far away"
        ),
        pytest.param("number 1500 lost control of my bladder", True, id="a number that is no year"),
        pytest.param("no pain, no fever nor loss of bladder control", False, id="a list of denials"),
        pytest.param("my mother's cane helps when she is incontinent", False, id="a relative's own"),
        pytest.param(
            "my mother, as I said, is incontinent", True, id="between: the patient speaks of themself"
        ),
        pytest.param("She is incontinent", True, id="a pronoun without a relative"),
        pytest.param("I fear I will become incontinent", False, id="feared, of the future"),
        pytest.param("I fear I am incontinent", True, id="feared, and so"),
        pytest.param("if so: incontinent", True, id="an if that ends before"),
        pytest.param("If, incontinent", True, id="an if alone"),
        pytest.param("Legs weak. Cannot walk. no", True, id="a no that answers nothing"),
        pytest.param("my leg is weak. Stream it", False, id="one phrase over two sentences"),
        pytest.param("I cannot walk over to that mile", False, id="a limit four words behind"),
        pytest.param("I cannot walk over to that old mile", True, id="a limit too far behind"),
        pytest.param("incontinent.\nGood.", True, id="a good that answers nothing"),
        pytest.param("incontinent, no doubt about it", True, id="a no that goes on"),
        pytest.param("unsure but incontinent", True, id="a but before it"),
        pytest.param("no but incontinent", True, id="a denial that ends at but"),
        pytest.param("incontinent incontinence incontinent", True, id="the same again and again"),
    ],
)
def test_what_stands_around_the_words_decides(words: str, found: bool) -> None:  # noqa: FBT001  a column of the table
    assert bool(read(words)) is found
