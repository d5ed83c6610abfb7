"""The reader against the labelled cases, where their folder is: collected for each file that is found."""

from pathlib import Path

import pytest

from intake.rules.mentions import Status
from tests import accuracy

CASES = Path(__file__).parents[3] / "shared" / "cases"
DEV = sorted(CASES.glob("dev.jsonl"))
TERMS = sorted(CASES.glob("terms.jsonl"))


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.name)
def test_real_sentences_are_read_as_well_as_promised(path: Path) -> None:
    rows = accuracy.load(path)
    micro, _, precision, _ = accuracy.f1(rows)

    assert micro >= 0.97
    assert precision >= 0.98
    assert accuracy.f1(row for row in rows if row["kind"] == "misspelled")[0] >= 0.93
    assert accuracy.f1(row for row in rows if row["lang"] == "es")[0] >= 0.95


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.name)
def test_nothing_denied_or_of_another_is_read_as_the_patients(path: Path) -> None:
    rows = accuracy.load(path)

    assert accuracy.wrongly_positive(rows, Status.NEGATED)[0] == 0
    assert accuracy.wrongly_positive(rows, Status.OTHER_PERSON)[0] == 0


@pytest.mark.parametrize("path", [*DEV, *TERMS], ids=lambda path: path.name)
def test_look_alikes_are_all_clean(path: Path) -> None:
    clean, every = accuracy.clean(accuracy.load(path))

    assert clean == every


@pytest.mark.parametrize("path", TERMS, ids=lambda path: path.name)
def test_terms_are_read_exactly(path: Path) -> None:
    rows = accuracy.load(path)

    assert sum(accuracy.compare(row) == ({}, {}) for row in rows) >= 0.98 * len(rows)
