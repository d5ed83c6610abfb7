"""An explanation is exact: take a piece of evidence away, and the match changes or is gone."""

import pytest

from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.cases.case import SENT_ON, Case
from intake.rules.cases.table import CASES
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evidence, Match
from intake.rules.safety import COMBINATIONS, Answered, Combination

EVERY = tuple(case for cases in CASES.values() for case in cases)
MATCHING = tuple(case for case in EVERY if case.evaluate().matches)


def situation(case: Case) -> str:
    return case.situation[:60]


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


@pytest.mark.parametrize("case", MATCHING, ids=situation)
def test_without_its_evidence_a_match_changes(case: Case) -> None:
    answers = load(CURRENT, case.answers)
    for match in case.evaluate().matches:
        assert match.evidence
        for evidence in match.evidence:
            after = evaluate(without(evidence, answers), sent_on=None)
            assert not any(same(match, other) for other in after.matches), evidence


@pytest.mark.parametrize("case", MATCHING, ids=situation)
def test_every_quote_is_what_the_patient_gave(case: Case) -> None:
    answers = load(CURRENT, case.answers)
    for match in case.evaluate().matches:
        for evidence in match.evidence:
            if evidence.start is None:
                assert evidence.quote in (*answers.ticked(evidence.question), answers.one(evidence.question))
            else:
                assert answers.words(evidence.question)[evidence.start : evidence.end] == evidence.quote
            assert evidence.rule


@pytest.mark.parametrize("row", COMBINATIONS, ids=lambda row: str(row.rule))
def test_a_combination_falls_with_either_of_its_answers(row: Combination) -> None:
    case = next(
        case for case in EVERY if row.reason in {finding.reason for finding in case.evaluate().safety}
    )
    answers = load(CURRENT, case.answers)
    beside = row.beside.question if isinstance(row.beside, Answered) else "date_of_birth"
    for question in (row.question, beside):
        after = evaluate(put_out(answers, question), sent_on=SENT_ON)
        assert row.reason not in {finding.reason for finding in after.safety}


@pytest.mark.parametrize("case", [case for case in EVERY if case.evaluate().safety], ids=situation)
def test_a_safety_finding_goes_with_its_answer(case: Case) -> None:
    answers = load(CURRENT, case.answers)
    for finding in case.evaluate().safety:
        after = evaluate(put_out(answers, finding.question), sent_on=SENT_ON)
        assert finding.question not in {other.question for other in after.safety}


@pytest.mark.parametrize("case", [case for case in EVERY if case.evaluate().concerns], ids=situation)
def test_words_of_concern_go_with_what_they_quote(case: Case) -> None:
    answers = load(CURRENT, case.answers)
    for concern in case.evaluate().concerns:
        words = answers.words(concern.question)
        rest = f"{words[: concern.start]}—{words[concern.end :]}"
        after = evaluate(answers.merged({concern.question: rest}), sent_on=SENT_ON)
        assert (concern.question, concern.start, concern.rule) not in {
            (other.question, other.start, other.rule) for other in after.concerns
        }


def put_out(answers: Answers, question: str) -> Answers:
    """Leave a question unasked."""
    return Answers({name: value for name, value in answers.values.items() if name != question})
