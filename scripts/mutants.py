"""Change the rules in every small way, one at a time, and see whether a test notices: make mutants.

`python -m scripts.mutants 'intake.rules.history*'` does it for some. What is left of an earlier run with
the same code is not run again; `mutmut results` names the survivors and `mutmut show NAME` what each is.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

WANTED = 0.95
"""The share of the mutants that some test must notice."""

FIGURES = Path("mutants/mutmut-cicd-stats.json")
_MUTMUT = Path(sys.executable).parent / "mutmut"
_PROCESSES = "2"


def run(*words: str) -> None:
    """Run mutmut with the made-up cases the same each time."""
    subprocess.run([_MUTMUT, *words], check=True, env={**os.environ, "CI": "1"})  # noqa: S603  our own words


def share_noticed(figures: dict[str, int]) -> float:
    """Return the share of the mutants tried that a test failed on, or never came to an end with."""
    noticed = figures["killed"] + figures["timeout"] + figures["segfault"]
    return noticed / (noticed + figures["survived"] + figures["no_tests"] + figures["suspicious"])


def main() -> int:
    """Run the mutants and print the share noticed; the exit status is 1 when it is too small."""
    run("run", "--max-children", _PROCESSES, *(sys.argv[1:] or ["intake.rules.*"]))
    run("export-cicd-stats")
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    share = share_noticed(figures)
    print(f"{share:.1%} of the mutants are noticed; {figures['survived'] + figures['no_tests']} are not.")
    return 0 if share >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
