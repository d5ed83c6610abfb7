"""A plugin for mutation testing: a mutant also reaches the tables that are made when a module is imported."""

import os
import sys

import pytest


@pytest.hookimpl
def pytest_sessionstart() -> None:
    """Forget the rules and the tests of the process that this one was forked from."""
    if os.environ.get("MUTANT_UNDER_TEST", "").startswith("intake.rules."):
        for name in [name for name in sys.modules if name.startswith(("intake.rules", "tests"))]:
            del sys.modules[name]
