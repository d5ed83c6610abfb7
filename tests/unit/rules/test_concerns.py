"""Words of concern: found where they stand, and only where they speak of the patient now."""

from datetime import date

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from tests.unit.rules.concern_cases import ENGLISH, SPANISH, ConcernCase

TODAY = date(2026, 11, 22)


def read(words: str, *, sent_on: date | None = TODAY, **others: str) -> list[tuple[str, str]]:
    found = concerns_found(Answers({"visit_goal": words, **others}), sent_on=sent_on)
    return [(concern.kind.value, concern.quote) for concern in found]


@pytest.mark.parametrize("case", [pytest.param(case, id=case.words[:50]) for case in (*ENGLISH, *SPANISH)])
def test_staff_see_the_words_and_only_those(case: ConcernCase) -> None:
    assert read(case.words) == list(case.expected), case.reason
