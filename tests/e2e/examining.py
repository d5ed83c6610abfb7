"""Everything that must hold of every page in every state, asked at once."""

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.e2e import nu
from tests.e2e.axe import violations
from tests.e2e.measuring import leftovers, too_small, too_wide

_PHONE_AND_DESK = (390, 1280)


def faults(page: Page) -> list[str]:
    """List what is wrong: for axe, by the HTML standard, in each width, for a finger, in what is kept."""
    return [*violations(page), *nu.errors(page), *too_wide(page), *_small(page), *leftovers(page)]


def _small(page: Page) -> Iterator[str]:
    for width in _PHONE_AND_DESK:
        page.set_viewport_size({"width": width, "height": 900})
        yield from too_small(page)
