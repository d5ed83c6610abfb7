"""What holds for the rules whatever anybody answers."""

import random
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.safety import SAFETY_TABLE
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.wire import load
from intake.rules.cases.table import CASES
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.rules.phrase_table import Table
from intake.rules.sentences import Sentences, vocabulary_of, words_of
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS
from tests.property.answer_sets import SENT_ON, random_answers

WORSE = (["no", "yes_longer", "not_sure", "yes_new"], ["no", "not_sure", "yes"])
"""Answers from the least to the most worrying, for both kinds of safety question."""

TABLE = Table(CONCERN_ROWS)
RISKS = [value for value, _ in choices_of(CURRENT.by_id["risk_history"]) if value != "none"]
PIECES = """no not lost control bladder can't pee walk my mother I numb groin years ago 1990 if but , .
herniated disc stenosis L4-5 puedo orinar sin perdí control vejiga si miedo 😀 é e\u0301 ½ İ ﬁ"""
WORDS = st.text(max_size=400) | st.lists(st.sampled_from([*PIECES.split(), "\n"]), max_size=40).map(" ".join)


def read(answers: dict[str, Any]) -> Evaluation:
    return evaluate(load(CURRENT, answers), sent_on=SENT_ON)


@pytest.mark.hazard("H1.7")
@given(st.integers(), st.sampled_from([row.question for row in SAFETY_TABLE]))
def test_a_worse_safety_answer_never_lowers_the_priority(seed: int, question: str) -> None:
    """The one written exception, `serious_injury_checked`, is not among the questions made worse."""
    answers = random_answers(random.Random(seed))  # noqa: S311  not a secret
    ranks = [read(worse).priority.rank for worse in _ever_worse(answers, question)]
    assert ranks == sorted(ranks, reverse=True)


def _ever_worse(answers: dict[str, Any], question: str) -> list[dict[str, Any]]:
    """List the answers without this one, and with each worse value of it in turn."""
    rest = {key: value for key, value in answers.items() if key != question}
    if question == "risk_history":
        ticked = [RISKS[:count] for count in range(len(RISKS) + 1)]
        return [rest, *({**rest, question: risks} for risks in ticked)]
    scale = next(
        scale for scale in WORSE if set(scale) <= {v for v, _ in choices_of(CURRENT.by_id[question])}
    )
    return [rest, *({**rest, question: value} for value in scale)]


def test_the_written_exception_is_one_step_and_no_more() -> None:
    hurt = {"serious_injury": "yes"}
    assert read({**hurt, "serious_injury_checked": "no"}).priority == "urgent"
    assert read({**hurt, "serious_injury_checked": "yes"}).priority == "soon"


@given(st.integers())
def test_the_order_of_ticks_changes_nothing(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311  not a secret
    answers = random_answers(rng)
    mixed = {key: rng.sample(v, len(v)) if isinstance(v, list) else v for key, v in answers.items()}
    assert read(dict(reversed(mixed.items()))) == read(answers)


def test_case_accents_and_spaces_change_no_finding() -> None:
    for case in (case for cases in CASES.values() for case in cases):
        plain = _meaning(read(dict(case.answers)))
        for change in (str.upper, _wide, _composed, _decomposed, _bare):
            changed = {
                q: change(v) if " " in str(v) and isinstance(v, str) else v for q, v in case.answers.items()
            }
            assert _meaning(read(changed)) == plain, changed


def _wide(words: str) -> str:
    return "  " + words.replace(" ", "   ") + "  "


def _composed(words: str) -> str:
    return unicodedata.normalize("NFC", words)


def _decomposed(words: str) -> str:
    return unicodedata.normalize("NFD", words)


def _bare(words: str) -> str:
    return "".join(sign for sign in _decomposed(words) if not unicodedata.combining(sign))


def _meaning(evaluation: Evaluation) -> tuple[object, ...]:
    return (
        evaluation.priority,
        [(match.condition, match.basis, match.certainty, match.conflict) for match in evaluation.matches],
        [(mention.condition, mention.status) for mention in evaluation.mentions],
        [(concern.kind, concern.rule) for concern in evaluation.concerns],
    )


@given(WORDS, st.sampled_from(["self", "on_behalf"]))
def test_any_text_is_read_and_quoted_exactly(words: str, completed_by: str) -> None:
    answers = Answers({"completed_by": completed_by, "diagnosis_words": words, "visit_goal": words})
    evaluation = evaluate(answers, sent_on=SENT_ON)
    places = [(found.start, found.end, found.quote) for found in evaluation.mentions]
    places += [(found.start, found.end, found.quote) for found in evaluation.concerns]
    assert all(words[start:end] == quote != "" for start, end, quote in places)
    assert evaluate(answers, sent_on=SENT_ON) == evaluation


@pytest.mark.hazard("H13.2")
@given(WORDS)
def test_words_of_concern_never_make_a_match(words: str) -> None:
    goal = evaluate(Answers({"visit_goal": words}), sent_on=SENT_ON)
    assert (goal.matches, goal.mentions) == ((), ())
    assert goal.priority == ("soon" if goal.concerns else "routine")


@given(WORDS)
def test_a_text_passed_over_at_a_glance_holds_no_words_of_concern(words: str) -> None:
    spans = list(TABLE.spans(Sentences(words)))
    assert vocabulary_of(words) >= {word.text for word in words_of(words) if word.text}
    assert not spans or TABLE.may_hold(vocabulary_of(words))
