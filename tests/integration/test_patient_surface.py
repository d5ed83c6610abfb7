"""What every answer says to the browser and to machines, and what the log may say."""

import dataclasses
import json
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from config import Config
from intake import create_app
from tests.html import parse
from tests.patients import Patient, value_of, words


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.mark.parametrize("path", ["/", "/form/before_you_start", "/form/pain", "/nowhere"])
def test_pages_are_guarded_and_not_kept(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers

    assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


def test_cookies_say_nothing_and_scripts_cannot_read_them(client: FlaskClient) -> None:
    patient = Patient(client)
    token = patient.token
    cookies = client.get("/").headers.getlist("Set-Cookie") + patient.sends("/form").headers.getlist(
        "Set-Cookie"
    )

    assert token
    assert all("HttpOnly" in cookie and "SameSite=Lax" in cookie for cookie in cookies)
    assert {cookie.partition("=")[0] for cookie in cookies} <= {"a", "b"}
    assert "Secure" not in "".join(cookies)


def test_production_cookies_are_held_to_https(config: Config) -> None:
    app = create_app(Config(env="production", data_dir=config.data_dir, database_url=config.database_url))
    client = app.test_client()
    page = client.get("/", base_url="https://localhost")
    token = next(e.get("value") for e in parse(page.text).iter("input") if e.get("name") == "csrf_token")
    begun = client.post("/form", base_url="https://localhost", data={"csrf_token": token})

    cookies = page.headers.getlist("Set-Cookie") + begun.headers.getlist("Set-Cookie")
    assert {cookie.partition("=")[0] for cookie in cookies} == {"__Host-a", "__Host-b"}
    assert all("Secure" in cookie and "Path=/" in cookie and "Domain" not in cookie for cookie in cookies)


def test_the_stylesheet_of_conditions_is_kept_for_long(client: FlaskClient) -> None:
    Patient(client).sends("/form")
    page = client.get("/form/before_you_start").text
    path = next(iter(re.findall(r'href="(/reveal/[^"]+)"', page)))
    sheet = client.get(path)

    assert sheet.mimetype == "text/css"
    assert "immutable" in sheet.headers["Cache-Control"]
    assert "@supports selector(:has(*))" in sheet.text
    assert client.get("/reveal/before_you_start-000000000000.css").status_code == 404


def test_static_files_are_kept_until_they_change(client: FlaskClient) -> None:
    path = re.findall(r'href="(/static/css/app[^"]+)"', client.get("/").text)[0]

    assert re.search(r"\?v=[0-9a-f]{10}$", path)
    for address, kept in ((path, True), ("/static/css/app.css", False)):
        with client.get(address) as answer:
            assert ("immutable" in answer.headers["Cache-Control"]) is kept


@pytest.mark.parametrize("address", ["/static/css/app.css?v=0123456789", "/static/css/none.css?v=0123456789"])
def test_a_file_of_another_release_is_not_kept_for_long(client: FlaskClient, address: str) -> None:
    with client.get(address) as answer:
        assert "immutable" not in answer.headers["Cache-Control"]


def test_a_browser_that_never_says_where_it_comes_from_can_begin(client: FlaskClient) -> None:
    page = client.get("/", base_url="https://localhost")
    token = next(e.get("value") for e in parse(page.text).iter("input") if e.get("name") == "csrf_token")
    begun = client.post("/form", base_url="https://localhost", data={"csrf_token": token})

    assert begun.location == "/form/before_you_start"


def test_one_language_needs_no_switch(config: Config) -> None:
    page = create_app(dataclasses.replace(config, languages=("en",))).test_client().get("/").text

    assert "/language" not in page


@pytest.mark.parametrize(
    ("path", "status", "clean"), [("/resume/%00", 200, "/resume"), ("/invitation/%0D%0A", 404, "/invitation")]
)
def test_an_address_with_signs_that_no_page_may_hold_leads_to_one_without(
    client: FlaskClient, path: str, status: int, clean: str
) -> None:
    page = client.get(path, follow_redirects=True)

    assert (page.status_code, value_of(page, "next")) == (status, clean)


def test_the_language_switch_leads_nowhere_else(client: FlaskClient) -> None:
    patient = Patient(client)

    assert patient.sends("/language", {"language": "xx", "next": "https://example.com/"}).location == "/"
    assert patient.sends("/language", {"language": "en", "next": "//example.com"}).location == "/"
    assert (
        patient.sends("/language", {"language": "en", "next": "/form/pain?return=check"}).location
        == "/form/pain?return=check"
    )


def test_machines_are_told_how_it_is(client: FlaskClient) -> None:
    assert client.get("/healthz").text == "ok\n"
    assert client.get("/readyz").status_code == 200
    assert "requests_total" in client.get("/metrics").text


def test_counts_are_for_this_machine_or_a_token(config: Config) -> None:
    settings = Config(
        env="test", data_dir=config.data_dir, database_url=config.database_url, metrics_token="opensesame"
    )
    client = create_app(settings).test_client()
    afar = {"REMOTE_ADDR": "192.0.2.7"}

    assert client.get("/metrics", environ_overrides=afar).status_code == 404
    sent = {"Authorization": "Bearer opensesame"}
    assert client.get("/metrics", environ_overrides=afar, headers=sent).status_code == 200
    wrong = {"Authorization": "Bearer open"}
    assert client.get("/metrics", environ_overrides=afar, headers=wrong).status_code == 404


def test_a_failure_is_plain_and_says_no_answer(app: Flask, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> str:
        raise RuntimeError("numb since Tuesday")

    app.add_url_rule("/fail", view_func=fail)
    page = app.test_client().get("/fail")
    log = capsys.readouterr().out

    assert page.status_code == 500
    assert "Tuesday" not in page.text + log
    code = re.findall(r"say this code: (\w+)", words(page))[0]
    failure = next(json.loads(line) for line in log.splitlines() if '"failure"' in line)
    assert failure["id"] == code
    assert failure["error"] == "RuntimeError"


def test_the_log_holds_no_answer_and_no_path(client: FlaskClient, capsys: pytest.CaptureFixture[str]) -> None:
    patient = Patient(client)
    patient.fills_in()
    patient.sends("/form/check")
    patient.sees("/form/Ada-Example")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    by_chance = {"id", "ms", "timestamp"}  # any digits may stand there
    log = str([{key: said for key, said in line.items() if key not in by_chance} for line in lines])

    assert "'view': 'patient.save_section'" in log
    for answer in ("Ada", "Example", "1958", "555", "dog", "lower_back"):
        assert answer not in log
