"""Every readable sentence gives exactly the conditions and statuses that its row says."""

from types import ModuleType

import pytest

from intake.rules.mentions import Status, read_mentions
from tests.accuracy import CODES, read
from tests.unit.rules import (
    cases_clinical,
    cases_contrasted,
    cases_denied,
    cases_english,
    cases_english_context,
    cases_english_more,
    cases_forum,
    cases_lay,
    cases_lay_spanish,
    cases_long,
    cases_looks_alike,
    cases_meaning,
    cases_named,
    cases_notes,
    cases_other_organs,
    cases_people,
    cases_placed,
    cases_plain_words,
    cases_plain_words_spanish,
    cases_reach,
    cases_reports,
    cases_scopes,
    cases_short,
    cases_spanish,
    cases_spanish_context,
    cases_spanish_more,
    cases_spelled,
    cases_surgery,
    cases_told,
)

TABLES = (
    cases_english,
    cases_english_context,
    cases_english_more,
    cases_spanish,
    cases_spanish_context,
    cases_spanish_more,
    cases_lay,
    cases_lay_spanish,
    cases_clinical,
    cases_contrasted,
    cases_long,
    cases_short,
    cases_looks_alike,
    cases_meaning,
    cases_notes,
    cases_denied,
    cases_forum,
    cases_people,
    cases_plain_words,
    cases_plain_words_spanish,
    cases_reports,
    cases_spelled,
    cases_placed,
    cases_told,
    cases_named,
    cases_other_organs,
    cases_scopes,
    cases_surgery,
    cases_reach,
)
_NAMES = {condition: code for code, condition in CODES.items()}
_MARKS = {Status.AFFIRMED: "", Status.UNCERTAIN: "?", Status.NEGATED: "-", Status.OTHER_PERSON: "~"}


@pytest.mark.parametrize(
    "table", [pytest.param(table, id=table.__name__.rpartition(".")[2]) for table in TABLES]
)
def test_each_sentence_of_the_table_is_read_as_its_row_says(table: ModuleType) -> None:
    differ = [
        (text, f"wanted {marks or 'nothing'}", f"read {' '.join(sorted(_marks(text))) or 'nothing'}", reason)
        for text, marks, reason in table.CASES
        if _marks(text) != set(marks.split())
    ]

    assert differ == []


def test_no_sentence_stands_in_two_rows() -> None:
    texts = [text for table in TABLES for text, _, _ in table.CASES]

    assert len(texts) == len(set(texts))


def test_mentions_come_in_the_order_of_the_words() -> None:
    mentions = read_mentions("spinal stenosis, then a herniated disc, then facet syndrome")

    assert [mention.start for mention in mentions] == sorted(mention.start for mention in mentions)


def _marks(text: str) -> set[str]:
    return {_MARKS[status] + _NAMES[condition] for condition, status in read(text).items()}
