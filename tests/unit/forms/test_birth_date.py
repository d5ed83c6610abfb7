from datetime import date

from werkzeug.datastructures import MultiDict

from intake.forms.birth_date import birth_date_form, given_day
from tests.unit.forms.facts import TODAY, mistakes


def boxes(day: str, month: str, year: str) -> MultiDict[str, str]:
    return MultiDict({"date_of_birth-day": day, "date_of_birth-month": month, "date_of_birth-year": year})


def test_a_birth_date_is_read_as_on_the_form() -> None:
    form = birth_date_form(today=TODAY, sent=boxes("27", "March", "1958"))

    assert form.validate()
    assert given_day(form) == date(1958, 3, 27)


def test_a_child_has_a_birth_date_too() -> None:
    assert birth_date_form(today=TODAY, sent=boxes("1", "2", "2020")).validate()


def test_what_is_wrong_is_said_as_on_the_form() -> None:
    form = birth_date_form(today=TODAY, sent=boxes("27", "3", "58"))

    assert not form.validate()
    assert given_day(form) is None
    assert mistakes(form) == {"date_of_birth": "Enter the year with 4 digits, like 1958."}


def test_an_empty_one_is_asked_for() -> None:
    assert not birth_date_form(today=TODAY, sent=MultiDict()).validate()
