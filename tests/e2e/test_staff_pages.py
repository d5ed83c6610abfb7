import pytest
from playwright.sync_api import expect

from intake.languages import whole_languages
from tests.e2e.arranging import Clinic
from tests.e2e.conftest import DESK, Open
from tests.e2e.examining import faults
from tests.e2e.staff_states import STATES, State


@pytest.mark.parametrize("language", whole_languages())
@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_every_state_of_the_staff_pages_is_right(
    state: State, language: str, clinic: Clinic, open_page: Open
) -> None:
    page = open_page(DESK, language=language)
    state(clinic, page)

    expect(page.locator("html")).to_have_attribute("lang", language)
    assert faults(page) == []
