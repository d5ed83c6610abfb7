"""What a line of text must be, where it must be something."""

from typing import assert_never

from email_validator import EmailNotValidError, validate_email

from intake.forms.base import Facts
from intake.forms.mistakes import (
    BAD_EMAIL,
    BAD_PHONE,
    BAD_YEAR,
    MADE_UP_PHONE,
    YEAR_AHEAD,
    YEAR_BEFORE_BIRTH,
    WrongError,
)
from intake.phones import NoPhoneNumberError, phone_in
from intake.questionnaire.kinds import TextFormat

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
        phone_in(text)
    except NoPhoneNumberError as none:
        raise WrongError(MADE_UP_PHONE if none.is_made_up else BAD_PHONE) from None


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
