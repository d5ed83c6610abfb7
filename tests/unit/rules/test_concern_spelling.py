"""A misspelled word of concern is read as it was meant, and a word that people use stays itself."""

import pytest

from intake.rules.concern_spelling import known, mend
from intake.rules.sentences import fold
from intake.rules.vocabulary.concern_sounds import ENGLISH_MENDED, PROTECTED, SPANISH_MENDED


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param("bladdr", "bladder", id="a letter left out"),
        pytest.param("suicidle", "suicidal", id="written as it sounds"),
        pytest.param("incontinance", "incontinence", id="another letter"),
        pytest.param("icontinence", "incontinence", id="the second letter left out"),
        pytest.param("vejuga", "vejiga", id="another letter of six"),
        pytest.param("nummb", "numb", id="a letter twice"),
        pytest.param("givin", "giving", id="a g left out"),
        pytest.param("bejiga", "vejiga", id="b for v"),
        pytest.param("adormesido", "adormecido", id="s for c"),
        pytest.param("horinar", "orinar", id="a silent h"),
        pytest.param("weelchiar", "weelchiar", id="two letters off are left alone"),
        pytest.param("numb", "numb", id="right as it is"),
        pytest.param("gun", "gun", id="too short"),
        pytest.param("x" * 40, "x" * 40, id="too long"),
    ],
)
def test_a_word_is_mended(written: str, meant: str) -> None:
    assert mend(written) == meant


@pytest.mark.parametrize("word", PROTECTED.split())
def test_a_word_that_people_use_is_left_alone(word: str) -> None:
    assert mend(fold(word)) == fold(word)


@pytest.mark.parametrize("listed", [ENGLISH_MENDED, SPANISH_MENDED])
def test_what_a_misspelling_is_brought_back_to_is_a_word_that_is_read(listed: str) -> None:
    assert [word for word in map(str.strip, listed.split(",")) if fold(word) not in known()] == []
