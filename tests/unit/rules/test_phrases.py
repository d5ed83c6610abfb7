"""Lists of phrases: each form of a word, and every phrase found where it stands."""

from dataclasses import replace

import pytest

from intake.rules.evaluation import ConcernKind
from intake.rules.phrase_table import Table
from intake.rules.phrases import Tree, phrases_of
from intake.rules.sentences import Sentences, words_of
from intake.rules.vocabulary.concern_rows import ConcernRow


@pytest.mark.parametrize(
    ("listed", "phrases"),
    [
        ("numb, can't feel", {("numb",), ("cant", "feel")}),
        ("leak/s/ing", {("leak",), ("leaks",), ("leaking",)}),
        ("dribble/s/ed", {("dribble",), ("dribbles",), ("dribbled",)}),
        ("dormido/a", {("dormido",), ("dormidos",), ("dormida",), ("dormidas",)}),
        ("fall/s down", {("fall", "down"), ("falls", "down")}),
        ("", set()),
    ],
)
def test_a_list_holds_each_form_of_each_phrase(listed: str, phrases: set[tuple[str, ...]]) -> None:
    assert phrases_of(listed) == phrases


def test_every_phrase_that_starts_at_a_word_is_found_within_its_sentence() -> None:
    tree = Tree({tuple(phrase.split()): [phrase] for phrase in ("give", "give way", "give way now")})

    assert list(tree.at(words_of("they give way. Now"), 1)) == [(2, ["give"]), (3, ["give way"])]
    assert list(tree.at(words_of("they give"), 0)) == []


ROW = ConcernRow(name="en.row", kind=ConcernKind.WALKING, parts=("legs", "fold"), gap=2, reason="a row")


@pytest.mark.parametrize(
    ("row", "text", "found"),
    [
        pytest.param(ROW, "legs that fold", True, id="parts close together"),
        pytest.param(ROW, "fold of legs", True, id="in any order"),
        pytest.param(replace(ROW, ordered=True), "fold of legs", False, id="not in any order"),
        pytest.param(ROW, "legs that always do fold", False, id="too far apart"),
        pytest.param(ROW, "legs. fold", False, id="two sentences"),
        pytest.param(ROW, "legs, they fold", True, id="over a comma"),
        pytest.param(replace(ROW, one_clause=True), "legs, they fold", False, id="not over a comma"),
        pytest.param(replace(ROW, between="ache"), "legs ache, fold", False, id="something else between"),
        pytest.param(
            replace(ROW, between="ache"), "ache in legs that fold", True, id="something else before"
        ),
        pytest.param(replace(ROW, unless="table"), "table legs fold", False, id="a look-alike in the clause"),
        pytest.param(
            replace(ROW, unless="table"), "by the table, legs fold", True, id="a look-alike in another"
        ),
        pytest.param(replace(ROW, unless="up", unless_after=True), "legs fold up", False, id="behind"),
        pytest.param(replace(ROW, unless="up", unless_after=True), "up, legs fold", True, id="only before"),
    ],
)
def test_a_row_is_found_where_its_parts_say(row: ConcernRow, text: str, found: bool) -> None:  # noqa: FBT001  a column of the table
    table = Table([row, replace(ROW, parts=("never", "said"))])

    assert bool(list(table.spans(Sentences(text)))) is found


def test_a_text_without_the_words_of_each_part_is_passed_over() -> None:
    table = Table([replace(ROW, parts=("legs, both knees", "fold"))])

    assert table.may_hold({"both", "knees", "fold"})
    assert not table.may_hold({"knees", "fold"})
    assert not table.may_hold({"both", "fold"})
    assert not table.may_hold({"knees", "legs"})
    assert not table.may_hold(set())
