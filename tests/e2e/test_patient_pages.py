import pytest
from playwright.sync_api import Page

from tests.e2e.arranging import Clinic
from tests.e2e.examining import faults
from tests.e2e.patient_states import State, states

STATES = states()


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_every_state_of_a_patients_pages_is_right(state: State, clinic: Clinic, page: Page) -> None:
    state(clinic, page)

    assert faults(page) == []
