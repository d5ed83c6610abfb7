"""The contracts of pyproject.toml hold, and each one breaks when it is violated."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, python_files

LINT = Path(sys.executable).with_name("lint-imports")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    leave_out = shutil.ignore_patterns("__pycache__", "static", "templates", "translations")
    shutil.copytree(ROOT / "intake", tmp_path / "intake", ignore=leave_out)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LINT, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def test_every_contract_is_kept(copy: Path) -> None:
    result = lint(copy)

    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


PATIENT = "the patient side cannot reach the rules"
LAYERS = "each layer imports only the layers below it"


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("web/patient/sneaks.py", "import intake.rules", PATIENT),
        ("web/patient/sneaks.py", "import intake.services.evaluations", PATIENT),
        ("web/patient/sneaks.py", "import intake.models.evaluation", PATIENT),
        ("services/drafts.py", "import intake.rules", PATIENT),
        ("services/drafts.py", "import intake.forms", LAYERS),
        ("models/draft.py", "import intake.services", LAYERS),
        ("nowhere.py", "", LAYERS),
        ("review.py", "import sqlalchemy", "the domain is pure"),
        ("questionnaire/sections.py", "import wtforms", "the domain is pure"),
        ("documents/press.py", "import flask", "the domain is pure"),
        ("documents/press.py", "import intake.models", LAYERS),
        ("services/drafts.py", "import flask", "services do not know HTTP"),
        ("forms/base.py", "import sqlalchemy", "forms know no database"),
        ("models/draft.py", "import flask_security", "beneath the web, one file knows the sign-in library"),
    ],
)
def test_a_violation_breaks_its_contract(copy: Path, file: str, line: str, contract: str) -> None:
    with (copy / "intake" / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")

    result = lint(copy)

    assert result.returncode == 1
    assert f"{contract} BROKEN" in result.stdout


def test_the_patient_side_really_uses_what_the_contract_follows() -> None:
    """A contract about a side that imports nothing would hold for nothing."""
    text = "".join((ROOT / name).read_text() for name, _ in python_files("intake/web/patient/"))

    assert "intake.services" in text
