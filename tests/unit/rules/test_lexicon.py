"""The vocabulary's tables hold together: no form twice, no accent, every row reaches the reader."""

from collections import Counter

import pytest

from intake.rules.lexicon import KNOWN, LISTED, PHRASES, ROWS, SINGLE, forms
from intake.rules.readings import FINDINGS, OWNERS, READINGS
from intake.rules.vocabulary.kinds import Kind, Row
from intake.rules.vocabulary.misspelled import MEANT
from intake.rules.vocabulary.protected import WORDS


def test_row_ids_are_unique() -> None:
    assert [row_id for row_id, count in Counter(row.id for row in ROWS).items() if count > 1] == []


def test_no_form_plays_two_parts() -> None:
    parts: dict[tuple[str, ...], set[Kind]] = {}
    for row in ROWS:
        for form in forms(row):
            parts.setdefault(form, set()).add(row.kind)

    assert {form: kinds for form, kinds in parts.items() if len(kinds) > 1} == {}


def test_forms_are_written_plain() -> None:
    assert [row.id for row in ROWS if not row.forms.isascii() or row.forms != row.forms.lower()] == []


def test_every_row_says_why() -> None:
    assert [row.id for row in ROWS if not row.reason] == []


def test_every_finding_is_read_by_a_reading() -> None:
    assert {kind for reading in READINGS for kind in reading.findings} == FINDINGS == set(OWNERS)


def test_plurals_genders_and_disk_need_no_row() -> None:
    row = Row("x", Kind.DISC, "disco, herniado/a, canal, body", "test")

    assert {form for form, *_ in forms(row)} >= {
        "discos",
        "diskos",
        "herniadas",
        "canales",
        "canals",
        "bodies",
    }


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("herniado/a", "herniado herniados herniada herniadas"),
        ("doctor/a", "doctor doctors doctores doctora doctoras"),
        ("luz", "luz luces"),
        ("body", "body bodys bodies"),
        ("nerve", "nerve nerves"),
        ("canal", "canal canals canales"),
        ("disco", "disco discos disko diskos"),
        ("pelvis", "pelvis"),
        ("torax", "torax"),
        ("ct", "ct"),
        ("mri", "mri mris"),
        ("l4", "l4"),
    ],
)
def test_a_word_stands_for_its_genders_and_plurals_and_no_more(written: str, read: str) -> None:
    assert [form for form, *_ in forms(Row("x", Kind.DISC, written, "test"))] == read.split()


def test_a_word_that_says_how_others_are_meant_has_no_plural() -> None:
    assert list(forms(Row("x", Kind.NO, "ninguno/a, never", "test"))) == [
        ("ninguno",),
        ("ninguna",),
        ("never",),
    ]


def test_a_phrase_varies_at_both_ends() -> None:
    row = Row("x", Kind.CANAL, "agujero de conjuncion", "test")

    assert ("agujeros", "de", "conjuncion") in set(forms(row))


def test_the_longest_phrase_comes_first() -> None:
    for seconds in (PHRASES[first] for first in LISTED):
        for entries in seconds.values():
            assert [len(entry.rest) for entry in entries] == sorted(
                (len(entry.rest) for entry in entries), reverse=True
            )


def test_misspellings_lead_to_known_words_and_are_not_words_themselves() -> None:
    assert set(MEANT.values()) <= KNOWN
    assert set(MEANT) & set(SINGLE) == set()
    assert set(MEANT) & WORDS == set()
