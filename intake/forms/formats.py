"""What a line of text must be, where it must be something."""

import re
from typing import assert_never

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from intake.forms.base import Facts
from intake.forms.mistakes import (
    BAD_EMAIL,
    BAD_PHONE,
    BAD_YEAR,
    YEAR_AHEAD,
    YEAR_BEFORE_BIRTH,
    WrongError,
)
from intake.questionnaire.kinds import TextFormat

_REGION = "US"
_ABROAD = re.compile(r"^[\s(]*00(?=[\s)]*[1-9])")  # how most of the world writes the plus sign
_OLDEST = 120


def check_format(kind: TextFormat, text: str, facts: Facts) -> None:
    """Raise WrongError for a text that is not what its format says."""
    match kind:
        case TextFormat.PLAIN | TextFormat.NAME:
            return
        case TextFormat.PHONE:
            _check_phone(text)
        case TextFormat.EMAIL:
            _check_email(text)
        case TextFormat.YEAR:
            _check_year(text, facts)
        case _:
            assert_never(kind)


def _check_phone(text: str) -> None:
    try:
        number = phonenumbers.parse(_ABROAD.sub("+", text), _REGION)
    except phonenumbers.NumberParseException:
        raise WrongError(BAD_PHONE) from None
    if not phonenumbers.is_possible_number(number):
        raise WrongError(BAD_PHONE)


def _check_email(text: str) -> None:
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        raise WrongError(BAD_EMAIL) from None


def _check_year(text: str, facts: Facts) -> None:
    if len(text) != len("1958") or not (text.isascii() and text.isdigit()):
        raise WrongError(BAD_YEAR)
    born = facts.answers.day("date_of_birth")
    now = facts.situation.today.year
    if int(text) > now:
        raise WrongError(YEAR_AHEAD)
    if int(text) < (born.year if born else now - _OLDEST):
        raise WrongError(YEAR_BEFORE_BIRTH)
