"""Phone numbers as people write them, and the one form in which two can be compared."""

import re

import phonenumbers

_HOME_REGION = "US"
_ABROAD = re.compile(r"^[\s(]*00(?=[\s)]*[1-9])")  # how most of the world writes the plus sign


def e164(text: str) -> str | None:
    """Return a number as +15550100100, or None where it cannot be a phone number."""
    try:
        number = phonenumbers.parse(_ABROAD.sub("+", text), _HOME_REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
