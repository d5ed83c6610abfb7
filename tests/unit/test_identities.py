import pytest

from intake.services.identities import compare

CLINIC = {
    "given_name": "José",
    "family_name": "Núñez",
    "date_of_birth": "1958-03-27",
    "phone": "(202) 555-0123",
    "email": None,
}


def differing(**patient: str | None) -> list[str]:
    return [item.field for item in compare(CLINIC, {**CLINIC, **patient}) if not item.is_same]


@pytest.mark.parametrize(
    "patient",
    [
        pytest.param({}, id="the same"),
        pytest.param({"given_name": "jose", "family_name": "NUNEZ"}, id="accents and capitals"),
        pytest.param({"phone": "+1 202.555.0123"}, id="a phone written otherwise"),
        pytest.param({"family_name": "Núñez "}, id="a space more"),
    ],
)
def test_what_means_the_same_is_no_difference(patient: dict[str, str | None]) -> None:
    assert differing(**patient) == []


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("given_name", "Josefa"),
        ("family_name", None),
        ("date_of_birth", "1958-03-28"),
        ("phone", "(202) 555-0124"),
        ("email", "jose@example.com"),
    ],
)
def test_each_difference_is_named(field: str, given: str | None) -> None:
    assert differing(**{field: given}) == [field]


def test_both_sides_are_kept_as_they_were_written() -> None:
    born = next(item for item in compare(CLINIC, {"date_of_birth": "1958-03-28"}) if "birth" in item.field)

    assert (born.clinic, born.patient) == ("1958-03-27", "1958-03-28")
