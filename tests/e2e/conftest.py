"""A browser, a served product, and people who meet it; a page that complains fails its test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from config import Config
from intake.crypto import load_or_make
from intake.database import Database
from tests.e2e.arranging import Clinic
from tests.e2e.serving import Server, serving
from tests.e2e.watching import Complaints

_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_MILLISECONDS = 10_000
PHONE = (390, 844)
TABLET = (768, 1024)
DESK = (1280, 900)

Open = Callable[..., Page]


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


@pytest.fixture(scope="session")
def clinic(server: Server) -> Iterator[Clinic]:
    """Reach the served product's data from behind, to arrange in a moment what a page would take long for."""
    config = Config(data_dir=server.data)
    database = Database(config.url, load_or_make(config.keys_file))
    yield Clinic(server.url, database)
    database.dispose()


@pytest.fixture
def open_page(browser: Browser, server: Server) -> Iterator[Open]:
    """Open fresh browsers, each its own person; what any of them complains of fails the test."""
    complaints = Complaints(server.url)
    with ExitStack() as stack:

        def fresh(size: tuple[int, int] = PHONE, *, scripts: bool = True, language: str = "en") -> Page:
            context = browser.new_context(
                base_url=server.url,
                locale=f"{language}-US",
                viewport={"width": size[0], "height": size[1]},
                has_touch=size in {PHONE, TABLET},
                java_script_enabled=scripts,
                reduced_motion="reduce",
            )
            stack.enter_context(context)
            context.set_default_timeout(_MILLISECONDS)
            complaints.listen(context)
            return context.new_page()

        yield fresh
    assert complaints.heard == []


@pytest.fixture
def page(open_page: Open) -> Page:
    """Give a patient a phone."""
    return open_page()
