import pytest

from tests.html import PageError, fields, parse


def page(body: str) -> str:
    return f'<!doctype html><html lang="en"><head><title>A page</title></head><body>{body}</body></html>'


def test_a_good_page_is_read() -> None:
    form = parse(page('<form><label for="a">A</label><input id="a" name="a" value="1"></form>')).find(
        ".//form"
    )

    assert form is not None
    assert fields(form) == {"a": ["1"]}


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<p><div></div></p>", "unexpected-end-tag"),
        ("<b>open", "expected-one-end-tag"),
        ('<p class="a" class="b">', "duplicate-attribute"),
        ('<p id="a"></p><p id="a"></p>', "there 2 times"),
        ('<label for="b">B</label>', "points nowhere"),
        ('<a href="#c">C</a>', "points nowhere"),
        ('<p style="color:red"></p>', "has style"),
        ('<a href="/" onclick="x()">x</a>', "has onclick"),
        ("<script>x()</script>", "inline script"),
    ],
)
def test_a_bad_page_is_refused(body: str, says: str) -> None:
    with pytest.raises(PageError, match=says):
        parse(page(body))


def test_a_form_sends_what_a_browser_would_send() -> None:
    controls = """
        <input type="radio" name="r" value="x"><input type="radio" name="r" value="y" checked>
        <input type="checkbox" name="c" value="1" checked><input type="checkbox" name="c" value="2" checked>
        <textarea name="t">
words</textarea><select name="s"><option value="1">1<option value="2" selected>2</select>
        <input name="off" disabled><button name="b">Go</button>
    """
    form = parse(page(f"<form>{controls}</form>")).find(".//form")

    assert form is not None
    assert fields(form) == {"r": ["y"], "c": ["1", "2"], "t": ["words"], "s": ["2"]}
