import pytest

from intake.web.staff.marked import Span, marked, quoted


@pytest.mark.parametrize(
    ("text", "spans", "written"),
    [
        ("a slipped disc", [(2, 14)], "a <mark>slipped disc</mark>"),
        ("one two three", [(8, 13), (0, 3)], "<mark>one</mark> two <mark>three</mark>"),
        ("one two three", [(0, 7), (4, 13)], "<mark>one two three</mark>"),
        ("one two", [(0, 3), (0, 3)], "<mark>one</mark> two"),
        ("🦴 disc", [(2, 6)], "🦴 <mark>disc</mark>"),
        ("<b>&disc", [(3, 8)], "&lt;b&gt;<mark>&amp;disc</mark>"),
        ("short", [(0, 99), (-1, 2), (3, 3)], "short"),
        ("nothing", [], "nothing"),
    ],
)
def test_marks_stand_where_the_words_stand(text: str, spans: list[tuple[int, int]], written: str) -> None:
    assert str(marked(text, [Span(*span) for span in spans])) == written


def test_a_quote_stands_between_its_words() -> None:
    quote = quoted("Why?", "I have a slipped disc here", Span(9, 21))

    assert (quote.before, quote.quote, quote.after) == ("I have a ", "slipped disc", " here")


def test_a_quote_of_a_long_answer_leaves_out_what_is_far_away() -> None:
    quote = quoted("Why?", "x" * 500 + "disc" + "y" * 500, Span(500, 504))

    assert (quote.before, quote.after) == ("…" + "x" * 160, "y" * 160 + "…")
