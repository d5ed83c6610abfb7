"""The `intake demo` command, on a data folder that does not exist yet."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from config import Config
from intake.cli.main import intake
from intake.cli.opening import open_current
from intake.models.invitation import InvitationState
from intake.services import invitation_lists, passwords, staff
from intake.services.invitation_lists import Window
from intake.synthetic.clinic import how_many


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name a data folder that nobody made."""
    return tmp_path / "data"


def run(folder: Path, *words: str, **environment: str) -> Result:
    given = {"INTAKE_DATA_DIR": str(folder), "INTAKE_ENV": "development", **environment}
    return CliRunner().invoke(intake, ["demo", *words], env=given)


def count(folder: Path) -> int:
    with open_current(Config(data_dir=folder)).reading() as session:
        return how_many(session)


def test_it_makes_a_clinic_and_prints_each_password_once(folder: Path) -> None:
    first, second = run(folder, "3"), run(folder, "2")
    shown = dict(re.findall(r"email\s+(\S+)\s+password\s+(\S+)", first.output))

    assert first.exit_code == second.exit_code == 0
    assert set(shown) == {"admin@clinic.example", "desk@clinic.example", "clinician@clinic.example"}
    assert "password" not in second.output
    assert count(folder) == 5
    with open_current(Config(data_dir=folder)).reading() as session:
        account = staff.find(session, "desk@clinic.example")
        assert account
        assert passwords.is_right(shown["desk@clinic.example"], account.password)


def test_once_adds_nobody_where_the_demonstration_is(folder: Path) -> None:
    assert run(folder, "2", "--once").exit_code == 0
    again = run(folder, "2", "--once")

    assert (again.exit_code, again.output) == (0, "")
    assert count(folder) == 2


def test_nobody_is_invented_in_production(folder: Path) -> None:
    needed = ("CLINIC_NAME", "CLINIC_PHONE", "CLINIC_HOURS", "EMERGENCY_NUMBER", "CRISIS_LINE")
    settings = {f"INTAKE_{name}": "told" for name in needed} | {"INTAKE_TIME_ZONE": "UTC"}
    result = run(folder, "2", **settings, INTAKE_ENV="production")

    assert result.exit_code == 1
    assert "not for production" in result.output
    assert not folder.exists()


@pytest.mark.parametrize("number", ["0", "-1", "many", "1000001"])
def test_a_number_that_makes_no_sense_is_refused(folder: Path, number: str) -> None:
    assert run(folder, "--", number).exit_code == 2
    assert not folder.exists()


def test_the_front_desk_has_invitations_of_every_kind_to_look_at(folder: Path) -> None:
    run(folder, "1")
    now = datetime.now(UTC)
    with open_current(Config(data_dir=folder)).reading() as session:
        rows, _ = invitation_lists.listing(session, Window(day=now.date()), now=now)

    assert {row.state for row in rows} == {
        InvitationState.OPEN,
        InvitationState.WITHDRAWN,
        InvitationState.LOCKED,
    }
    assert [row.is_begun for row in rows].count(True) == 1
