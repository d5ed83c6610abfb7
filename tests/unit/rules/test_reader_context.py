"""The reader's steps one by one: plain text, items, places, and what covers them."""

import pytest

from intake.rules import doubt, negation, persons, places, supposing, surgery
from intake.rules.items import Item, read_items
from intake.rules.normalise import plain
from intake.rules.persons import Person
from intake.rules.vocabulary.kinds import Kind


def _items(words: str) -> list[Item]:
    return read_items(plain(words).text)


def _at(items: list[Item], kind: Kind) -> int:
    return next(at for at, item in enumerate(items) if item.kind is kind)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("ESTENÓSIS", "estenosis"),
        ("don\u2019t", "don't"),
        ("L5\u2013S1", "l5-s1"),
        ("e\u0301", "e"),
        ("\ufb01", "fi"),
        ("a\u00adb", "ab"),
        ("\ud800", "\ud800"),
        ("a\tb\nc", "a b\nc"),
    ],
)
def test_words_are_made_plain(words: str, text: str) -> None:
    assert plain(words).text == text


def test_a_span_of_plain_text_leads_back() -> None:
    text = plain("\ufb01ne e\u0301!")

    assert text.span(0, 1) == (0, 1)
    assert text.span(5, 6) == (4, 5)


@pytest.mark.parametrize(
    "words",
    ["L4", "L4-5", "L4/L5", "C5-C6", "c56", "L5 - S1", "C 5", "c four", "d12-l1", "L4&5", "t-12", "L-5"],
)
def test_a_level_is_one_item(words: str) -> None:
    assert [item.kind for item in _items(words)] == [Kind.LEVEL, Kind.STOP]


@pytest.mark.parametrize("words", ["it's 5", "vitamin", "500", "a1c", "x4", "4.5", "covid19"])
def test_other_numbers_are_no_level(words: str) -> None:
    assert Kind.LEVEL not in {item.kind for item in _items(words)}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("spine. Then", Kind.STOP),
        ("spine; then", Kind.BREAK),
        ("spine, then", Kind.COMMA),
        ("spine - then", Kind.COMMA),
        ("spine\nthen", Kind.COMMA),
        ("spine\n \nthen", Kind.STOP),
        ("spine? then", Kind.QUESTION),
        ("(?) spine", Kind.AFTER_MAYBE),
        ("?spine", Kind.MAYBE),
        ("spine/neck", Kind.OR),
    ],
)
def test_marks_part_the_words(words: str, kind: Kind) -> None:
    assert kind in {item.kind for item in _items(words)[:-1]}


@pytest.mark.parametrize("words", ["Dr. Lee", "C. difficile", "post-op", "3.5"])
def test_a_mark_inside_a_word_parts_nothing(words: str) -> None:
    assert Kind.STOP not in {item.kind for item in _items(words)[:-1]}


def test_a_finding_belongs_to_its_nearest_place() -> None:
    items = _items("arthritis of the facets, bulge of the disc")

    assert [found.reading.id for found in places.find(items)] == ["worn_facet", "bulging_disc"]


def test_a_place_elsewhere_owns_the_finding() -> None:
    assert places.find(_items("aortic stenosis")) == []


def test_a_denial_covers_up_to_its_end() -> None:
    items = _items("no herniation but a bulge")

    covered = negation.negated(items)

    assert _at(items, Kind.HERNIATION) in covered
    assert _at(items, Kind.BULGE) not in covered


def test_a_doubt_covers_what_follows() -> None:
    items = _items("stenosis with a possible herniation")

    covered = doubt.doubted(items)

    assert _at(items, Kind.HERNIATION) in covered
    assert _at(items, Kind.STENOSIS) not in covered


def test_what_is_supposed_reports_nothing() -> None:
    items = _items("if it is stenosis")

    assert _at(items, Kind.STENOSIS) in supposing.supposed(items)


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("my sister has stenosis", Person.RELATIVE),
        ("my neighbor has stenosis", Person.OTHER),
        ("i have stenosis", None),
        ("my sister is here. i have stenosis", None),
        ("stenosis: my sister", Person.RELATIVE),
        ("the stenosis of my sister", Person.RELATIVE),
        ("my sister hurt, with my left right upper lower stenosis", Person.RELATIVE),
    ],
)
def test_who_is_spoken_of(words: str, person: Person | None) -> None:
    items = _items(words)

    assert persons.others(items).get(_at(items, Kind.STENOSIS)) is person


@pytest.mark.parametrize(
    "words",
    [
        "two back surgeries that did not work",
        "back surgery, still in pain",
        "my back hurts since the operation",
        "la operación de columna no sirvió",
    ],
)
def test_an_operation_with_pain_that_stayed_is_found(words: str) -> None:
    items = _items(words)
    found = surgery.find(items, negation.negated(items), supposing.supposed(items))

    assert found is not None
    assert found.rule.startswith("pain_after_surgery:")


@pytest.mark.parametrize(
    "words",
    [
        "back surgery, pain free",
        "knee surgery, still in pain",
        "i need back surgery, still in pain",
        "no surgery",
    ],
)
def test_another_operation_is_not(words: str) -> None:
    items = _items(words)

    assert surgery.find(items, negation.negated(items), supposing.supposed(items)) is None
