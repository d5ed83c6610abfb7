import pytest

from intake.phones import NoPhoneNumberError, e164, phone_in


@pytest.mark.parametrize(
    "text",
    [
        "212 555 0143",
        "(212) 555-0143",
        "1-212-555-0143",
        "٢١٢ 555 0143",
        "212 555 0143 (casa)",
        "212-555-0143 (mi hija)",
        "212 555 0143 después de las 5",
        "cel: 212.555.0143, pregunte por Ana",
        "212 555 0143 / 212 555 0199",
        "2125550143/2125550199",
        "212 555 0143 o 212 555 0199",
        "000-000-0000, 212 555 0143",
        "555 0199, or from outside 212 555 0143",
    ],
)
def test_the_first_number_is_found_among_what_people_write_beside_it(text: str) -> None:
    assert phone_in(text) == "+12125550143"


@pytest.mark.parametrize("text", ["212-555-O143", "212 555 o143", "212-555-O143 o 555 0199"])
def test_a_letter_o_among_digits_is_a_zero(text: str) -> None:
    assert phone_in(text) == "+12125550143"


@pytest.mark.parametrize(
    "text",
    [
        "+52 55 1234 5678",
        "0052 55 1234 5678",
        "+52 1 55 1234 5678",
        "+5215512345678",
        "+52 (1) 55-1234-5678 (mi hijo)",
        "00 52 1 55 1234 5678",
        "011 52 1 55 1234 5678",
    ],
)
def test_a_mexican_mobile_is_one_number_in_its_old_form_and_its_new(text: str) -> None:
    assert phone_in(text) == "+525512345678"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+52 155 123 4567", "+521551234567"),
        ("+44 20 7946 0018", "+442079460018"),
        ("(555) 010-0100", "+15550100100"),
        ("1-800-FLOWERS", "+18003569377"),
        ("202 555 0123 ext 4", "+12025550123"),
    ],
)
def test_other_numbers_are_what_they_were(text: str, number: str) -> None:
    assert phone_in(text) == number


@pytest.mark.parametrize("text", ["0000000000", "1111111111", "000-000-0000", "+1 (999) 999 9999 (casa)"])
def test_one_digit_again_and_again_is_made_up(text: str) -> None:
    with pytest.raises(NoPhoneNumberError) as none:
        phone_in(text)

    assert none.value.is_made_up


@pytest.mark.parametrize("text", ["", "12", "no tengo", "después de las 5", "9" * 20, "27/03/1958", "911"])
def test_words_without_a_number_are_no_number(text: str) -> None:
    with pytest.raises(NoPhoneNumberError) as none:
        phone_in(text)

    assert not none.value.is_made_up
    assert e164(text) is None
