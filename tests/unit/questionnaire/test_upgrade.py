"""A form begun with one questionnaire goes on with the next: only what changed is asked again."""

import random
from dataclasses import replace
from typing import Any

import pytest

from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Question, YesNo
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Questionnaire
from intake.questionnaire.upgrade import carried_over
from tests.builders import answers
from tests.property.answer_sets import random_answers

NEW_WORDS = N_("What is it?")


def before(*, without: str = "", changed: Question | None = None) -> Questionnaire:
    """Return an earlier questionnaire, which lacked a question or asked one in another way."""
    sections = tuple(
        replace(
            section,
            questions=tuple(
                changed if changed and changed.id == question.id else question
                for question in section.questions
                if question.id != without
            ),
        )
        for section in CURRENT.sections
    )
    return Questionnaire(number=0, sections=sections)


def upgraded(old: Questionnaire, stored: Answers) -> Answers:
    return carried_over(old, CURRENT, wire.dump(stored))


def question(name: str) -> Any:  # noqa: ANN401  a test knows which kind its question is
    return CURRENT.by_id[name]


def test_what_did_not_change_is_carried_over_whole() -> None:
    rng = random.Random(7)  # noqa: S311  answers, not secrets
    for _ in range(50):
        stored = wire.load(CURRENT, random_answers(rng))

        assert upgraded(CURRENT, stored) == stored


def test_a_new_question_was_not_asked() -> None:
    stored = wire.load(before(without="fever_unwell"), {"cancer_ever": "no"})

    found = upgraded(before(without="fever_unwell"), stored)

    assert not found.was_asked("fever_unwell")
    assert found.one("cancer_ever") == "no"


@pytest.mark.parametrize(
    "changed",
    [
        replace(question("fever_unwell"), text=NEW_WORDS),
        replace(question("privacy_seen"), beside=(NEW_WORDS,)),
        replace(question("pain_average"), high=NEW_WORDS),
    ],
    ids=["a question's words", "what a consent stands for", "the end of a scale"],
)
def test_what_asks_something_else_now_is_asked_again(changed: Question) -> None:
    old = before(changed=changed)
    found = upgraded(old, answers())

    assert not found.was_asked(changed.id)
    assert found.values.keys() == answers().values.keys() - {changed.id}


@pytest.mark.parametrize(
    "changed",
    [
        replace(question("fever_unwell"), hint=NEW_WORDS),
        replace(question("worse_place"), required=False),
    ],
    ids=["a hint", "whether it must be answered"],
)
def test_what_asks_the_same_is_not_asked_again(changed: Question) -> None:
    assert upgraded(before(changed=changed), answers()) == answers()


def test_an_answer_to_a_question_that_is_gone_is_left_out() -> None:
    extra = YesNo(id="smokes_pipe", text=NEW_WORDS)
    old = Questionnaire(
        number=0,
        sections=(
            *CURRENT.sections[:-1],
            replace(CURRENT.sections[-1], questions=(*CURRENT.sections[-1].questions, extra)),
        ),
    )
    stored = wire.load(old, {"smokes_pipe": "no", "cancer_ever": "no"})

    assert upgraded(old, stored) == wire.load(CURRENT, {"cancer_ever": "no"})


def test_what_was_not_understood_is_remembered_where_it_still_asks_the_same() -> None:
    stored = answers().marked((), {"fever_unwell", "pain_average"})
    old = before(changed=replace(question("fever_unwell"), text=NEW_WORDS))

    assert upgraded(old, stored).unclear == {"pain_average"}


def test_another_wording_counts_only_for_those_who_read_it() -> None:
    old = before(changed=replace(question("fever_unwell"), text_on_behalf=NEW_WORDS))

    assert upgraded(old, answers()).was_asked("fever_unwell")
    assert not upgraded(old, answers(completed_by="on_behalf")).was_asked("fever_unwell")
