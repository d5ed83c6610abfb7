import dataclasses

import pytest
from flask import Flask
from flask.testing import FlaskClient

from config import Clinic, Config
from environment import ConfigError
from intake import create_app
from intake.web import locale
from tests.html import parse
from tests.patients import Patient, words

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


def language_of(page: str) -> str:
    return parse(page).get("lang", "")


def test_a_browser_that_prefers_spanish_is_spoken_to_in_spanish(client: FlaskClient) -> None:
    page = client.get("/", headers={"Accept-Language": "es-MX, en;q=0.5"})

    assert language_of(page.text) == "es"
    assert "Cuéntenos de su espalda antes de su visita" in words(page)


def test_a_browser_of_another_language_is_spoken_to_in_the_usual_one(client: FlaskClient) -> None:
    assert language_of(client.get("/", headers={"Accept-Language": "cy"}).text) == "en"


def test_the_switch_names_each_language_in_its_own_words(client: FlaskClient) -> None:
    page = parse(client.get("/").text)

    buttons = [button for button in page.iter("button") if button.get("name") == "language"]

    assert [(words(button), button.get("lang")) for button in buttons] == [
        ("English", "en"),
        ("Español", "es"),
    ]


def test_the_switch_stays_on_the_page_and_holds(client: FlaskClient) -> None:
    patient = Patient(client)

    there = patient.sends("/language", {"language": "es", "next": "/form/before_you_start"})

    assert there.headers["Location"] == "/form/before_you_start"
    assert language_of(patient.sees("/form/before_you_start").text) == "es"


def test_a_language_that_is_not_offered_changes_nothing(client: FlaskClient) -> None:
    patient = Patient(client)

    patient.sends("/language", {"language": "tlh", "next": "/"})

    assert language_of(patient.sees("/").text) == "en"


def test_a_clinic_may_offer_fewer_languages(config: Config) -> None:
    client = create_app(dataclasses.replace(config, languages=("en",))).test_client()

    page = client.get("/", headers={"Accept-Language": "es"})

    assert language_of(page.text) == "en"
    assert "Español" not in page.text


def test_a_clinic_may_speak_spanish_first(config: Config) -> None:
    client = create_app(dataclasses.replace(config, languages=("es", "en"))).test_client()

    assert language_of(client.get("/").text) == "es"


def test_a_language_without_a_whole_catalogue_is_refused(config: Config) -> None:
    with pytest.raises(ConfigError, match="INTAKE_LANGUAGES"):
        create_app(dataclasses.replace(config, languages=("en", "fr")))


@pytest.mark.hazard("H2.6")
def test_a_safety_text_that_would_fall_back_to_english_stops_the_start(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locale, "safety_texts", lambda: ("A new sign that nobody has put into Spanish",))

    with pytest.raises(ConfigError, match="safety text"):
        create_app(config)


def test_production_is_told_the_hours_in_every_language(config: Config) -> None:
    clinic = Clinic(hours="weekdays", hours_by_language={})
    production = dataclasses.replace(config, env="production", clinic=clinic)

    with pytest.raises(ConfigError, match="INTAKE_CLINIC_HOURS_ES"):
        create_app(production)
    assert create_app(dataclasses.replace(production, languages=("en",))).name == "intake"


def test_the_notice_says_the_hours_in_the_language_of_the_page(app: Flask) -> None:
    page = app.test_client().get("/", headers={"Accept-Language": "es"})

    assert "de lunes a viernes, de 8 de la mañana a 5 de la tarde" in words(page)
    assert "Monday" not in page.text
