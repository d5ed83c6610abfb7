"""The rule set's version is made from its content, and comes cheap."""

import subprocess
import sys
from pathlib import Path

import pytest

from intake.rules import version
from intake.rules.version import rule_set


def test_it_is_twelve_hexadecimal_digits_and_stays_the_same() -> None:
    assert len(rule_set()) == 12
    assert int(rule_set(), 16) >= 0
    rule_set.cache_clear()
    before = rule_set()
    rule_set.cache_clear()
    assert rule_set() == before


@pytest.mark.hazard("H12.2")
@pytest.mark.parametrize(
    ("file", "changes"),
    [
        ("rules/vocabulary/words.py", True),
        ("rules/engine.py", True),
        ("questionnaire/safety.py", True),
        ("questionnaire/wire.py", False),
        ("rules/cases/more.py", False),
    ],
)
def test_it_changes_with_what_the_rules_read_and_nothing_else(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    changes: bool,  # noqa: FBT001  a column of the table
) -> None:
    for name in ("rules/vocabulary", "rules/cases", "questionnaire"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("conditions", "levels", "priority", "safety", "shown"):
        (tmp_path / "questionnaire" / f"{name}.py").write_text("A = 1\n")
    monkeypatch.setattr(version, "_RULES", tmp_path / "rules")
    monkeypatch.setattr(version, "_BELOW", tmp_path / "questionnaire")
    rule_set.cache_clear()
    before = rule_set()
    (tmp_path / file).write_text("A = 2\n")
    rule_set.cache_clear()
    assert (rule_set() != before) is changes
    rule_set.cache_clear()


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
