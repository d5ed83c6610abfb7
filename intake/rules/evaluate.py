"""The one way in: a patient's answers, and the day they were sent, to what the rules find in them."""

from datetime import date

from intake.questionnaire.answers import Answers
from intake.questionnaire.conditions import Condition
from intake.rules.concerns import concerns_found
from intake.rules.evaluation import Evaluation, Match, MentionFound
from intake.rules.found import mentions_found
from intake.rules.history import matches_history
from intake.rules.priority import priority_of
from intake.rules.reported import matches_reported
from intake.rules.safety import safety_findings
from intake.rules.version import rule_set

_ORDER = {condition: place for place, condition in enumerate(Condition)}


def evaluate(answers: Answers, *, sent_on: date | None) -> Evaluation:
    """Read one patient's answers; the same answers and day give the same evaluation, always.

    Without `sent_on` no rule of age fires. Answers may be partial: what is missing matches nothing.
    """
    mentions = mentions_found(answers)
    matches = _matches(answers, mentions)
    safety = safety_findings(answers, sent_on=sent_on)
    concerns = concerns_found(answers, sent_on=sent_on)
    return Evaluation(
        priority=priority_of(safety=safety, concerns=concerns, matches=matches),
        matches=matches,
        mentions=mentions,
        safety=safety,
        concerns=concerns,
        rule_set=rule_set(),
    )


def _matches(answers: Answers, mentions: tuple[MentionFound, ...]) -> tuple[Match, ...]:
    """Put matches in the fixed order of the conditions, each as reported, on a scan, in the history."""
    found = (*matches_reported(answers, mentions), *matches_history(answers))
    return tuple(sorted(found, key=lambda match: _ORDER[match.condition]))
