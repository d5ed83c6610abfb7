"""`intake rules lint` prints each fault of the rules' tables, and fails when there is one."""

import pytest
from click.testing import CliRunner

from intake.cli import rules as command
from intake.rules.checks import lint


@pytest.mark.parametrize(
    ("found", "printed", "status"),
    [
        ([], "No fault found.\n", 0),
        (["en.disc: discs stands twice"], "en.disc: discs stands twice\n1 at fault.\n", 1),
    ],
)
def test_it_prints_the_faults_and_counts_them(
    monkeypatch: pytest.MonkeyPatch, found: list[str], printed: str, status: int
) -> None:
    monkeypatch.setattr(lint, "faults", lambda: iter(found))

    result = CliRunner().invoke(command.rules, ["lint"])

    assert (result.stdout, result.exit_code) == (printed, status)
