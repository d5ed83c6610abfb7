"""An explanation is exact: take a piece of evidence away, and the match changes or is gone."""

import pytest

from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.cases.case import Case
from intake.rules.cases.table import CASES
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evidence, Match

MATCHING = tuple(case for cases in CASES.values() for case in cases if case.evaluate().matches)


def without(evidence: Evidence, answers: Answers) -> Answers:
    """Take the quoted words out, or the tick, or the one answer."""
    value = answers.values[evidence.question]
    if evidence.start is not None and isinstance(value, str):
        return put(answers, evidence, value[: evidence.start] + value[evidence.end :])
    if isinstance(value, tuple):
        return put(answers, evidence, tuple(item for item in value if item != evidence.quote))
    if isinstance(value, str):
        return put(answers, evidence, None)
    rest = {key: side for key, side in answers.details(evidence.question).items() if key != evidence.quote}
    return put(answers, evidence, rest)


def put(answers: Answers, evidence: Evidence, value: Value | None) -> Answers:
    return answers.merged({evidence.question: value})


def same(one: Match, other: Match) -> bool:
    """Compare what a match says, without the places that move when words are taken out."""
    return [(e.question, e.quote) for e in one.evidence] == [
        (e.question, e.quote) for e in other.evidence
    ] and (
        (one.condition, one.basis, one.certainty, one.conflict)
        == (other.condition, other.basis, other.certainty, other.conflict)
    )


@pytest.mark.parametrize("case", [pytest.param(case, id=case.situation[:60]) for case in MATCHING])
def test_without_its_evidence_a_match_changes(case: Case) -> None:
    answers = load(CURRENT, case.answers)
    for match in case.evaluate().matches:
        assert match.evidence
        for evidence in match.evidence:
            after = evaluate(without(evidence, answers), sent_on=None)
            assert not any(same(match, other) for other in after.matches), evidence


@pytest.mark.parametrize("case", [pytest.param(case, id=case.situation[:60]) for case in MATCHING])
def test_every_quote_is_what_the_patient_gave(case: Case) -> None:
    answers = load(CURRENT, case.answers)
    for match in case.evaluate().matches:
        for evidence in match.evidence:
            if evidence.start is None:
                assert evidence.quote in (*answers.ticked(evidence.question), answers.one(evidence.question))
            else:
                assert answers.words(evidence.question)[evidence.start : evidence.end] == evidence.quote
            assert evidence.rule
