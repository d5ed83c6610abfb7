"""A safety answer that is no yes never reads like one, wherever a case says why it stands there."""

import pytest
from flask.testing import FlaskClient

from intake.database import Database
from tests.builders import submitted
from tests.patients import PAGES, Patient, with_id, words
from tests.staffing import Colleague, at_the_desk, line_of, read_by_the_rules, speaks

pytestmark = pytest.mark.usefixtures("clock")


@pytest.fixture
def colleague(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


@pytest.mark.hazard("H5.4")
@pytest.mark.parametrize(
    ("given", "english", "spanish"),
    [
        pytest.param(
            {"leg_weakness": "not_sure"},
            "A leg or foot lost strength: not sure",
            "Una pierna o un pie perdió fuerza: no lo sabe con seguridad",
            id="not sure",
        ),
        pytest.param(
            {"saddle_numbness": "not_sure", "_unclear": ["saddle_numbness"]},
            "Numbness between the legs: asks what it means",
            "Zona dormida entre las piernas: pregunta qué significa",
            id="not understood",
        ),
        pytest.param(
            {"risk_history": ["say_in_person"]},
            "A history that raises a risk: wants to say it in person",
            "Antecedentes que aumentan un riesgo: quiere decirlo en persona",
            id="in person",
        ),
        pytest.param(
            {"leg_weakness": "not_sure", "both_legs": "yes_new"},
            "Both legs affected; a leg or foot lost strength: not sure",
            "Las dos piernas afectadas; una pierna o un pie perdió fuerza: no lo sabe con seguridad",
            id="a yes first",
        ),
    ],
)
def test_the_row_and_the_case_say_which_it_is(
    database: Database, colleague: Colleague, given: dict[str, object], english: str, spanish: str
) -> None:
    reference = submitted(database, **given).reference  # type: ignore[arg-type]  # answers, not the time
    read_by_the_rules(database, reference)

    for language, said in (("en", english), ("es", spanish)):
        speaks(colleague, language)
        assert f"{said} Ada Example" in line_of(colleague)
        assert f"{said} " in words(colleague.sees(f"/staff/submissions/{reference}"))


@pytest.mark.hazard("H5.4")
def test_so_does_a_form_that_staff_typed_in(database: Database, colleague: Colleague) -> None:
    colleague.sends("/staff/entry", {"channel": "paper"})
    patient = Patient(colleague.client)
    for section in PAGES:
        patient.says(section, {"leg_weakness": "not_sure"} if section == "safety" else None)
    patient.sends("/form/check")
    read_by_the_rules(database, words(with_id(colleague.sees("/form/done"), "reference")))

    assert "A leg or foot lost strength: not sure Ada" in line_of(colleague)
