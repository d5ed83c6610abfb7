"""Sentences as people write them, each with what it says, by imagined patients and clinicians.

A line is `marks | text`: HERN affirmed, ?HERN uncertain, -HERN negated, ~HERN another person's, and
(HERN) what the words permit but do not settle. A line that begins with ! is read wrongly as yet.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from intake.rules.status import Status
from tests.accuracy import CODES, read

FOLDER = Path(__file__).parent / "unit" / "rules" / "voices"
FILES = sorted(FOLDER.glob("*.txt"))
SIGNS = {Status.AFFIRMED: "", Status.UNCERTAIN: "?", Status.NEGATED: "-", Status.OTHER_PERSON: "~"}
_NAMES = {condition: code for code, condition in CODES.items()}


class Voice(NamedTuple):
    """A sentence, what it says, what it leaves open, and whether it is known to be misread."""

    text: str
    marks: frozenset[str]
    open: frozenset[str]
    is_missed: bool

    def found(self) -> set[str]:
        """Return what the reader finds, but for what the sentence leaves open."""
        found = {SIGNS[status] + _NAMES[condition] for condition, status in read(self.text).items()}
        return {mark for mark in found if mark.lstrip("?-~") not in self.open}

    def is_read(self) -> bool:
        """Say whether the reader finds what the sentence says, and no more."""
        return self.found() == self.marks


def voices(file: Path) -> Iterator[Voice]:
    """Go through the sentences of a file."""
    for line in file.read_text(encoding="utf-8").splitlines():
        marks, _, text = line.partition("| ")
        words = marks.removeprefix("!").split()
        left_open = frozenset(word.strip("()") for word in words if word.startswith("("))
        said = frozenset(word for word in words if not word.startswith("("))
        yield Voice(text, said, left_open, is_missed=line.startswith("!"))
