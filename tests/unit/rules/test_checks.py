"""The checks of the tables find what they look for: a word that is dead, doubled or out of reach."""

import pytest

from intake.questionnaire.conditions import Condition
from intake.rules.checks import reach, words
from intake.rules.lexicon import ROWS
from intake.rules.readings import READINGS, Reading
from intake.rules.vocabulary.kinds import Kind, Row


def row(forms: str, row_id: str = "en.x", kind: Kind = Kind.DISC) -> Row:
    return Row(row_id, kind, forms, "a test")


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([row("disc, cushion")], []),
        ([row("disc, discs, disk")], ["disk", "discs"]),
        ([row("discs, disc")], ["discs"]),
        ([row("hernia, hernia")], ["hernia"]),
        ([row("herniado/a, herniada")], ["herniada"]),
        ([row("disc"), row("discal, disc", "es.x")], ["disc"]),
    ],
)
def test_a_form_that_another_gives_is_named_once(rows: list[Row], found: list[str]) -> None:
    assert [fault.split(": ")[1].partition(" stands")[0] for fault in words.shadowed(rows)] == found


@pytest.mark.parametrize(
    ("form", "reached"),
    [
        pytest.param("herniated", True, id="one word"),
        pytest.param("wear and tear", False, id="a phrase of another row"),
        pytest.param("xyzzy", False, id="a word that the lexicon lacks"),
        pytest.param("&", False, id="a mark"),
        pytest.param("herniated disc", False, id="two words that are read apart"),
    ],
)
def test_a_form_is_reached_when_a_text_is_read_as_it(form: str, reached: bool) -> None:  # noqa: FBT001  a column of the table
    faults = list(words.unreached([row(form, "en.herniation", Kind.HERNIATION)]))

    assert faults == ([] if reached else [f"en.herniation: {form} can never be read"])


@pytest.mark.parametrize(
    ("text", "frame", "decides"),
    [
        pytest.param("herniated", "{} disc", True, id="a finding"),
        pytest.param("large", "{} herniated disc", False, id="a word that says only how much"),
        pytest.param("not only", "i {} have a bulging disc", True, id="a phrase that holds a no"),
        pytest.param("rheumatoid arthritis", "{} of the spine", True, id="a phrase that holds a finding"),
        pytest.param("herniated", "my {} car", False, id="a sentence that says nothing"),
    ],
)
def test_a_form_decides_when_the_sentence_reads_otherwise_without_it(
    text: str,
    frame: str,
    decides: bool,  # noqa: FBT001  a column of the table
) -> None:
    assert words.decides(text, frame) is decides


def test_a_form_without_a_sentence_is_silent() -> None:
    rows = [row("herniated, xyzzy", "en.herniation")]

    assert list(words.silent(rows, {"en.herniation": ("{} disc",)})) == [
        "en.herniation: xyzzy makes no difference in any sentence of its row"
    ]
    assert len(list(words.silent(rows, {}))) == 2


def test_a_word_of_no_part_is_really_none() -> None:
    assert list(words.unreached([row(words.NO_WORD)])) == [f"en.x: {words.NO_WORD} can never be read"]
    assert not words.decides(words.NO_WORD, "no {} herniated disc")


def test_a_condition_without_a_case_is_named() -> None:
    assert len(list(reach.unreached_conditions([]))) == len(Condition)


def test_a_reading_without_words_or_without_a_case_is_named() -> None:
    reading = Reading(
        id="x",
        condition=Condition.SPINAL_STENOSIS,
        findings=(Kind.STENOSIS,),
        places=(Kind.STOP, Kind.LEVEL),
        reason="",
    )

    assert list(reach.unreached_readings([reading], ROWS, [])) == [
        "x: no word is a stop",
        "x: no case shows it",
    ]
    assert len(list(reach.unreached_readings(READINGS, ROWS, []))) == len(READINGS)


def test_an_answer_that_nobody_can_give_is_named() -> None:
    none = frozenset[str]()
    named = [("scans", frozenset({"mri", "xray"})), ("no_such", none), ("scan_words", none)]

    assert list(reach.impossible_answers(named)) == [
        "scans: xray is none of its answers",
        "no_such: there is no such question",
    ]
    assert list(reach.impossible_answers(reach.named_answers())) == []
