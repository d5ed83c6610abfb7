"""Every rule set that was put to use, the newest last: a published one never changes.

Whoever changes the rules adds a row. `intake rules replay` says beforehand what it changes on stored
submissions, `intake rules version` prints the digest, and CHANGELOG.md says the same sentence.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """One published rule set: its version, the day, and what it changed, for clinicians to read."""

    digest: str
    published_on: date
    changed: str


PUBLISHED = (
    RuleSet(
        digest="4ace5a832176",
        published_on=date(2026, 11, 26),
        changed="The first rule set: six conditions, words of concern, safety levels; English and Spanish.",
    ),
)


def published_as(digest: str) -> tuple[int, RuleSet] | None:
    """Return the number and row of a published rule set, or None for one that was never published."""
    rows = enumerate(PUBLISHED, 1)
    return next(((number, row) for number, row in rows if row.digest == digest), None)
