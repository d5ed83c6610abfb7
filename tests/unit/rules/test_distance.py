"""How far two spellings are apart, against counting it by trying everything."""

from functools import cache
from itertools import product

import pytest

from intake.rules.distance import distance

WORDS = [
    "".join(letters) for length in range(5) for letters in product("abc"[: 4 - length // 2], repeat=length)
]


@cache
def by_trying(one: str, other: str) -> int:
    if not one or not other:
        return len(one) + len(other)
    ways = [
        by_trying(one[1:], other) + 1,
        by_trying(one, other[1:]) + 1,
        by_trying(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if one[:2] == other[1::-1] and len(one) > 1:
        ways.append(by_trying(one[2:], other[2:]) + 1)
    return min(ways)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        pytest.param("stenosis", "stenosis", 0, id="the same"),
        pytest.param("stenosis", "stenoses", 1, id="another letter"),
        pytest.param("stenosis", "stenossis", 1, id="a letter more"),
        pytest.param("stenosis", "stenois", 1, id="a letter less"),
        pytest.param("stenosis", "setnosis", 1, id="two swapped"),
        pytest.param("herniated", "hernaited", 1, id="two swapped within"),
        pytest.param("disc", "dsk", 2, id="one dropped, one changed"),
    ],
)
def test_letters_are_counted(one: str, other: str, apart: int) -> None:
    assert distance(one, other) == apart


def test_every_pair_of_short_words_is_as_far_apart_as_trying_says() -> None:
    differ = [
        (one, other) for one, other in product(WORDS, WORDS) if distance(one, other) != by_trying(one, other)
    ]

    assert differ == []


@pytest.mark.parametrize("most", [0, 1, 2])
def test_what_is_further_than_asked_is_beyond(most: int) -> None:
    differ = [
        (one, other)
        for one, other in product(WORDS, WORDS)
        if min(distance(one, other, most=most), most + 1) != min(by_trying(one, other), most + 1)
    ]

    assert differ == []
