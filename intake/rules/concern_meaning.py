"""Whether words of concern speak of the patient, now, and as a fact; in doubt they do."""

from collections.abc import Callable

from intake.rules.concern_denial import DENIES, is_denied, is_unwanted
from intake.rules.concern_marks import BITS
from intake.rules.concern_person import is_other_person
from intake.rules.concern_reading import Reading
from intake.rules.concern_supposition import SUPPOSES, is_announced, is_supposed
from intake.rules.concern_time import is_long_ago
from intake.rules.phrase_table import Span

_ALWAYS = -1
_EXCUSES: tuple[tuple[int, Callable[[Reading, Span], bool]], ...] = (
    (DENIES, is_denied),
    (BITS["unwanted"], is_unwanted),
    (SUPPOSES, is_supposed),
    (BITS["announces"], is_announced),
    (_ALWAYS, is_long_ago),
    (BITS["relatives"], is_other_person),
)
"""Why words may not count, each with the marks that a text must have for it to be worth asking."""


def counts(reading: Reading, span: Span) -> bool:
    """Say whether the words of concern are the patient's own, current and not denied."""
    return not any(
        (bits == _ALWAYS or reading.said & bits) and excuse(reading, span) for bits, excuse in _EXCUSES
    )
