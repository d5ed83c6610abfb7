import pytest

from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open
from tests.e2e.examining import faults
from tests.e2e.staff_states import STATES, State


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_every_state_of_the_staff_pages_is_right(state: State, clinic: Clinic, open_page: Open) -> None:
    page = open_page(DESK)
    state(clinic, page)

    assert faults(page) == []
