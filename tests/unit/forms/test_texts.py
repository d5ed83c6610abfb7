import pytest

from intake.forms.characters import on_one_line, plain_digits, without_strange
from intake.forms.sections import section_form
from intake.questionnaire.kinds import Text, TextFormat, Words
from tests.unit.forms.facts import TEXT, page_with, sent


def line(text: str, kind: TextFormat = TextFormat.PLAIN, limit: int = 200) -> str | None:
    form = sent(Text(id="q", text=TEXT, format=kind, limit=limit), pairs=[("q", text)])
    return form.answered.one("q")


def test_words_are_kept_as_typed_with_line_ends_as_lf() -> None:
    typed = "  caf\u0065\u0301\r\n\r\n“L5”\ttwo\vthree "
    form = sent(Words(id="q", text=TEXT), pairs=[("q", typed)])

    assert form.answered.words("q") == "cafe\u0301\n\n“L5”\ttwo\nthree"


def test_a_line_stays_on_one_line() -> None:
    assert line("Ann\r\nMarie") == "Ann Marie"


@pytest.mark.parametrize("name", ["م", "李", "O’Sullivan-Ñandú", "X" * 100, "Åsa 🙂", "D'Arcy"])
def test_a_name_may_be_written_in_any_script(name: str) -> None:
    assert line(name, TextFormat.NAME, 100) == name


@pytest.mark.parametrize(
    "number",
    [
        "2025550123",
        "202-555-0123",
        "(202) 555-0123",
        "+1 202 555 0123",
        "1-202-555-0123",
        "202.555.0123",
        "011 44 20 7946 0018",
        "+52 55 1234 5678",
        "٢٠٢٥٥٥٠١٢٣",
        "\u202d+1 202 555 0123\u202c",
        "202 555 0123 ext 4",
    ],
)
def test_a_phone_number_may_be_written_in_many_ways(number: str) -> None:
    assert line(number, TextFormat.PHONE)


@pytest.mark.parametrize("text", ["12", "call me", "99999999999999999999"])
def test_what_cannot_be_a_phone_number_is_refused(text: str) -> None:
    assert line(text, TextFormat.PHONE) is None


@pytest.mark.parametrize(
    ("text", "kept"), [("ada@example.com", True), ("ada@", False), ("ada example.com", False)]
)
def test_an_email_has_its_shape(text: str, kept: bool) -> None:  # noqa: FBT001  a column of the table
    assert (line(text, TextFormat.EMAIL) is not None) is kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [("2015", "2015"), ("٢٠١٥", "2015"), ("1957", None), ("2027", None), ("20155", None), ("15", None)],
)
def test_a_year_lies_between_birth_and_now(text: str, kept: str | None) -> None:
    assert line(text, TextFormat.YEAR, 4) == kept


@pytest.mark.parametrize(
    ("came", "kept", "reported"),
    [
        ("plain", "plain", False),
        ("a\x00b", "ab", True),
        ("a\x9fb", "ab", True),
        ("\u202egnp", "gnp", True),
        ("\ud800x", "x", True),
        ("\ufffdy", "y", True),
        ("%ED%A0%80x", "x", True),
        ("100%BACK PAIN", "100%BACK PAIN", False),
        ("\u202a12\u202c", "12", False),
        ("\ufeffx\u2028y", "x\ny", False),
        ("\x00", "", True),
    ],
)
def test_strange_signs_are_taken_out(came: str, kept: str, reported: bool) -> None:  # noqa: FBT001  a column
    assert without_strange(came) == (kept, reported)


def test_digits_of_any_script_are_digits() -> None:
    assert plain_digits("٣ ३ \uff13 ²") == "3 3 3 ²"
    assert on_one_line("a\n\t b") == "a  b"


def test_a_page_is_made_once() -> None:
    section = page_with(Words(id="q", text=TEXT))

    assert section_form(section) is section_form(section)
