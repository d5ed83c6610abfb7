"""All words are read in time that grows with their number, built to hurt or not."""

import time
from collections.abc import Callable

import pytest

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from intake.rules.mentions import read_mentions

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
    "herniated ",
    "no herniated disc, ",
    "stenosis of ",
    "arthritis and back pain ",
    "l4-5 ",
    "if surgery ",
    "?",
    "legs legs give way ",
    "no feel private ",
    "if numb groin, or ",
    "none? suicidle ",
    "x",
    ",",
)


def of_concern(text: str) -> object:
    return concerns_found(Answers({"visit_goal": text}), sent_on=None)


def seconds(read: Callable[[str], object], text: str) -> float:
    """Take the best of three, in time of the processor: the machine may be busy."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("read", [of_concern, read_mentions])
@pytest.mark.parametrize("piece", HURTFUL)
def test_sixteen_times_the_words_take_nothing_like_sixteen_times_sixteen(
    piece: str, read: Callable[[str], object]
) -> None:
    short, long = (seconds(read, (piece * size)[:size]) for size in (1000, 16_000))
    assert long < 80 * short + 0.001


@pytest.mark.parametrize("read", [of_concern, read_mentions])
def test_signs_of_every_script_take_no_longer_than_their_number_explains(
    read: Callable[[str], object],
) -> None:
    signs = "".join(chr(code) for code in range(0x20, 0x11_000, 9))
    short, long = (seconds(read, (signs * size)[:size]) for size in (1000, 16_000))
    assert long < 80 * short + 0.001
