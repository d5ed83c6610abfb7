"""Phone numbers as people write them, and the one form in which two can be compared."""

import re

import phonenumbers
from phonenumbers import Leniency, PhoneNumber, PhoneNumberMatcher, ValidationResult

_HOME_REGION = "US"
_ABROAD = re.compile(r"^[\s(]*(?:00|011)(?=[\s)]*[1-9])")  # dialled abroad and here in place of the plus sign
_WITH_LETTER_O = re.compile(r"\b(?=\w*\d)[\dOo]+\b")
_OLD_MEXICAN_MOBILE = re.compile(r"(\+[\s()]*52)[\s().-]*1[\s)]*(?=(?:[\s().-]*\d){10}(?!\d))")  # until 2019


class NoPhoneNumberError(ValueError):
    """A text holds no phone number; `is_made_up` where it holds one digit, again and again."""

    def __init__(self, *, is_made_up: bool = False) -> None:
        super().__init__("not a phone number")
        self.is_made_up = is_made_up


def e164(text: str) -> str | None:
    """Return the phone number in a text as +15550100100, or None where there is none."""
    try:
        return phone_in(text)
    except NoPhoneNumberError:
        return None


def phone_in(text: str) -> str:
    """Return the first phone number in a text as +15550100100; raises NoPhoneNumberError.

    People write beside it whose it is, when to call and a second number; that stays in their text. A
    number that can be called from anywhere goes before one without its area code.
    """
    found = sorted(_numbers_in(_mended(text)), key=_lacks_area_code)
    called = next((number for number in found if not _is_one_digit(number)), None)
    if called is None:
        raise NoPhoneNumberError(is_made_up=bool(found))
    return phonenumbers.format_number(called, phonenumbers.PhoneNumberFormat.E164)


def _mended(text: str) -> str:
    digits = _WITH_LETTER_O.sub(lambda token: re.sub("[Oo]", "0", token[0]), text)
    return _OLD_MEXICAN_MOBILE.sub(r"\1 ", _ABROAD.sub("+", digits))


def _numbers_in(text: str) -> list[PhoneNumber]:
    """Find the numbers among the words; where there is none, read letters as those on the keys."""
    found = [match.number for match in PhoneNumberMatcher(text, _HOME_REGION, leniency=Leniency.POSSIBLE)]
    if found:
        return found
    try:
        whole = phonenumbers.parse(text, _HOME_REGION)
    except phonenumbers.NumberParseException:
        return []
    return [whole] if phonenumbers.is_possible_number(whole) else []


def _lacks_area_code(number: PhoneNumber) -> bool:
    return phonenumbers.is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE_LOCAL_ONLY


def _is_one_digit(number: PhoneNumber) -> bool:
    return len(set(phonenumbers.national_significant_number(number))) == 1
