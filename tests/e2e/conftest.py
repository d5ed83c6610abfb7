"""A browser, a served product, and a page that forgives nothing."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from tests.e2e.serving import Server, serving

_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_MILLISECONDS = 10_000
_EXPECTED = "Failed to load resource"  # Chromium's word for an answer of 4xx, which tests ask for


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start this machine's Chromium once for each process of the tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Serve one product for each process of the tests; each test brings its own patients."""
    with serving(tmp_path_factory.mktemp("product") / "data") as running:
        yield running


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """Open a fresh page; a script error, a policy violation or a foreign request fails the test."""
    problems: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(_EXPECTED):
            problems.append(message.text)

    def see(request: Request) -> None:
        if not request.url.startswith(server.url):
            problems.append(request.url)

    with browser.new_context(base_url=server.url, locale="en-US") as context:
        context.set_default_timeout(_MILLISECONDS)
        context.on("weberror", lambda error: problems.append(error.error.message))
        context.on("console", hear)
        context.on("request", see)
        yield context.new_page()
    assert problems == []
