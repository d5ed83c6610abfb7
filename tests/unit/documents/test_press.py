from dataclasses import replace

import pytest

from intake.documents import press
from intake.documents.letters import letter, poster
from intake.documents.press import PrintError
from tests.pdfs import facts
from tests.unit.documents.sheets import LETTER, POSTER, SCAN, letter_saying


def test_a_document_speaks_to_a_screen_reader() -> None:
    made = facts(letter(LETTER))

    assert made.is_tagged
    assert made.claims_ua
    assert made.title == LETTER.title
    assert made.language == "en"
    assert made.tags >= {"/H1", "/H2", "/P", "/L", "/LI", "/Figure"}


def test_the_same_values_make_the_same_bytes() -> None:
    assert letter(LETTER) == letter(LETTER)
    assert poster(POSTER) == poster(POSTER)


@pytest.mark.parametrize(
    "typed",
    [
        '#panic("x")',
        '#include "/fonts/OFL.txt"',
        '"} #read("look.typ") {"',
        "*not bold* _nor slanted_ `nor code` $nor_sums$",
        "= no heading",
        "@nobody <nowhere> \\ [nothing]",
        "// no remark",
        "<b>no</b> &amp; {{ 7 * 7 }}",
    ],
)
def test_what_a_patient_typed_is_never_a_command(typed: str) -> None:
    assert typed in facts(letter(letter_saying(typed))).text


def test_lines_stay_lines() -> None:
    text = facts(letter(letter_saying("first\nsecond"))).text

    assert "first\nsecond" in text


def test_an_accent_that_no_font_can_place_stops_nothing() -> None:
    made = facts(letter(letter_saying("before n\N{DEVANAGARI STRESS SIGN UDATTA} after")))

    assert "before" in made.text
    assert "after" in made.text
    assert made.is_tagged


def test_a_document_that_cannot_be_made_does_not_say_what_was_in_it() -> None:
    broken = replace(LETTER, to=("Ada’s secret",), scan=replace(SCAN, svg="Ada’s secret, no drawing"))

    with pytest.raises(PrintError) as raised:
        letter(broken)

    assert "secret" not in repr(raised.value)
    assert raised.value.__context__ is None


def test_no_font_of_the_machine_is_used() -> None:
    assert {font.family for font in press.FONTS.fonts()} == {
        "Noto Emoji",
        "Noto Sans",
        "Noto Sans Arabic",
        "Noto Sans CJK SC",
        "Noto Sans Devanagari",
        "Noto Sans Hebrew",
    }
