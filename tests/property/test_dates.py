from datetime import date

from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from intake.forms.birth_date import birth_date_form
from intake.languages import known_languages

TODAY = date(2026, 11, 20)
NAMES = {
    (name, number)
    for code in known_languages()
    for width in ("wide", "abbreviated")
    for number, name in Locale.parse(code).months["format"][width].items()
}
birth_dates = st.dates(date(1907, 1, 1), TODAY)
before = st.sampled_from(("", " ", "de ", "De ", "del "))
after = st.sampled_from(("", ".", ",", " ", " de", " del", "."))
cases = st.sampled_from((str.upper, str.lower, str.title))


def read(day: str, month: str, year: str) -> date | None:
    """Send the three boxes as typed; returns the day that was understood."""
    boxes = {"date_of_birth-day": day, "date_of_birth-month": month, "date_of_birth-year": year}
    form = birth_date_form(today=TODAY, sent=MultiDict(boxes))
    form.validate()
    return form.answered.day("date_of_birth")


@given(birth_dates, st.data(), before, after, cases)
def test_a_month_is_understood_with_what_people_put_around_it(
    born: date, data: st.DataObject, lead: str, tail: str, case: type[str]
) -> None:
    name = data.draw(st.sampled_from(sorted(name for name, number in NAMES if number == born.month)))
    month = lead + case(name) + tail

    assert read(str(born.day), month, str(born.year)) == born


@given(birth_dates, before, after)
def test_numbers_are_understood_with_what_people_put_around_them(born: date, lead: str, tail: str) -> None:
    boxes = (f"{lead}{part}{tail}" for part in (born.day, born.month, born.year))

    assert read(*boxes) == born


@given(st.text(max_size=25), st.text(max_size=25), st.text(max_size=25))
def test_any_text_is_a_day_or_none(day: str, month: str, year: str) -> None:
    assert isinstance(read(day, month, year), date | None)
