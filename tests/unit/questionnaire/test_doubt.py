"""Only a yes is a yes: what else a safety answer can be."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.doubt import Doubt, doubt_about
from intake.questionnaire.wire import load


@pytest.mark.parametrize(
    ("question", "answer", "unclear", "expected"),
    [
        pytest.param("leg_weakness", "yes_new", False, None, id="a yes"),
        pytest.param("leg_weakness", "yes_longer", False, None, id="a yes for longer"),
        pytest.param("leg_weakness", "not_sure", False, Doubt.NOT_SURE, id="not sure"),
        pytest.param("leg_weakness", "not_sure", True, Doubt.ASKS, id="not understood"),
        pytest.param("leg_weakness", "yes_new", True, None, id="a yes in spite of not understanding"),
        pytest.param("risk_history", ["aneurysm", "steroids"], False, None, id="ticks"),
        pytest.param("risk_history", ["not_sure"], False, Doubt.NOT_SURE, id="a list, not sure"),
        pytest.param("risk_history", ["not_sure"], True, Doubt.ASKS, id="a list, not understood"),
        pytest.param("risk_history", ["say_in_person"], False, Doubt.IN_PERSON, id="rather in person"),
        pytest.param("risk_history", ["weak_bones", "say_in_person"], False, None, id="some of it in person"),
    ],
)
def test_what_an_answer_is_in_place_of_a_yes(
    question: str,
    answer: object,
    unclear: bool,  # noqa: FBT001  a column of the table
    expected: Doubt | None,
) -> None:
    data = {question: answer, **({"_unclear": [question]} if unclear else {})}

    assert doubt_about(question, load(CURRENT, data)) is expected
