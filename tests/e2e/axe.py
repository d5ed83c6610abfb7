"""What axe finds wrong with a page, in a line each."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_COLOURS = {"runOnly": ["color-contrast"]}


def violations(page: Page) -> Iterator[str]:
    """Name each rule that the page breaks, with the first place where it does, in both colour schemes."""
    yield from _found(page, None)
    page.emulate_media(color_scheme="dark")
    yield from (f"dark: {line}" for line in _found(page, _COLOURS))
    page.emulate_media(color_scheme="light")


def _found(page: Page, options: dict[str, Any] | None) -> Iterator[str]:
    for one in _axe().run(page, options=options).response["violations"]:
        yield f"{one['id']}: {one['help']}: {one['nodes'][0]['html']}"


@cache
def _axe() -> Axe:
    return Axe()
