"""What every test has: a browser test is marked as one by the folder that it lies in."""

from pathlib import Path

import pytest

_BROWSER_TESTS = Path(__file__).parent / "e2e"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the browser tests, so that `-m "not e2e"` leaves them out."""
    for item in items:
        if item.path.is_relative_to(_BROWSER_TESTS):
            item.add_marker("e2e")
