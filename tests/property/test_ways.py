"""Each way to name a condition is read, and each way to mean it is understood of every condition."""

import pytest

from intake.rules.status import Status
from tests.accuracy import CODES, read
from tests.property.ways_to_mean import WAYS_TO_MEAN
from tests.property.ways_to_name import WAYS_TO_NAME

_CONDITIONS = {
    "STEN": "spinal stenosis",
    "HERN": "a herniated disc",
    "SOA": "arthritis in my spine",
    "DDD": "degenerative disc disease",
}
_NO_ARTICLE = ("my {x}", "the {x}", "no {x}")


def _each(block: str) -> list[str]:
    return [way.strip() for way in block.replace("|\n", "|").split("|")]


def _said(way: str, name: str) -> str:
    bare = way.startswith("{x}: ") or any(start in way.lower() for start in _NO_ARTICLE)
    return way.replace("{x}", name.removeprefix("a ") if bare else name)


@pytest.mark.parametrize("code", list(WAYS_TO_NAME))
def test_each_way_to_name_a_condition_is_read_as_that_condition(code: str) -> None:
    unread = [way for way in _each(WAYS_TO_NAME[code]) if read(way).get(CODES[code]) is not Status.AFFIRMED]

    assert unread == []


@pytest.mark.parametrize("meant", list(WAYS_TO_MEAN))
@pytest.mark.parametrize("code", list(_CONDITIONS))
def test_each_way_to_mean_a_condition_is_understood(code: str, meant: str) -> None:
    said = [_said(way, _CONDITIONS[code]) for way in _each(WAYS_TO_MEAN[meant])]
    read_as = {text: status.value if (status := read(text).get(CODES[code])) else "nothing" for text in said}

    assert {text: status for text, status in read_as.items() if status != meant} == {}


def test_the_tables_are_wide_and_say_nothing_twice() -> None:
    names = [way for block in WAYS_TO_NAME.values() for way in _each(block)]
    ways = [way for block in WAYS_TO_MEAN.values() for way in _each(block)]

    assert len(names) == len(set(names)) >= 550
    assert len(ways) == len(set(ways)) >= 450
