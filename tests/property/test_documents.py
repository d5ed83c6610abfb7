import sys

from hypothesis import given
from hypothesis import strategies as st

from intake.documents.letters import letter
from intake.documents.signs import printable
from tests.pdfs import claims_ua, facts
from tests.unit.documents.sheets import letter_saying


@given(st.text(max_size=200))
def test_no_text_can_stop_a_document(typed: str) -> None:
    made = facts(letter(letter_saying(typed)))

    assert made.is_tagged
    assert "Ada Example" in made.text


@given(st.text(alphabet='#"\\*_$@<>[]{}()=/`~-+ panicreadimport.typ', max_size=200))
def test_no_mark_of_the_typesetter_is_read_as_one(typed: str) -> None:
    made = facts(letter(letter_saying(typed)))

    assert made.claims_ua
    assert made.says(typed)


def test_every_sign_that_we_say_we_can_print_is_printed() -> None:
    said = [chr(code) for code in range(0x21, sys.maxunicode) if not 0xD800 <= code < 0xE000]
    kept = [sign for sign in said if printable(sign) == sign]

    assert len(kept) > 15_000
    assert claims_ua(letter(letter_saying(" ".join(kept))))
