"""Misspelled words are brought back, and words that only look like them are left alone."""

import pytest

from intake.rules.distance import distance
from intake.rules.spelling import repair
from intake.rules.vocabulary.protected import WORDS


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("herneated", "herniated"),
        ("buldging", "bulging"),
        ("stinosis", "stenosis"),
        ("degerative", "degenerative"),
        ("arthiritis", "arthritis"),
        ("dsic", "disc"),
        ("siatica", "sciatica"),
        ("protusiones", "protrusion"),
        ("hirneated", "herniated"),
        ("degenarative", "degenerative"),
        ("protusoin", "protrusion"),
        ("artheritus", "arthritis"),
        ("bulghing", "bulging"),
        ("laminectmoy", "laminectomy"),
        ("herneations", "herniation"),
        ("facetts", "facets"),
        ("xtenosis", "stenosis"),
        ("bulgingdisc", "bulging disc"),
        ("spinalstenosis", "spinal stenosis"),
        ("bak", "back"),
        ("ernias", "hernias"),
        ("surgeon's", "surgeon"),
        ("spondylolithesis", "spondylolisthesis"),
    ],
)
def test_a_misspelled_word_is_brought_back(typed: str, meant: str) -> None:
    assert repair(typed) == meant


@pytest.mark.parametrize(
    "word",
    [
        "xyzzy",
        "cats",
        "ab",
        "q" * 60,
        "zzz's",
        "esteatosis",
        "extensions",
        "spring",
        "ostiofyte",
        "arteritis",
    ],
)
def test_another_word_stays(word: str) -> None:
    assert repair(word) == word


def test_guarded_words_stay() -> None:
    assert [word for word in WORDS if repair(word) != word] == []


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("disc", "disc", 0),
        ("dsic", "disc", 1),
        ("disk", "disc", 1),
        ("stinosys", "stenosis", 2),
        ("", "ab", 2),
    ],
)
def test_distance_counts_letters(one: str, other: str, far: int) -> None:
    assert distance(one, other) == far
