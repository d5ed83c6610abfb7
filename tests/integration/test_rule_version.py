"""`intake rules version` says which published rule set this is, or that it is none."""

import pytest
from click.testing import CliRunner

from intake.cli.rules import rules
from intake.rules import published
from intake.rules.version import rule_set


def test_it_prints_the_version_with_its_number_its_day_and_what_changed() -> None:
    result = CliRunner().invoke(rules, ["version"])
    number, row = len(published.PUBLISHED), published.PUBLISHED[-1]

    assert result.stdout.splitlines() == [
        rule_set(),
        f"Rule set {number}, published on {row.published_on}. {row.changed}",
    ]
    assert result.exit_code == 0


def test_a_version_that_was_never_published_fails_and_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published, "PUBLISHED", ())

    result = CliRunner().invoke(rules, ["version"])

    assert result.stdout == f"{rule_set()}\n"
    assert "Not published" in result.stderr
    assert result.exit_code == 1
