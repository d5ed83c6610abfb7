"""The `intake` command as somebody types it."""

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import func, select

from config import Config
from intake.cli.main import intake
from intake.cli.opening import open_current
from intake.database import Database
from intake.models.staff import Staff
from intake.permissions import Role

PASSWORD = "four plain words, and more"
PRODUCTION = {
    "INTAKE_ENV": "production",
    "INTAKE_CLINIC_NAME": "Example Clinic",
    "INTAKE_CLINIC_PHONE": "555-0100",
    "INTAKE_CLINIC_HOURS": "weekdays, 8 to 5",
    "INTAKE_EMERGENCY_NUMBER": "911",
    "INTAKE_CRISIS_LINE": "988",
    "INTAKE_TIME_ZONE": "America/New_York",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def run(folder: Path, *words: str, typed: str = "", **environ: str) -> Result:
    """Run the command with its data in this folder."""
    given = {"INTAKE_DATA_DIR": str(folder), "INTAKE_ENV": "test", "INTAKE_DATABASE_URL": "", **environ}
    return CliRunner().invoke(intake, list(words), input=typed, env=given)


def opened(folder: Path) -> Database:
    return open_current(Config(env="test", data_dir=folder))


def add(folder: Path, email: str, *, password: str = PASSWORD, role: str = "front_desk") -> Result:
    return run(folder, "staff", "add", email, "--role", role, "--password-stdin", typed=f"{password}\n")


def test_a_fresh_folder_is_made_ready_once(folder: Path) -> None:
    first = run(folder, "init")
    second = run(folder, "init")

    assert "password" in first.output
    assert (first.exit_code, second.exit_code, second.output) == (0, 0, "")
    with opened(folder).reading() as session:
        account = session.scalars(select(Staff)).one()
    assert account.role is Role.ADMIN
    assert account.password_expired


def test_every_file_in_the_data_folder_is_private(folder: Path) -> None:
    run(folder, "init")

    modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in folder.iterdir()}

    assert {"intake.db", "keys.json"} <= modes.keys()
    assert set(modes.values()) == {0o600}


def test_an_account_is_added_with_a_password_that_stands_nowhere(folder: Path) -> None:
    result = add(folder, "Desk@clinic.example")

    assert result.exit_code == 0
    assert PASSWORD not in result.output
    with opened(folder).reading() as session:
        account = session.scalars(select(Staff)).one()
    assert (account.email, account.role, account.password_expired) == (
        "desk@clinic.example",
        Role.FRONT_DESK,
        False,
    )


@pytest.mark.parametrize(
    ("email", "password", "words"),
    [
        ("not an address", PASSWORD, "not an e-mail address"),
        ("desk@clinic.example", "short", "at least 15"),
        ("desk@clinic.example", "x" * 129, "at most 128"),
        ("desk@clinic.example", "passwordpassword", "guess first"),
        ("desk@clinic.example", "desk@clinic.example", "like the e-mail"),
    ],
)
def test_a_wrong_account_is_refused_in_words(folder: Path, email: str, password: str, words: str) -> None:
    result = add(folder, email, password=password)

    assert result.exit_code == 1
    assert words in result.output
    with opened(folder).reading() as session:
        assert session.scalar(select(func.count()).select_from(Staff)) == 0


def test_one_address_has_one_account(folder: Path) -> None:
    add(folder, "desk@clinic.example")

    assert "already" in add(folder, "DESK@clinic.example", role="clinician").output


def test_settings_are_shown_with_secrets_masked(folder: Path) -> None:
    result = run(folder, "config", INTAKE_DATABASE_URL="postgresql://intake:hunter2@db/intake")

    assert "hunter2" not in result.output
    assert stat.S_IMODE((folder / "keys.json").stat().st_mode) == 0o600
    assert "database_url = postgresql://intake:********@db/intake" in result.output


def test_an_unsafe_production_is_refused_by_name(folder: Path) -> None:
    result = run(folder, "config", INTAKE_ENV="production")

    assert result.exit_code == 2
    assert "INTAKE_EMERGENCY_NUMBER" in result.output


MAIL = {"INTAKE_MAIL_HOST": "mail.clinic.example", "INTAKE_MAIL_FROM": "forms@clinic.example"}
DESK = {"INTAKE_NOTICE_TO": "desk@clinic.example"}
NOBODY_IS_TOLD = "nobody is told by e-mail"


@pytest.mark.hazard("H3.3")
@pytest.mark.parametrize(
    ("environ", "caution"),
    [
        pytest.param(PRODUCTION | MAIL, NOBODY_IS_TOLD, id="mail without an address"),
        pytest.param(PRODUCTION | DESK, NOBODY_IS_TOLD, id="an address without mail"),
        pytest.param(DESK, "INTAKE_NOTICE_TO hears nothing", id="an address without mail, to try out"),
    ],
)
def test_a_clinic_that_hears_of_no_urgent_form_is_told_so(
    folder: Path, environ: dict[str, str], caution: str
) -> None:
    result = run(folder, "config", **environ)

    assert result.exit_code == 0
    assert caution in result.stderr


@pytest.mark.parametrize("environ", [PRODUCTION | MAIL | DESK, {}], ids=["set up", "to try out"])
def test_nothing_is_noted_where_nothing_is_missing(folder: Path, environ: dict[str, str]) -> None:
    assert run(folder, "config", **environ).stderr == ""


def test_migrating_says_where_the_database_stands(folder: Path) -> None:
    result = run(folder, "migrate")

    assert result.exit_code == 0
    assert "current schema" in result.output


def test_a_language_without_the_clinics_hours_is_refused_by_name(folder: Path) -> None:
    result = run(folder, "serve", "--port", "0", **PRODUCTION)

    assert result.exit_code == 2
    assert "intake cannot start: production needs INTAKE_CLINIC_HOURS_ES" in result.output
