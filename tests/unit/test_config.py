from pathlib import Path

import pytest

from config import Config
from environment import ConfigError

PRODUCTION = {
    "INTAKE_ENV": "production",
    "INTAKE_CLINIC_NAME": "Example Clinic",
    "INTAKE_CLINIC_PHONE": "555-0100",
    "INTAKE_CLINIC_HOURS": "weekdays, 8 to 5",
    "INTAKE_EMERGENCY_NUMBER": "911",
    "INTAKE_CRISIS_LINE": "none here",
    "INTAKE_TIME_ZONE": "America/New_York",
}


def test_nothing_set_is_a_working_development_clinic() -> None:
    config = Config.from_env({})

    assert config.url == f"sqlite:///{Path('instance').absolute() / 'intake.db'}"
    assert not config.is_production


@pytest.mark.hazard("H2.5")
@pytest.mark.parametrize("missing", [name for name in PRODUCTION if name != "INTAKE_ENV"])
def test_production_refuses_to_start_without(missing: str) -> None:
    environ = {name: value for name, value in PRODUCTION.items() if name != missing}

    with pytest.raises(ConfigError, match=missing):
        Config.from_env(environ)


def test_production_starts_when_all_is_said() -> None:
    config = Config.from_env(PRODUCTION)

    assert config.is_production
    assert not config.clinic.has_crisis_line


def test_production_sends_no_password_in_the_clear() -> None:
    mail = {"INTAKE_MAIL_HOST": "mail.example", "INTAKE_MAIL_FROM": "a@clinic.example"}
    relay = PRODUCTION | mail | {"INTAKE_MAIL_STARTTLS": "no"}

    assert Config.from_env(relay).mail.is_set_up
    with pytest.raises(ConfigError, match="INTAKE_MAIL_STARTTLS must be yes"):
        Config.from_env(relay | {"INTAKE_MAIL_USER": "forms", "INTAKE_MAIL_PASSWORD": "secret"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("INTAKE_ENV", "staging"),
        ("PORT", "http"),
        ("PORT", "-1"),
        ("INTAKE_TIME_ZONE", "Mars/Olympus"),
        ("INTAKE_TIME_ZONE", "../../etc/passwd"),
        ("INTAKE_MINIMUM_AGE", "adult"),
        ("INTAKE_CONTACT_METHODS", "phone,pigeon"),
        ("INTAKE_PUBLIC_URL", "forms.clinic.example"),
        ("INTAKE_PUBLIC_URL", "https://forms.clinic.example/path"),
        ("INTAKE_PUBLIC_URL", "https://user@forms.clinic.example"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str) -> None:
    with pytest.raises(ConfigError, match=name):
        Config.from_env({name: value})


@pytest.mark.parametrize(
    "address",
    ["desk", "desk@localhost", "Desk <desk@clinic.example>", "desk@clinic.example, nurse@clinic.example"],
)
def test_a_notice_goes_to_exactly_one_address(address: str) -> None:
    with pytest.raises(ConfigError, match="INTAKE_NOTICE_TO"):
        Config.from_env({"INTAKE_NOTICE_TO": address})


def test_staff_are_told_only_where_both_a_server_and_their_address_are_known() -> None:
    mail = {"INTAKE_MAIL_HOST": "mail.clinic.example", "INTAKE_MAIL_FROM": "forms@clinic.example"}
    desk = {"INTAKE_NOTICE_TO": " desk@clinic.example "}

    assert not Config.from_env(mail).can_tell_staff
    assert not Config.from_env(desk).can_tell_staff
    assert Config.from_env(mail | desk).can_tell_staff
    assert Config.from_env(desk).effective()["notice_to"] == "desk@clinic.example"


def test_secrets_are_masked_where_settings_are_shown() -> None:
    config = Config.from_env(
        {
            "INTAKE_DATABASE_URL": "postgresql://intake:hunter2@db/intake",
            "INTAKE_METRICS_TOKEN": "hunter3",
            "INTAKE_MAIL_HOST": "mail.clinic.example",
            "INTAKE_MAIL_FROM": "forms@clinic.example",
            "INTAKE_MAIL_PASSWORD": "hunter4",
        }
    )

    shown = config.effective()

    assert "hunter" not in str(shown)
    assert shown["database_url"] == "postgresql://intake:********@db/intake"


def test_the_front_desk_sees_conditions_unless_the_clinic_says_no() -> None:
    name = "INTAKE_FRONT_DESK_SEES_CONDITIONS"

    assert Config.from_env({}).front_desk_sees_conditions
    assert not Config.from_env({name: "no"}).front_desk_sees_conditions
    with pytest.raises(ConfigError, match=name):
        Config.from_env({name: "perhaps"})


@pytest.mark.parametrize(
    "sender", ["", "forms", "Forms <forms@clinic.example>", "a@b.example\nBcc: c@d.example"]
)
def test_a_mail_server_needs_one_sender(sender: str) -> None:
    with pytest.raises(ConfigError, match="INTAKE_MAIL_FROM"):
        Config.from_env({"INTAKE_MAIL_HOST": "mail.clinic.example", "INTAKE_MAIL_FROM": sender})


def test_links_are_mailed_only_where_both_a_server_and_a_site_are_known() -> None:
    mail = {"INTAKE_MAIL_HOST": "mail.clinic.example", "INTAKE_MAIL_FROM": "forms@clinic.example"}
    site = {"INTAKE_PUBLIC_URL": "https://forms.clinic.example/"}

    assert not Config.from_env({}).can_mail_links
    assert not Config.from_env(mail).can_mail_links
    assert not Config.from_env(site).can_mail_links
    assert Config.from_env(mail | site).can_mail_links
    assert Config.from_env(mail | site).public_url == "https://forms.clinic.example"


@pytest.mark.parametrize("site", ["http://forms.clinic.example", " HTTP://forms.clinic.example"])
def test_production_links_over_https_alone(site: str) -> None:
    with pytest.raises(ConfigError, match="INTAKE_PUBLIC_URL"):
        Config.from_env(PRODUCTION | {"INTAKE_PUBLIC_URL": site})
