import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.services.references import (
    ALPHABET,
    LENGTH,
    check_character,
    new_reference,
    read_reference,
)

codes = st.text(ALPHABET, min_size=LENGTH - 1, max_size=LENGTH - 1).map(
    lambda code: code + check_character(code)
)


def test_a_new_reference_reads_as_itself() -> None:
    reference = new_reference()

    assert read_reference(reference) == reference
    assert len(reference) == 9


@given(codes, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(code: str, place: int, other: str) -> None:
    wrong = code[:place] + other + code[place + 1 :]

    assert read_reference(wrong) == (code if wrong == code else None)


@given(codes, st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1))
def test_two_swapped_characters_are_noticed(code: str, first: int, second: int) -> None:
    letters = list(code)
    letters[first], letters[second] = letters[second], letters[first]
    swapped = "".join(letters)

    assert read_reference(swapped) == (code if swapped == code else None)


@given(codes)
def test_people_may_type_it_their_way(code: str) -> None:
    typed = f"{code[:4]}-{code[4:]} ".lower().replace("0", "o").replace("1", "l")

    assert read_reference(typed) == code


@pytest.mark.parametrize("text", ["", "12345678", "1234567890", "ABCDEFGHU", "../../etc", "ÀBCDEFGHJ"])
def test_anything_else_is_no_reference(text: str) -> None:
    assert read_reference(text) is None
