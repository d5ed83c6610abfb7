"""The rule set's version is made from its content, and comes cheap."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.rules import version
from intake.rules.version import rule_set


def test_it_is_twelve_hexadecimal_digits() -> None:
    assert len(rule_set()) == 12
    assert int(rule_set(), 16) >= 0


FILES = ("conditions", "levels", "priority", "safety", "shown")


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Stand in for the folder that holds the rules and the questionnaire."""
    for name in ("rules/vocabulary", "rules/cases", "rules/checks", "questionnaire"):
        (tmp_path / name).mkdir(parents=True)
    for name in FILES:
        (tmp_path / "questionnaire" / f"{name}.py").write_text("A = 1\n")
    (tmp_path / "rules/engine.py").write_text("def read(words):\n    return [words, 1]\n")
    monkeypatch.setattr(version, "_RULES", tmp_path / "rules")
    monkeypatch.setattr(version, "_BELOW", tmp_path / "questionnaire")
    yield tmp_path
    rule_set.cache_clear()


def version_now() -> str:
    rule_set.cache_clear()
    return rule_set()


@pytest.mark.hazard("H12.2")
@pytest.mark.parametrize(
    ("file", "changes"),
    [
        ("rules/vocabulary/words.py", True),
        ("rules/engine.py", True),
        ("questionnaire/safety.py", True),
        ("questionnaire/wire.py", False),
        ("rules/cases/more.py", False),
        ("rules/checks/more.py", False),
        ("rules/published.py", False),
    ],
)
def test_it_changes_with_what_the_rules_read_and_nothing_else(rules: Path, file: str, changes: bool) -> None:  # noqa: FBT001  a column of the table
    before = version_now()
    (rules / file).write_text("A = 2\n")

    assert (version_now() != before) is changes


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ('"""Reads."""\n\n# first\ndef read(words):\n    """Read."""\n    return [words, 1]\n', False),
        ("def read(words):\n    return [\n        words,\n        1,\n    ]\n", False),
        ("def read(words):\n    return [words, 2]\n", True),
        ("def read(words):\n    return [words, '1']\n", True),
        ("def read(words):\n    return words, 1\n", True),
        ("def read(word):\n    return [word, 1]\n", True),
        ("def read(words=None):\n    return [words, 1]\n", True),
        ("def read(words):\n    1\n    return [words, 1]\n", True),
    ],
)
def test_it_changes_with_what_code_says_and_not_with_its_looks(rules: Path, code: str, changes: bool) -> None:  # noqa: FBT001  a column of the table
    before = version_now()
    (rules / "rules/engine.py").write_text(code)

    assert (version_now() != before) is changes


@pytest.mark.usefixtures("rules")
def test_it_stays_the_same_while_nothing_changes() -> None:
    assert version_now() == version_now()


def test_it_says_which_file_holds_what(rules: Path) -> None:
    before = version_now()
    (rules / "rules/engine.py").rename(rules / "rules/vocabulary/engine.py")

    assert version_now() != before


def test_the_rules_import_nothing_but_the_questionnaire_and_the_standard_library() -> None:
    code = (
        "import sys; import intake.rules.evaluate; "
        "print({m.split('.')[0] for m in sys.modules} - set(sys.stdlib_module_names) - {'__main__'})"
    )
    seen = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(Path.cwd())!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.strip() == "{'intake'}"
