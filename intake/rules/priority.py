"""From findings to a place in the queue, with the reasons as codes that say nothing more."""

from collections.abc import Iterator

from intake.questionnaire.levels import Level
from intake.questionnaire.priority import Priority
from intake.rules.evaluation import Concern, Evaluation, Match, SafetyFinding

PRIORITY_OF = {Level.ACT: Priority.URGENT, Level.SOON: Priority.SOON, Level.TELL: Priority.CONSULT}
"""What a safety answer's level makes of a case, whatever else it holds."""

WITH_CONCERN = Priority.SOON
WITH_MATCH = Priority.CONSULT
MOST_REASONS = 3


def priority_of(
    *, safety: tuple[SafetyFinding, ...], concerns: tuple[Concern, ...], matches: tuple[Match, ...]
) -> Priority:
    """Return the most urgent priority that any single finding gives; routine without one."""
    given = {
        *(PRIORITY_OF[finding.level] for finding in safety),
        *(WITH_CONCERN for _ in concerns),
        *(WITH_MATCH for _ in matches),
    }
    return min(given, key=lambda priority: priority.rank, default=Priority.ROUTINE)


def reason_codes(evaluation: Evaluation) -> tuple[str, ...]:
    """Return up to three codes, the most important first, that say why the case stands where it does.

    They are `safety:<question>:<level>`, `concern:<kind>` and `match:<condition>`: enough for the
    queue to say it in words, without opening what is sealed.
    """
    return tuple(dict.fromkeys(_codes(evaluation)))[:MOST_REASONS]


def _codes(evaluation: Evaluation) -> Iterator[str]:
    yield from _safety_codes(evaluation, Level.ACT)
    yield from (f"concern:{concern.kind}" for concern in evaluation.concerns)
    yield from _safety_codes(evaluation, Level.SOON)
    yield from (f"match:{match.condition}" for match in evaluation.matches)
    yield from _safety_codes(evaluation, Level.TELL)


def _safety_codes(evaluation: Evaluation, level: Level) -> Iterator[str]:
    return (
        f"safety:{finding.question}:{finding.level}"
        for finding in evaluation.safety
        if finding.level is level
    )
