"""Every word that says how words of concern are meant does what its list says, one by one."""

from collections.abc import Iterator
from datetime import date

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from intake.rules.vocabulary.concern_cues import ENGLISH, SPANISH
from intake.rules.vocabulary.concern_rows import Cues

FRAMES = {
    "no": ("{} incontinence", "{} incontinencia", False),
    "no_after": ("incontinence: {}", "incontinencia: {}", False),
    "scope_ends": ("no pain {} incontinent", "sin dolor {} incontinencia", True),
    "lists_on": ("no pain, fever {} incontinence", "sin dolor, fiebre {} incontinencia", False),
    "not_a_no": ("{} suicidal", "{} suicidio", True),
    "unwanted": ("{} to be incontinent", "{} tener incontinencia", False),
    "relatives": ("{} is incontinent", "{} es incontinente", False),
    "conditional": ("{} incontinence", "{} incontinencia", False),
    "supposed": ("{} incontinence", "{} incontinencia", False),
    "long_ago": ("{} lost control of bladder", "{} incontinencia", False),
    "still": ("incontinent in 1990 and {}", "incontinencia en 1990 y {}", True),
}
"""Sentences in both languages that a cue alone decides, and whether words of concern then count."""


def decided() -> Iterator[tuple[str, bool]]:
    for name, (english, spanish, counts) in FRAMES.items():
        for cues, frame in ((ENGLISH, english), (SPANISH, spanish)):
            for cue in _listed(cues, name):
                yield frame.format(cue), counts


def _listed(cues: Cues, name: str) -> list[str]:
    return [cue.strip() for cue in str(getattr(cues, name)).split(",")]


def counted(words: str) -> bool:
    return bool(concerns_found(Answers({"anything_else": words}), sent_on=date(2026, 11, 22)))


@pytest.mark.parametrize(("words", "counts"), list(decided()))
def test_a_cue_decides(words: str, counts: bool) -> None:  # noqa: FBT001  a column of the table
    assert counted(words) is counts


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        ("incontinence", True),
        ("incontinencia", True),
        ("no pain incontinence", False),
        ("no pain, fever incontinence", True),
        ("incontinent in 1990 and", False),
        ("lost control of bladder", True),
    ],
)
def test_without_the_cue_it_is_the_other_way_round(words: str, counts: bool) -> None:  # noqa: FBT001  as above
    assert counted(words) is counts
