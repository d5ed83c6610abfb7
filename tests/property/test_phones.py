from hypothesis import given
from hypothesis import strategies as st

from intake.phones import e164, phone_in

numbers = st.builds(
    "{}{}".format, st.sampled_from(("212", "305", "787", "555")), st.from_regex(r"\A[0-9]{7}\Z")
).filter(lambda digits: len(set(digits)) > 1)
shapes = st.sampled_from(
    ("{}{}{}", "{} {} {}", "({}) {}-{}", "{}-{}-{}", "{}.{}.{}", "1 {} {} {}", "+1 {}-{}-{}")
)
asides = st.sampled_from(
    (
        "",
        " (casa)",
        " (mi hija)",
        " home",
        " después de las 5",
        " / 305 555 0199",
        " o 305 555 0199",
        ", ask for Ana",
    )
)


def written(digits: str, shape: str) -> str:
    return shape.format(digits[:3], digits[3:6], digits[6:])


@given(numbers, shapes, asides)
def test_a_number_is_the_same_however_it_is_written_and_whatever_stands_after_it(
    digits: str, shape: str, aside: str
) -> None:
    assert phone_in(written(digits, shape) + aside) == f"+1{digits}"


@given(numbers, shapes, st.sampled_from("oO"))
def test_zeros_typed_as_letters_change_nothing(digits: str, shape: str, letter: str) -> None:
    typed = written(digits, shape)
    last = typed.rfind("0")
    mistyped = typed[:last] + letter + typed[last + 1 :] if last > 0 else typed

    assert phone_in(mistyped) == f"+1{digits}"


@given(st.from_regex(r"\A[2-9][0-9]{9}\Z").filter(lambda digits: len(set(digits)) > 1))
def test_the_one_that_mexico_dropped_makes_no_difference(digits: str) -> None:
    assert phone_in(f"+52 1 {digits}") == phone_in(f"+52{digits}") == f"+52{digits}"


@given(st.text(max_size=200) | st.text("0123456789oO +-()./x#;,", max_size=200))
def test_any_text_is_a_number_or_none(text: str) -> None:
    found = e164(text)

    assert found is None or (found[0] == "+" and found[1:].isdigit() and e164(found) == found)
