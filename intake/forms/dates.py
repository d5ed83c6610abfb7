"""A day in three boxes: numbers in any script, the month by number or name."""

import re
from datetime import date
from functools import cache
from typing import Any, assert_never

from babel import Locale

from intake.folding import folded
from intake.forms.base import AnswerField, Facts, Sent, single
from intake.forms.characters import on_one_line, plain_digits, without_strange
from intake.forms.mistakes import (
    BAD_DAY,
    BAD_MONTH,
    BAD_YEAR,
    BORN_AHEAD,
    BORN_LONG_AGO,
    FILL_DATE,
    MISSING_PARTS,
    NO_SUCH_DAY,
    TOO_YOUNG,
    VISIT_FAR,
    VISIT_PAST,
    WrongError,
)
from intake.languages import known_languages
from intake.questionnaire.answers import Value
from intake.questionnaire.kinds import Date, DateRange

_PARTS = ("day", "month", "year")
_BOX_LIMIT = 20
_SHORTEST_NAME = 3
_OLDEST = 120
_MONTHS = range(1, 13)
_AROUND = re.compile(r"^(?:(?:de|del|of)\s+)?(.*?)(?:\s+(?:de|del|of))?$", re.IGNORECASE)
"""What stands between the parts of a date that is read aloud: 27 de marzo del 1958, the 27 of March."""
_ALSO = {9: ("setiembre",)}
"""What people write, beside the names that the languages themselves give."""


class DateField(AnswerField):
    """A day; `boxes` holds what stands in each of its three boxes."""

    def __init__(self, question: Date, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question.id, empty=FILL_DATE, **bound)
        self.range = question.range
        self.boxes = dict.fromkeys(_PARTS, "")

    def keep(self, value: Value | None) -> None:
        """Show the stored day."""
        self.data = value
        if isinstance(value, date):
            self.boxes = {"day": str(value.day), "month": str(value.month), "year": str(value.year)}

    def read(self, sent: Sent) -> Value | None:
        """Read the three boxes."""
        self.boxes = {part: _typed(sent, f"{self.name}-{part}") for part in _PARTS}
        for part in _PARTS:
            single(sent, f"{self.name}-{part}")
        empty = tuple(part for part in _PARTS if not self.boxes[part])
        if len(empty) == len(_PARTS):
            return None
        if empty:
            raise WrongError(MISSING_PARTS, parts=empty)
        return _day(self.boxes)

    def check(self, facts: Facts) -> None:
        """Refuse a day that cannot be what is asked for."""
        if isinstance(self.data, date):
            _check_range(self.range, self.data, facts)


def _typed(sent: Sent, name: str) -> str:
    came = sent.getlist(name)
    return on_one_line(without_strange(came[0])[0])[:_BOX_LIMIT] if came else ""


def _day(boxes: dict[str, str]) -> date:
    day, name, year = (_meant(boxes[part]) for part in _PARTS)
    month = _month(folded(name))
    if not (_is_number(day) and 1 <= int(day) <= 31):  # noqa: PLR2004  the longest month
        raise WrongError(BAD_DAY, parts=("day",))
    if month is None:
        raise WrongError(BAD_MONTH, parts=("month",))
    if not _is_number(year) or len(year) != len("1958") or year < "1000":
        raise WrongError(BAD_YEAR, parts=("year",))
    try:
        return date(int(year), month, int(day))
    except ValueError:
        raise WrongError(NO_SUCH_DAY, parts=("day", "month")) from None


def _meant(text: str) -> str:
    """Take from a box what belongs to the sentence and not to the date."""
    return _AROUND.sub(r"\1", plain_digits(text).strip(" .,;/-")).strip(" .,;/-")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _month(text: str) -> int | None:
    """Read a number, or a name or its first letters in any language that we know, whatever the page's."""
    if _is_number(text):
        return int(text) if int(text) in _MONTHS else None
    if len(text) < _SHORTEST_NAME:
        return None
    meant = [number for number, names in _month_names().items() if any(n.startswith(text) for n in names)]
    return meant[0] if len(meant) == 1 else None


@cache
def _month_names() -> dict[int, tuple[str, ...]]:
    locales = [Locale.parse(code) for code in known_languages()]
    return {
        number: (
            *(folded(locale.months["format"]["wide"][number]) for locale in locales),
            *_ALSO.get(number, ()),
        )
        for number in _MONTHS
    }


def _check_range(kind: DateRange, day: date, facts: Facts) -> None:
    match kind:
        case DateRange.BIRTH:
            _check_birth(day, facts)
        case DateRange.COMING_YEAR:
            _check_coming(day, facts.situation.today)
        case _:
            assert_never(kind)


def _check_birth(day: date, facts: Facts) -> None:
    today = facts.situation.today
    if day > today:
        raise WrongError(BORN_AHEAD, parts=_PARTS)
    if years_between(day, today) > _OLDEST:
        raise WrongError(BORN_LONG_AGO, parts=("year",))
    if years_between(day, today) < facts.situation.minimum_age:
        raise WrongError(TOO_YOUNG, parts=_PARTS, age=facts.situation.minimum_age, phone=facts.clinic_phone)


def _check_coming(day: date, today: date) -> None:
    if day < today:
        raise WrongError(VISIT_PAST, parts=_PARTS)
    a_year_on = (today.year + 1, today.month, today.day)
    if (day.year, day.month, day.day) > a_year_on:
        raise WrongError(VISIT_FAR, parts=("year",))


def years_between(first: date, last: date) -> int:
    """Count the whole years from one day to a later one."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))
