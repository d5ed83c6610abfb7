"""What can happen to a draft besides being filled in and sent."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from tests.builders import NOW
from tests.html import parse
from tests.patients import Patient, value_of, words


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    return Patient(client)


@pytest.mark.parametrize("path", ["/form/safety", "/form/check", "/form/before_you_start"])
def test_after_sending_every_page_says_so_kindly(patient: Patient, path: str) -> None:
    patient.fills_in()
    patient.sends("/form/check")
    page = patient.sees(path)

    assert page.status_code == 409
    assert "Your form is already sent" in words(page)
    assert "/form/done" in page.text
    assert "Ada" not in page.text


def test_a_page_of_another_tab_that_comes_after_sending_says_that_it_is_not_in_the_form(
    patient: Patient,
) -> None:
    patient.fills_in()
    patient.sends("/form/check")
    late = patient.says("your_visit", {"visit_goal": "To dance"})

    assert late.status_code == 409
    assert "What you changed on this page now is NOT sent." in words(late)
    assert "What you changed on this page now" not in words(patient.sees("/form/your_visit"))


def test_the_start_page_leads_back_to_the_receipt(patient: Patient) -> None:
    before = patient.sees("/")
    patient.fills_in()
    patient.sends("/form/check")
    after = patient.sees("/")

    assert "already sent" not in words(before)
    assert "Your form is already sent" in words(after)
    assert 'href="/form/done"' in after.text
    assert after.text.index('action="/form"') < after.text.index('href="/form/done"')


def test_answers_sent_late_are_not_taken(patient: Patient) -> None:
    patient.fills_in()
    patient.sends("/form/check")

    assert patient.says("pain").status_code == 409


def test_after_sending_a_new_form_can_begin(patient: Patient) -> None:
    patient.fills_in()
    patient.sends("/form/check")
    patient.sends("/form")

    assert patient.sees("/form/before_you_start").status_code == 200


def test_an_expired_draft_says_what_to_do(app: Flask) -> None:
    with time_machine.travel(NOW) as clock:
        patient = Patient(app.test_client())
        patient.sends("/form")
        patient.says("before_you_start")
        cookie = patient.client.get_cookie("b")
        assert cookie is not None
        clock.shift(timedelta(hours=25))
        patient.client.set_cookie("b", cookie.value)
        page = patient.sees("/form/about_you")

    assert page.status_code == 410
    assert "We keep unfinished answers for 24 hours." in words(page)
    assert "Start again" in words(page)


def test_each_page_gives_the_draft_its_whole_life_again(app: Flask) -> None:
    with time_machine.travel(NOW) as clock:
        patient = Patient(app.test_client())
        patient.sends("/form")
        clock.shift(timedelta(hours=23))
        patient.says("before_you_start")
        clock.shift(timedelta(hours=23))

        assert patient.says("about_you").status_code == 303


@pytest.mark.parametrize("path", ["/form/safety", "/form/check", "/form/done"])
def test_without_a_draft_a_page_says_how_to_begin(patient: Patient, path: str) -> None:
    page = patient.sees(path)

    assert page.status_code == 404
    assert "We cannot find your answers" in words(page)


@pytest.mark.parametrize("path", ["/form", "/form/before_you_start", "/form/pain", "/form/check"])
def test_blocked_cookies_are_named(app: Flask, path: str) -> None:
    blocked = app.test_client(use_cookies=False)
    page = blocked.post(path, data={"csrf_token": "whatever", "completed_by": "self"})

    assert page.status_code == 400
    assert "Your browser blocks cookies" in words(page)


@pytest.mark.parametrize(
    ("wanted", "said"), [("es", "Su navegador bloquea las cookies"), ("xx", "Your browser blocks cookies")]
)
def test_blocked_cookies_are_named_in_the_language_asked_for(app: Flask, wanted: str, said: str) -> None:
    blocked = app.test_client(use_cookies=False)
    page = blocked.post("/language", data={"csrf_token": "whatever", "language": wanted})

    assert page.status_code == 400
    assert said in words(page)


def test_a_page_with_a_stale_token_keeps_what_was_typed(patient: Patient) -> None:
    patient.sends("/form")
    patient.says("before_you_start")
    page = patient.client.post("/form/about_you", data={"csrf_token": "stale", "family_name": "Typed"})

    assert page.status_code == 400
    assert value_of(page, "family_name") == "Typed"
    assert "was not saved" in words(page)


@pytest.mark.parametrize(
    ("path", "back"), [("/form", "/"), ("/resume", "/resume"), ("/form/saved/mail", "/form/saved")]
)
def test_what_was_pressed_on_an_old_page_can_be_pressed_again(patient: Patient, path: str, back: str) -> None:
    patient.sends("/form")
    page = patient.client.post(path, data={"csrf_token": "stale"})

    assert page.status_code == 400
    assert "Please do that once more" in words(page)
    assert f'href="{back}"' in page.text


@pytest.mark.parametrize("path", ["/", "/form/about_you"])
def test_a_browser_that_was_closed_goes_on_in_the_language_of_the_form(patient: Patient, path: str) -> None:
    patient.sends("/language", {"language": "es"})
    patient.sends("/form")
    patient.says("before_you_start")
    patient.client.delete_cookie("a")

    assert '<html lang="es"' in patient.sees(path).text
    Patient(patient.client).sends("/language", {"language": "en"})
    assert '<html lang="en"' in patient.sees(path).text


def test_a_form_that_waited_too_long_is_not_sent_in_its_own_language(patient: Patient) -> None:
    patient.sends("/language", {"language": "es"})
    patient.fills_in()
    patient.client.delete_cookie("a")

    assert "Su formulario todavía NO se ha enviado" in words(patient.sends("/form/check"))


@pytest.mark.parametrize("path", ["/form", "/form/check", "/form/notice", "/language"])
def test_no_form_is_taken_without_its_token(patient: Patient, path: str) -> None:
    patient.fills_in()

    assert patient.client.post(path).status_code == 400
    assert patient.sees("/form/check").status_code == 200


@pytest.mark.parametrize(("path", "says"), [("/form/check", "NOT sent"), ("/form/pain", "not saved")])
def test_a_lost_database_gives_no_false_receipt(app: Flask, path: str, says: str) -> None:
    patient = Patient(app.test_client())
    patient.fills_in()
    with app.extensions["database"].transaction() as session:
        session.execute(text("ALTER TABLE draft RENAME TO elsewhere"))
    page = patient.sends(path)

    assert page.status_code == 503
    assert says in words(page)
    assert "call us" in words(page)


def test_the_start_page_stands_without_a_database(app: Flask) -> None:
    patient = Patient(app.test_client())
    patient.sends("/form")
    with app.extensions["database"].transaction() as session:
        session.execute(text("ALTER TABLE draft RENAME TO elsewhere"))
    page = patient.sees("/")

    assert page.status_code == 200
    assert "Some signs cannot wait" in words(page)


@pytest.mark.parametrize("path", ["/form", "/form/saved/mail", "/form/change/leave", "/form/pain"])
def test_trying_again_without_a_database_leads_to_a_page(app: Flask, path: str) -> None:
    patient = Patient(app.test_client())
    patient.fills_in()
    with app.extensions["database"].transaction() as session:
        session.execute(text("ALTER TABLE draft RENAME TO elsewhere"))
    page = patient.sends(path)
    again = next(e for e in parse(page.text).iter("a") if words(e) == "Try again")

    assert page.status_code == 503
    assert patient.client.get(again.get("href", "")).status_code != 405


def test_two_patients_do_not_meet(app: Flask) -> None:
    first, second = Patient(app.test_client()), Patient(app.test_client())
    first.fills_in()
    second.sends("/form")
    second.says("before_you_start")

    assert "Ada" not in second.sees("/form/about_you").text


def test_a_guessed_token_finds_nothing(patient: Patient) -> None:
    patient.client.set_cookie("b", "x" * 43)

    assert patient.sees("/form/check").status_code == 404
