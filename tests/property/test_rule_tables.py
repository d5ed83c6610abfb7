"""No word of the vocabulary is dead, doubled or out of reach, and no rule either."""

import pytest

from intake.rules import spelling
from intake.rules.checks.lint import faults
from intake.rules.vocabulary.misspelled import MEANT


def test_the_tables_are_without_fault() -> None:
    assert list(faults()) == []


def mended(typed: str) -> tuple[str, str]:
    """Mend a word and its plural, without what was mended before."""
    return spelling.repair.__wrapped__(typed), spelling.repair.__wrapped__(f"{typed}s")


def test_every_spelling_of_the_list_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its row a word, or its plural, would stay as it is or be mended to another."""
    needless = []
    for typed in tuple(MEANT):
        with monkeypatch.context() as without:
            without.delitem(MEANT, typed)
            by_itself = mended(typed)
        if by_itself == mended(typed):
            needless.append(typed)

    assert needless == []
    assert [typed for typed, meant in MEANT.items() if mended(typed)[0] != meant] == []
