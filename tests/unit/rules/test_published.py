"""A published rule set never changes: the rules as they stand are the last row of the list."""

from pathlib import Path

import pytest

from intake.rules.published import PUBLISHED, published_as
from intake.rules.version import rule_set

CHANGELOG = Path(__file__).parents[3] / "CHANGELOG.md"

NOT_PUBLISHED = """
The rules have changed, and no row of intake/rules/published.py says so.
1. `intake rules replay` shows what this changes on stored submissions: look at each case gained or lost.
2. Add a row with digest="{digest}", the day, and one sentence for clinicians, also in CHANGELOG.md.
A rule set that nobody has installed yet is not published: until the first release, re-pin the last row.
"""


@pytest.mark.hazard("H12.2")
def test_the_rules_are_the_last_that_were_published() -> None:
    assert PUBLISHED[-1].digest == rule_set(), NOT_PUBLISHED.format(digest=rule_set())


def test_each_published_rule_set_is_another_and_no_older_than_the_one_before() -> None:
    assert len({row.digest for row in PUBLISHED}) == len(PUBLISHED)
    assert [row.published_on for row in PUBLISHED] == sorted(row.published_on for row in PUBLISHED)


def test_what_changed_is_one_sentence_and_stands_in_the_changelog() -> None:
    rules = CHANGELOG.read_text(encoding="utf-8").split("### Questions and rules")[1:]
    said = " ".join(" ".join(rules).split())

    assert [row.changed for row in PUBLISHED if row.changed not in said] == []
    assert all(row.changed.endswith(".") and row.changed.count(". ") == 0 for row in PUBLISHED)


def test_a_rule_set_is_known_by_its_digest() -> None:
    assert published_as(PUBLISHED[0].digest) == (1, PUBLISHED[0])
    assert published_as("never published") is None
