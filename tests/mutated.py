"""A plugin for mutation testing: a mutant also reaches the tables that are made when a module is imported."""

import os
import sys

import pytest

_AT_IMPORT = ("concern_meaning", "lexicon", "normalise", "phrases", "sentences", "spelling")
"""Modules of the rules that make tables with their own functions while they are imported."""


@pytest.hookimpl
def pytest_sessionstart() -> None:
    """Forget the rules and the tests of the process that this one was forked from."""
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    if mutant.startswith(tuple(f"intake.rules.{name}." for name in _AT_IMPORT)):
        for name in [name for name in sys.modules if name.startswith(("intake.rules", "tests"))]:
            del sys.modules[name]
