"""Words of concern in sentences that nobody tuned a row to, and sentences that only look like them."""

from collections.abc import Iterator
from datetime import date

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from tests.unit.rules import (
    cases_concerns_english,
    cases_concerns_spanish,
    cases_no_concerns_english,
    cases_no_concerns_spanish,
)

TABLES = (
    cases_concerns_english,
    cases_concerns_spanish,
    cases_no_concerns_english,
    cases_no_concerns_spanish,
)


def sentences() -> Iterator[tuple[str, str]]:
    for table in TABLES:
        for kinds, listed in table.SENTENCES.items():
            yield from ((sentence, kinds) for sentence in listed)


@pytest.mark.parametrize(("sentence", "kinds"), list(sentences()))
def test_a_sentence_says_what_its_table_says(sentence: str, kinds: str) -> None:
    found = concerns_found(Answers({"anything_else": sentence}), sent_on=date(2026, 11, 22))

    assert " and ".join(sorted({concern.kind for concern in found})) == kinds
