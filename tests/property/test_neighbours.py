"""The sentences beside those of the tables are read as they were: a word out, two exchanged, more behind."""

from tests.readings import NEIGHBOURS, digests


def test_the_neighbours_of_every_sentence_are_read_as_they_were() -> None:
    kept = NEIGHBOURS.read_text(encoding="utf-8").splitlines()

    differ = sorted(set(digests()) ^ set(kept))

    assert differ == [], "a rule changed what these tables do not show; `python -m tests.readings` keeps it"
