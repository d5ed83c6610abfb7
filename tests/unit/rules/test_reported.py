"""Reports and what speaks against them: what is one match, what is two, and what is kept of both."""

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import load
from intake.rules.cases.case import findings_of
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.rules.sources import SOURCES


def read(**answers: object) -> Evaluation:
    return evaluate(load(CURRENT, answers), sent_on=None)


def found(**answers: object) -> tuple[str, ...]:
    return findings_of(read(**answers))


@pytest.mark.parametrize(
    ("told", "certainty"),
    [
        ("yes", "affirmed"),
        ("own_idea", "uncertain"),
        ("not_sure", "uncertain"),
        ("no", "uncertain"),
        (None, "affirmed"),
    ],
)
def test_who_told_them_decides_on_words_at_the_end(told: str | None, certainty: str) -> None:
    """Without an answer on who told them, the words stand as they are written."""
    given = {"told_diagnosis": told, "anything_else": "I have spinal stenosis."}
    assert found(**given) == (f"spinal_stenosis: reported, {certainty}",)


@pytest.mark.parametrize("told", ["yes", "own_idea", "not_sure", "no"])
def test_what_a_scan_showed_does_not_depend_on_who_told_them(told: str) -> None:
    given = {"told_diagnosis": told, "scans": ["mri"], "scan_words": "spinal stenosis at L4-5"}
    assert found(**given) == ("spinal_stenosis: scan, affirmed",)


def test_reported_and_scanned_are_two_matches_in_that_order() -> None:
    assert found(
        told_diagnosis="own_idea", diagnoses=["spinal_stenosis"], scan_words="spinal stenosis at L4-5"
    ) == ("spinal_stenosis: reported, uncertain", "spinal_stenosis: scan, affirmed")


def test_a_denial_speaks_against_every_report_of_the_condition() -> None:
    evaluation = read(
        told_diagnosis="yes",
        diagnoses=["spinal_stenosis", "facet_joint_syndrome"],
        diagnosis_words="The surgeon says I have no spinal stenosis.",
        scan_words="spinal stenosis at L4-5",
    )
    assert findings_of(evaluation) == (
        "facet_joint_syndrome: reported, affirmed",
        "spinal_stenosis: reported, uncertain, conflict",
        "spinal_stenosis: scan, uncertain, conflict",
    )
    assert [evidence.question for evidence in evaluation.matches[1].evidence] == [
        "diagnoses",
        "diagnosis_words",
    ]
    assert [evidence.question for evidence in evaluation.matches[2].evidence] == [
        "scan_words",
        "diagnosis_words",
    ]


@pytest.mark.parametrize(
    ("words", "conflict"),
    [
        pytest.param("Herniated disc at L4-5. No herniated disc at L5-S1.", False, id="another level"),
        pytest.param("Herniated disc at L4-5. No herniated disc at L4/L5.", True, id="the same level"),
        pytest.param("Herniated disc at L4-5. No herniated disc.", True, id="no level"),
        pytest.param("Herniated disc. No herniated disc at L4-5.", True, id="no level in the report"),
        pytest.param("Herniated disc at C5. No herniated disc at C6.", False, id="single levels"),
        pytest.param("No herniated disc but a bulging disc", False, id="one sentence"),
        pytest.param("A bulging disc\nno herniated disc", True, id="two lines"),
    ],
)
def test_a_denial_counts_where_it_speaks_of_the_same(words: str, conflict: bool) -> None:  # noqa: FBT001  a column of the table
    evaluation = read(scan_words=words)
    assert [match.conflict for match in evaluation.matches] == [conflict]


def test_a_denial_alone_is_shown_and_no_match() -> None:
    evaluation = read(told_diagnosis="yes", diagnosis_words="no spinal stenosis")
    assert evaluation.matches == ()
    assert [(m.quote, m.status.value, m.question) for m in evaluation.mentions] == [
        ("spinal stenosis", "negated", "diagnosis_words")
    ]


def test_a_relative_is_perhaps_the_patient_when_somebody_else_fills_it_in() -> None:
    words = "My mother has spinal stenosis."
    assert found(told_diagnosis="yes", diagnosis_words=words) == ("spinal_stenosis: only other_person",)
    assert found(told_diagnosis="yes", diagnosis_words=words, completed_by="on_behalf") == (
        "spinal_stenosis: reported, uncertain",
    )


@pytest.mark.parametrize(
    "answers",
    [
        {"told_diagnosis": "no", "diagnosis_words": "spinal stenosis"},
        {"told_diagnosis": "no", "diagnoses": ["something_else"], "diagnoses_other": "spinal stenosis"},
        {"told_diagnosis": "yes", "diagnoses": ["cannot_remember"], "diagnoses_other": "spinal stenosis"},
        {"scans": ["none"], "scan_words": "spinal stenosis"},
        {"scans": ["not_sure"], "scan_words": "spinal stenosis"},
    ],
)
def test_an_answer_that_was_not_asked_is_not_read(answers: dict[str, object]) -> None:
    assert found(**answers) == ()


def test_only_the_listed_answers_are_read_for_conditions() -> None:
    listed = {source.question for source in SOURCES}
    assert listed == {"diagnosis_words", "diagnoses_other", "scan_words", "anything_else"}
    others = ("visit_goal", "medicines", "allergies_words", "scan_where_when", "surgery_kinds_other")
    assert found(**dict.fromkeys(others, "I have spinal stenosis")) == ()
