"""A secret is read the same way whatever stands around it, and no text stops the reading."""

from hypothesis import given
from hypothesis import strategies as st

from intake.services.invitation_links import new_secret, read_secret


@given(st.text())
def test_any_text_is_read_and_reading_it_again_changes_nothing(text: str) -> None:
    read = read_secret(text)

    assert read_secret(read)[:50] == read[:50]
    assert "-" not in read


@given(st.data())
def test_dashes_and_capitals_say_nothing(data: st.DataObject) -> None:
    secret = new_secret()
    signs = [data.draw(st.sampled_from([sign, sign.upper(), f"-{sign}", f" {sign}"])) for sign in secret]

    assert read_secret("".join(signs)) == read_secret(secret)
