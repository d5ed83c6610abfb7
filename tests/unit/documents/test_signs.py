import pytest

from intake.documents.letters import letter
from intake.documents.signs import STAND_IN, printable
from tests.pdfs import facts
from tests.unit.documents.sheets import letter_saying

NAMES = (
    "Zoë Núñez-Łukasiewicz",
    "O’Connor",
    "Nguyễn Thị Hồng",
    "Ирина Ёлкина",
    "Ελένη Παπαδοπούλου",
    "محمد عبد الله",
    "דוד כהן",
    "王小明",
    "陳大文",
    "김민수",
    "やまだ たろう",
    "राधा शर्मा",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_printed_as_it_is_written(name: str) -> None:
    assert printable(name) == name


def test_names_of_all_scripts_make_one_good_document() -> None:
    assert facts(letter(letter_saying(*NAMES))).claims_ua


@pytest.mark.parametrize("pictures", ["🙂😭🦴", "👍🏽🙏🏾", "👩‍👧👨‍👩‍👧‍👦", "🇲🇽", "⚠"], ids=ascii)
def test_little_pictures_are_printed(pictures: str) -> None:
    made = facts(letter(letter_saying(f"Me duele {pictures}")))

    assert printable(pictures) == pictures
    assert made.claims_ua
    assert made.says(f"Me duele {pictures}")


@pytest.mark.parametrize("sign", ["\N{ETHIOPIC SYLLABLE HA}", "\ufdd0", "\ue000"])
def test_a_sign_that_no_font_has_leaves_a_stand_in(sign: str) -> None:
    assert printable(f"a{sign}b") == f"a{STAND_IN}b"


@pytest.mark.parametrize(
    "sign", ["\0", "\x1b", "\N{LANGUAGE TAG}", "\N{VARIATION SELECTOR-16}", "\N{COMBINING ENCLOSING KEYCAP}"]
)
def test_what_nobody_sees_leaves_nothing(sign: str) -> None:
    assert printable(f"a{sign}b") == "ab"


def test_a_letter_with_a_loose_accent_is_put_together() -> None:
    assert printable("n\N{COMBINING TILDE}") == "ñ"
