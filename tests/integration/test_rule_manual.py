"""The manual holds everything that a clinician would have to sign."""

import re

import pytest
from click.testing import CliRunner

from intake.cli.rules import rules
from intake.questionnaire.conditions import Condition
from intake.questionnaire.safety import SAFETY_TABLE
from intake.rules.cases.table import CASES
from intake.rules.history import HISTORY_TABLE
from intake.rules.lexicon import ROWS
from intake.rules.published import PUBLISHED
from intake.rules.safety import COMBINATIONS
from intake.rules.sources import FREE_TEXT, SOURCES
from intake.rules.version import rule_set
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS

MANUAL = CliRunner().invoke(rules, ["manual"]).stdout


def test_it_names_the_version_it_is_of() -> None:
    assert MANUAL.startswith(f"# The rules, version {rule_set()}\n")


def test_it_says_what_each_published_version_changed() -> None:
    assert [row.changed for row in PUBLISHED if f"{row.published_on} | {row.changed}" not in MANUAL] == []


def test_every_row_of_every_table_stands_in_it_with_its_reason_and_source() -> None:
    wanted = [text for row in SAFETY_TABLE for text in (row.points_to, row.source, f"`{row.question}`")]
    wanted += [text for row in SAFETY_TABLE for pair in row.pairs for text in (pair.reason, pair.source)]
    wanted += [text for row in COMBINATIONS for text in (row.reason, row.source, str(row.beside))]
    wanted += [row.reason for row in HISTORY_TABLE] + [source.reason for source in SOURCES]
    wanted += [text for row in ROWS for text in (f"**{row.id}**", row.forms, row.reason)]
    wanted += [
        text for row in CONCERN_ROWS for text in (f"**{row.name}**", *row.parts, row.unless, row.reason)
    ]
    wanted += [f"`{condition}`" for condition in Condition]
    wanted += list(FREE_TEXT)
    assert [text for text in wanted if text not in MANUAL] == []


def test_every_case_stands_in_it() -> None:
    wanted = [text for cases in CASES.values() for case in cases for text in (case.situation, case.reason)]
    plain = MANUAL.replace("\\|", "|")
    assert [text for text in wanted if text.replace("\n", " ") not in plain] == []


@pytest.mark.parametrize(
    "phrase", ["red flag", "low risk", "eligible", "suitable", "recommend", "positive for"]
)
def test_it_says_nothing_that_the_product_never_says(phrase: str) -> None:
    """Words that patients use, and the titles of sources, are not ours."""
    ours = [line for line in MANUAL.splitlines() if not line.startswith("- **") and "NICE CKS" not in line]
    assert [line for line in ours if phrase in line.casefold()] == []


def test_every_table_has_as_many_cells_in_each_row() -> None:
    heads = 0
    for line in MANUAL.splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
        assert cells == heads or not heads or not cells
        heads = cells
