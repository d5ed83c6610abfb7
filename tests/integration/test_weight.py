"""What a phone must load before the first page stands: little, in few requests, compressed."""

import pytest
from flask.testing import FlaskClient
from werkzeug.datastructures import Headers

from tests.html import parse
from tests.patients import PAGES, Patient

MOST_BYTES = 30 * 1024
MOST_REQUESTS = 4
MOST_OF_ITS_OWN = 2  # what its answers open, and its voice


@pytest.fixture
def dialect() -> str:
    return "sqlite"


def received(
    client: FlaskClient, path: str, encoding: str = "gzip, deflate, br, zstd"
) -> tuple[int, Headers]:
    """Ask for a page or file as browsers do; returns how many bytes came, and the headers."""
    with client.get(path, headers={"Accept-Encoding": encoding}) as answer:
        return len(answer.get_data()), answer.headers


def loaded(client: FlaskClient, path: str) -> dict[str, int]:
    """Return the bytes of a page and of everything that it links to, by path."""
    page = parse(client.get(path).text)
    linked = [part.get("href") for part in page.iter("link")] + [
        part.get("src") for part in page.iter("script")
    ]
    return {name: received(client, name)[0] for name in (path, *filter(None, linked))}


@pytest.mark.parametrize("path", ["/", "/form/before_you_start"])
def test_the_first_pages_are_light(client: FlaskClient, path: str) -> None:
    Patient(client).sends("/form")
    weights = loaded(client, path)

    assert sum(weights.values()) <= MOST_BYTES, weights
    assert len(weights) <= MOST_REQUESTS + MOST_OF_ITS_OWN * (path != "/"), weights


def test_every_page_of_the_form_is_light(client: FlaskClient) -> None:
    patient = Patient(client)
    patient.fills_in()
    for section in PAGES:
        assert received(client, f"/form/{section}")[0] <= MOST_BYTES / 2, section


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd"])
def test_pages_and_files_are_compressed_as_the_browser_asks(client: FlaskClient, encoding: str) -> None:
    style = next(iter(parse(client.get("/").text).iter("link"))).get("href", "")
    for path in ("/", style):
        _, headers = received(client, path, encoding)
        assert headers["Content-Encoding"] == encoding
        assert "Accept-Encoding" in headers["Vary"]
    assert "Content-Encoding" not in client.get("/").headers
