"""One patient's whole way, with all that happens behind their back."""

from collections.abc import Mapping
from typing import Any

from tests.integration.non_interference.backstage import Clinic
from tests.integration.non_interference.pairs import TOLD
from tests.integration.non_interference.visitors import Visitor

ANSWERS = {
    "diagnosis": {**TOLD, "diagnoses": "spinal_stenosis", "diagnosis_words": "A slipped disc, they said"},
    "safety": {"saddle_numbness": "yes_longer"},
}


def goes_the_whole_way(
    visitor: Visitor,
    clinic: Clinic,
    answers: Mapping[str, Any] = ANSWERS,
    *,
    rules: str = "normal",
    desk: str = "untouched",
) -> None:
    """Fill in, send and come back, while the clinic deals with whatever it sees each time."""
    with clinic.with_rules(rules):
        visitor.fills_in(answers)
        clinic.deals(desk)
        visitor.sends()
        clinic.deals(desk)
        visitor.comes_back()
        clinic.deals(desk)
        visitor.looks_a_last_time()
