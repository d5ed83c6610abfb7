"""A browser that keeps no cookies at the staff's door."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.patients import words
from tests.staffing import PASSWORD, token_on


@pytest.mark.parametrize(
    ("path", "language", "said"),
    [
        (
            "/staff/sign-in",
            "en",
            "Your browser blocks cookies Nobody can sign in without them. Allow cookies",
        ),
        (
            "/staff/sign-in",
            "es",
            "Su navegador bloquea las cookies Nadie puede entrar sin ellas. Permita las",
        ),
        ("/language", "es", "Su navegador bloquea las cookies Nadie puede entrar sin ellas. Permita las"),
    ],
)
def test_blocked_cookies_are_named_at_the_door(app: Flask, path: str, language: str, said: str) -> None:
    blocked = app.test_client(use_cookies=False)
    filled = {"email": "sam@clinic.example", "language": language, "next": "/staff/sign-in"}
    typed = {"csrf_token": token_on(blocked.get("/staff/sign-in")), "password": PASSWORD}
    page = blocked.post(path, data={**typed, **filled}, headers={"Accept-Language": language})

    assert page.status_code == 400
    assert said in words(page)
    assert 'href="/staff/sign-in"' in page.text


def test_a_stale_token_at_the_door_is_no_matter_of_cookies(client: FlaskClient) -> None:
    client.get("/staff/sign-in")
    page = client.post("/staff/sign-in", data={"csrf_token": "stale", "password": PASSWORD})

    assert page.status_code == 400
    assert "We could not read that" in words(page)
