"""Words of concern are read in time that grows with the words, built to hurt or not."""

import time

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found

HURTFUL = (
    "no ",
    "no can't ",
    "numb groin ",
    "lost lost control control bladder bladder ",
    "suicide ",
    "in 1990 , ",
    "my mother she ",
    "if I ",
    "no pain nor incontinence ",
    "e\u0301'",
    "x",
    ",",
)


def seconds(text: str) -> float:
    """Take the best of three, in time of the processor: the machine may be busy."""
    answers = Answers({"visit_goal": text})
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        concerns_found(answers, sent_on=None)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("piece", HURTFUL)
def test_sixteen_times_the_words_take_nothing_like_sixteen_times_sixteen(piece: str) -> None:
    short, long = seconds((piece * 1000)[:1000]), seconds((piece * 16_000)[:16_000])
    assert long < 80 * short + 0.001
