"""What axe finds wrong with a page, in a line each."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

_RUN = """async (options) => {
  const found = await axe.run(document, {resultTypes: ["violations"], ...options});
  return found.violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes[0].html}`);
}"""
_COLOURS = {"runOnly": ["color-contrast"]}


def violations(page: Page) -> Iterator[str]:
    """Name each rule that the page breaks, with the first place where it does, in both colour schemes."""
    page.evaluate(_axe())
    yield from page.evaluate(_RUN, {})
    page.emulate_media(color_scheme="dark")
    yield from (f"dark: {line}" for line in page.evaluate(_RUN, _COLOURS))
    page.emulate_media(color_scheme="light")


@cache
def _axe() -> str:
    """Read axe itself, which its Python package brings along."""
    package = Path(axe_playwright_python.__file__).parent
    return next(package.rglob("axe.min.js")).read_text()
