"""Everything that is wrong with the rules' own tables, each fault in one line."""

from collections.abc import Iterator

from intake.rules.cases.table import CASES
from intake.rules.checks import frames_english, frames_spanish, reach, words
from intake.rules.lexicon import ROWS
from intake.rules.readings import READINGS

FRAMES: words.Frames = {**frames_english.FRAMES, **frames_spanish.FRAMES}


def faults() -> Iterator[str]:
    """Go through the faults; the tables are sound when there is none."""
    evaluations = [case.evaluate() for cases in CASES.values() for case in cases]
    yield from words.shadowed(ROWS)
    yield from words.unreached(ROWS)
    yield from words.silent(ROWS, FRAMES)
    yield from (f"{row}: has sentences and no words" for row in FRAMES if row not in {row.id for row in ROWS})
    yield from reach.unreached_conditions(evaluations)
    yield from reach.unreached_readings(READINGS, ROWS, evaluations)
    yield from reach.impossible_answers(reach.named_answers())
