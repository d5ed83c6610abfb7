"""The server behind proxies: whom it takes a request to come from, over a real connection."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPConnection

import pytest
from flask import request

from config import Config
from intake import create_app
from intake.cli.serve import listen


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@contextmanager
def served(config: Config) -> Iterator[HTTPConnection]:
    """Serve the application, with a page that says who asks."""
    app = create_app(config)
    app.add_url_rule("/who", view_func=lambda: str(request.remote_addr))
    server = listen(app, host="127.0.0.1", port=0)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    connection = HTTPConnection("127.0.0.1", server.effective_port, timeout=10)
    try:
        yield connection
    finally:
        connection.close()
        server.close()
        thread.join(10)
        app.extensions["database"].engine.dispose()


def asked(connection: HTTPConnection, path: str, *forwarded: str) -> tuple[int, str]:
    connection.request("GET", path, headers={"X-Forwarded-For": ", ".join(forwarded)} if forwarded else {})
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


@pytest.mark.parametrize(
    ("proxies", "forwarded", "taken"),
    [
        pytest.param(0, (), "127.0.0.1", id="no proxy"),
        pytest.param(0, ("203.0.113.9",), "127.0.0.1", id="a header that nobody asked for"),
        pytest.param(1, ("203.0.113.9",), "203.0.113.9", id="one proxy"),
        pytest.param(1, ("198.51.100.1", "203.0.113.9"), "203.0.113.9", id="one proxy, and a forged header"),
        pytest.param(2, ("203.0.113.9", "10.0.0.1"), "203.0.113.9", id="two proxies"),
    ],
)
def test_only_as_many_proxies_are_believed_as_stand_there(
    config: Config, proxies: int, forwarded: tuple[str, ...], taken: str
) -> None:
    with served(replace(config, trusted_proxies=proxies)) as connection:
        assert asked(connection, "/who", *forwarded) == (200, taken)


@pytest.mark.parametrize("proxies", [0, 1])
def test_counts_are_for_this_machine_and_not_for_whom_its_proxy_asks(config: Config, proxies: int) -> None:
    with served(replace(config, trusted_proxies=proxies)) as connection:
        assert asked(connection, "/metrics")[0] == 200
        assert asked(connection, "/metrics", "203.0.113.9")[0] == 404
        assert asked(connection, "/metrics", "127.0.0.1")[0] == 404
