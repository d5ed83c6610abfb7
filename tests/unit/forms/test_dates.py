from datetime import date

import pytest

from intake.forms.dates import years_between
from intake.questionnaire.kinds import Date, DateRange
from tests.unit.forms.facts import TEXT, mistakes, sent


def day(day: str, month: str, year: str, kind: DateRange = DateRange.BIRTH) -> date | str:
    """Send three boxes; returns the day, or what is said of it."""
    boxes = [("q-day", day), ("q-month", month), ("q-year", year)]
    form = sent(Date(id="q", text=TEXT, required=True, range=kind), pairs=boxes)
    return mistakes(form).get("q") or form.answered.day("q") or "nothing"


@pytest.mark.parametrize(
    "month",
    [
        "3",
        "03",
        "March",
        "march",
        "MAR",
        "Mar.",
        "mar.",
        "marzo",
        "Marzo.",
        "mar",
        "٣",
        " 3 ",
        "marc",
        "de marzo",
    ],
)
def test_a_month_is_a_number_or_a_name(month: str) -> None:
    assert day("27", month, "1958") == date(1958, 3, 27)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("enero", 1),
        ("ene", 1),
        ("abril", 4),
        ("apr", 4),
        ("mayo", 5),
        ("ago", 8),
        ("sept.", 9),
        ("setiembre", 9),
        ("Dic", 12),
        ("Márzo", 3),
        ("FEBRERO", 2),
    ],
)
def test_months_have_names_in_english_and_spanish(name: str, number: int) -> None:
    assert day("1", name, "1958") == date(1958, number, 1)


def test_a_date_may_be_typed_as_it_is_read_aloud() -> None:
    assert day("27 de", "de marzo", "de 1958") == date(1958, 3, 27)
    assert day("27.", "marzo de", "del 1958.") == date(1958, 3, 27)
    assert day("27", "of March,", "1958") == date(1958, 3, 27)


def test_digits_may_be_of_any_script() -> None:
    assert day("२७", "३", "१९५८") == date(1958, 3, 27)


@pytest.mark.parametrize(
    ("boxes", "says"),
    [
        (("31", "4", "1958"), "no such day"),
        (("29", "2", "1900"), "no such day"),
        (("29", "2", "2001"), "no such day"),
        (("32", "1", "1958"), "Enter the day"),
        (("²", "1", "1958"), "Enter the day"),
        (("1", "ma", "1958"), "Enter the month"),
        (("1", "de", "1958"), "Enter the month"),
        (("1", "de 13", "1958"), "Enter the month"),
        (("1", "martes", "1958"), "Enter the month"),
        (("1", "0", "1958"), "Enter the month"),
        (("1", "1", "58"), "4 digits"),
        (("1", "1", "19588"), "4 digits"),
        (("", "1", "1958"), "all three"),
        (("", "", ""), "day, month and year"),
        (("21", "11", "2026"), "still to come"),
        (("19", "11", "1905"), "120 years"),
        (("21", "11", "2008"), "18 or older"),
    ],
)
def test_what_cannot_be_a_birth_date_is_refused(boxes: tuple[str, str, str], says: str) -> None:
    assert says in str(day(*boxes))


@pytest.mark.parametrize("boxes", [("29", "2", "2000"), ("20", "11", "1906"), ("20", "11", "2008")])
def test_the_edges_are_birth_dates(boxes: tuple[str, str, str]) -> None:
    assert isinstance(day(*boxes), date)


@pytest.mark.parametrize(
    ("boxes", "says"),
    [
        (("20", "11", "2026"), ""),
        (("20", "11", "2027"), ""),
        (("19", "11", "2026"), "over"),
        (("21", "11", "2027"), "year away"),
        (("1", "1", "2100"), "year away"),
        (("20", "11", "2028"), "year away"),
        (("20", "11", "9999"), "year away"),
    ],
)
def test_a_visit_lies_within_a_year(boxes: tuple[str, str, str], says: str) -> None:
    found = day(*boxes, DateRange.COMING_YEAR)

    assert says in found if isinstance(found, str) else says == ""


def test_whole_years_are_counted() -> None:
    assert years_between(date(2000, 2, 29), date(2018, 2, 28)) == 17
    assert years_between(date(2000, 2, 29), date(2018, 3, 1)) == 18
