"""The watch itself is watched: a test that can hear nothing proves nothing."""

import pytest
from playwright.sync_api import Browser

from tests.e2e.examining import faults
from tests.e2e.serving import Server
from tests.e2e.watching import Complaints

_INTO_PAGE = "(html) => document.querySelector('main').insertAdjacentHTML('beforeend', html)"


@pytest.mark.parametrize(
    ("html", "heard"),
    [
        pytest.param("<img src='/none.png' onerror='alert(1)'>", "Content Security Policy", id="script"),
        pytest.param("<p style='color: red'>Red</p>", "Content Security Policy", id="style"),
        pytest.param("<img src='http://127.0.0.1:9/x.png'>", "Content Security Policy", id="foreign"),
    ],
)
def test_what_the_policy_forbids_is_heard(html: str, heard: str, browser: Browser, server: Server) -> None:
    complaints = Complaints(server.url)
    with browser.new_context(base_url=server.url) as context:
        complaints.listen(context)
        page = context.new_page()
        page.goto("/")
        with page.expect_console_message(lambda message: "Security" in message.text):
            page.evaluate(_INTO_PAGE, html)

    assert any(heard in line for line in complaints.heard)


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        pytest.param("<input>", "label", id="a box without a label"),
        pytest.param("<a class='button' href='/'>Go</a><a href='/'>x</a>", "is small: x", id="a tiny target"),
        pytest.param(f"<pre>{'W' * 400}</pre>", "scrolls sideways", id="a wide line"),
    ],
)
def test_what_is_wrong_with_a_page_is_found(html: str, fault: str, browser: Browser, server: Server) -> None:
    with browser.new_context(base_url=server.url) as context:
        page = context.new_page()
        page.goto("/")
        page.evaluate(_INTO_PAGE, html)

        assert any(fault in line for line in faults(page))
