"""Every sentence of the tables is read as it was when a person last looked, to the word and the rule."""

from tests.readings import READINGS, readings


def test_nothing_is_read_otherwise_than_it_was_looked_at() -> None:
    kept = READINGS.read_text(encoding="utf-8").splitlines()

    differ = [(was, now) for was, now in zip(kept, readings(), strict=False) if was != now]

    assert differ[:10] == [], "look at the difference that `python -m tests.readings` makes, then keep it"
    assert len(kept) == len(list(readings()))
