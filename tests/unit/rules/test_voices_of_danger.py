"""What imagined patients write of danger, and what only looks like it, is read as they mean it.

A line is `kinds | text`; one that begins with ! is read wrongly as yet.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found

FOLDER = Path(__file__).parent / "voices_of_danger"
FILES = [pytest.param(file, id=file.stem) for file in sorted(FOLDER.glob("*.txt"))]
SENT_ON = date(2026, 11, 26)
MOST_MISSED = 0.03


class Danger(NamedTuple):
    """A sentence, the kinds of danger that it speaks of, and whether it is known to be misread."""

    text: str
    kinds: frozenset[str]
    is_missed: bool

    def is_read(self) -> bool:
        found = concerns_found(Answers({"anything_else": self.text}), sent_on=SENT_ON)
        return {concern.kind for concern in found} == self.kinds


def dangers(file: Path) -> Iterator[Danger]:
    for line in file.read_text(encoding="utf-8").splitlines():
        kinds, _, text = line.partition("| ")
        yield Danger(text, frozenset(kinds.removeprefix("!").split()), is_missed=line.startswith("!"))


@pytest.mark.hazard("H13.1")
@pytest.mark.parametrize("file", FILES)
def test_each_sentence_is_read_as_it_is_meant(file: Path) -> None:
    assert [one.text for one in dangers(file) if not one.is_missed and not one.is_read()] == []


@pytest.mark.parametrize("file", FILES)
def test_a_sentence_that_is_read_now_is_no_longer_marked_as_missed(file: Path) -> None:
    assert [one.text for one in dangers(file) if one.is_missed and one.is_read()] == []


def test_few_sentences_are_missed() -> None:
    every = [one for file in sorted(FOLDER.glob("*.txt")) for one in dangers(file)]

    assert sum(one.is_missed for one in every) <= MOST_MISSED * len(every)
