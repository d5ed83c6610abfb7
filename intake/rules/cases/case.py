"""One case: a situation, the answers to it, everything that must be found, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.priority import Priority
from intake.questionnaire.wire import load
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation

SENT_ON = date(2026, 11, 22)

URGENT, SOON, CONSULT, ROUTINE = Priority
"""Short names, because every row has one."""


@dataclass(frozen=True, slots=True)
class Case:
    """Answers in wire form, the priority, and the findings as `findings_of` writes them."""

    situation: str
    answers: Mapping[str, object]
    priority: Priority
    findings: tuple[str, ...]
    reason: str

    def evaluate(self) -> Evaluation:
        """Evaluate the answers as if they had been sent on `SENT_ON`."""
        return evaluate(load(CURRENT, self.answers), sent_on=SENT_ON)


def case(
    situation: str, answers: Mapping[str, object], priority: Priority, *findings: str, reason: str
) -> Case:
    """Write a case with its findings one after another."""
    return Case(situation, answers, priority, findings, reason)


def findings_of(evaluation: Evaluation) -> tuple[str, ...]:
    """Write each safety answer, concern and match, and each mention that made none, as a short line."""
    return tuple(_lines(evaluation))


def _lines(evaluation: Evaluation) -> Iterator[str]:
    for finding in evaluation.safety:
        yield f"{finding.question}: {finding.level}"
    for concern in evaluation.concerns:
        yield f"{concern.kind}: “{concern.quote}”"
    for match in evaluation.matches:
        conflict = ", conflict" if match.conflict else ""
        yield f"{match.condition}: {match.basis}, {match.certainty}{conflict}"
    matched = {match.condition for match in evaluation.matches}
    for mention in evaluation.mentions:
        if mention.condition not in matched:
            yield f"{mention.condition}: only {mention.status}"
