"""Phone numbers as people write them, and the one form in which two can be compared."""

import phonenumbers

_HOME_REGION = "US"


def e164(text: str) -> str | None:
    """Return a number as +15550100100, or None where it cannot be a phone number."""
    try:
        number = phonenumbers.parse(text, _HOME_REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
