"""The blank paper form, from the staff page and from the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from intake.cli.main import intake
from intake.database import Database
from intake.permissions import Role
from tests.pdfs import facts
from tests.staffing import at_the_desk


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.mark.parametrize("role", Role)
def test_everybody_of_the_clinic_can_print_it(database: Database, client: FlaskClient, role: Role) -> None:
    answer = at_the_desk(database, client, role=role).sees("/staff/paper-form.pdf?lang=en")
    form = facts(answer.data)

    assert answer.headers["Content-Disposition"] == "attachment; filename=paper-form.pdf"
    assert form.language == "en"
    assert form.says("Call us: 555-0100")
    assert form.says("Some signs cannot wait")


def test_it_is_there_in_spanish(database: Database, client: FlaskClient) -> None:
    form = facts(at_the_desk(database, client).sees("/staff/paper-form.pdf?lang=es").data)

    assert form.language == "es"
    assert form.says("de lunes a viernes")
    assert not form.says("Have you ever had cancer?")


def test_a_language_that_is_not_offered_gives_the_viewers_own(
    database: Database, client: FlaskClient
) -> None:
    assert facts(at_the_desk(database, client).sees("/staff/paper-form.pdf?lang=xx").data).language == "en"


def test_the_queue_leads_to_it(database: Database, client: FlaskClient) -> None:
    assert 'href="/staff/paper-form.pdf?lang=en"' in at_the_desk(database, client).sees("/staff/").text


def test_nobody_else_gets_it(client: FlaskClient) -> None:
    assert client.get("/staff/paper-form.pdf").status_code in {302, 303}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_command_writes_it(tmp_path: Path, lang: str) -> None:
    out = tmp_path / "form.pdf"
    environment = {"INTAKE_DATA_DIR": str(tmp_path / "data"), "INTAKE_ENV": "test"}
    result = CliRunner().invoke(intake, ["paper-form", "--lang", lang, "--out", str(out)], env=environment)

    assert result.exit_code == 0, result.output
    assert facts(out.read_bytes()).language == lang


def test_the_command_names_the_languages_that_there_are(tmp_path: Path) -> None:
    environment = {"INTAKE_DATA_DIR": str(tmp_path / "data"), "INTAKE_ENV": "test"}
    asked = ["paper-form", "--lang", "xx", "--out", str(tmp_path / "form.pdf")]
    result = CliRunner().invoke(intake, asked, env=environment)

    assert result.exit_code == 2
    assert "use one of en" in result.output
