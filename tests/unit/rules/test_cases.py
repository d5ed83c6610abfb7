"""The readable table of cases: every row finds exactly what it says, and nothing else."""

import pytest

from intake.questionnaire.conditions import Condition
from intake.questionnaire.safety import SAFETY_TABLE
from intake.rules.cases.case import findings_of
from intake.rules.cases.table import CASES
from intake.rules.evaluation import Basis, Certainty, ConcernKind
from intake.rules.history import HISTORY_TABLE, STAYED
from intake.rules.safety import COMBINATIONS
from intake.rules.status import Status
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS

ALL = tuple(case for cases in CASES.values() for case in cases)
EVALUATIONS = tuple(case.evaluate() for case in ALL)


@pytest.mark.parametrize("subject", list(CASES))
def test_each_case_finds_what_it_says(subject: str) -> None:
    evaluations = ((case, case.evaluate()) for case in CASES[subject])
    differ = [
        (case.situation, case.reason, evaluation.priority, findings_of(evaluation))
        for case, evaluation in evaluations
        if (evaluation.priority, findings_of(evaluation)) != (case.priority, case.findings)
    ]

    assert differ == []


def test_no_situation_stands_twice_and_each_says_why() -> None:
    assert len({case.situation for case in ALL}) == len(ALL) >= 300
    assert all(case.reason.endswith(".") or case.reason for case in ALL)


def test_every_condition_is_reached_on_every_basis_and_with_every_certainty() -> None:
    found = {(m.condition, m.basis, m.certainty) for e in EVALUATIONS for m in e.matches}
    wanted = {(c, Basis.REPORTED, s) for c in Condition for s in (Certainty.AFFIRMED, Certainty.UNCERTAIN)}
    wanted |= {(c, Basis.SCAN, s) for c in Condition for s in (Certainty.AFFIRMED, Certainty.UNCERTAIN)}
    wanted |= {
        (Condition.PERSISTENT_POST_SURGICAL_BACK_PAIN, Basis.HISTORY, row.certainty) for row in HISTORY_TABLE
    }
    assert wanted <= found


def test_every_condition_is_mentioned_with_every_status() -> None:
    found = {(mention.condition, mention.status) for e in EVALUATIONS for mention in e.mentions}
    assert {(condition, status) for condition in Condition for status in Status} <= found


@pytest.mark.parametrize("subject", ["Words, in English", "Words, in Spanish"])
def test_every_condition_is_reported_in_both_languages(subject: str) -> None:
    found = {match.condition for case in CASES[subject] for match in case.evaluate().matches}
    assert found == set(Condition)


def test_every_row_of_the_history_is_reached_those_that_match_nothing_too() -> None:
    told = [case.answers for case in CASES["Pain after an operation"]]
    asked = ("back_surgery", "pain_after_surgery", "pain_after_surgery_lasting")
    found = {tuple(answers.get(question) for question in asked) for answers in told}
    assert {("yes", stayed, "3_months_or_more") for stayed in STAYED} <= found
    assert {"3_months_or_more", "not_sure", "under_3_months"} <= {lasting for *_, lasting in found}
    assert {("yes", "not_sure"), ("yes", "went_away")} <= {(yes, after) for yes, after, _ in found}
    assert {"no", "not_sure"} <= {yes for yes, *_ in found}


def test_words_of_concern_have_cases_for_and_against_in_both_languages() -> None:
    counts = [len(cases) for subject, cases in CASES.items() if "words of concern" in subject.lower()]
    assert len(counts) == 4
    assert sum(counts) >= 60
    assert min(counts) >= 20


def test_every_level_of_every_safety_answer_is_reached() -> None:
    given = {(f.question, answer) for e in EVALUATIONS for f in e.safety for answer in f.answers}
    assert {(row.question, answer) for row in SAFETY_TABLE for answer in row.levels} <= given


def test_every_reason_of_the_safety_tables_is_reached() -> None:
    reasons = {finding.reason for e in EVALUATIONS for finding in e.safety}
    pairs = [pair.reason for row in SAFETY_TABLE for pair in row.pairs]
    assert {row.reason for row in SAFETY_TABLE} | {row.reason for row in COMBINATIONS} | {*pairs} <= reasons


def test_every_row_of_concern_is_reached() -> None:
    assert {row.name for row in CONCERN_ROWS} - {c.rule for e in EVALUATIONS for c in e.concerns} == set()
    assert {row.kind for row in CONCERN_ROWS} == set(ConcernKind)
