"""Pain after an operation on the spine, as the patient tells it: the one history that matches."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from intake.questionnaire.answers import Answers
from intake.questionnaire.conditions import Condition
from intake.rules.evaluation import Basis, Certainty, Evidence, Match

_LOWER = frozenset({"lower_back", "buttock", "hip_or_groin", "thigh", "below_knee", "foot"})

REGIONS = {
    "neck": frozenset({"head_and_neck"}),
    "upper_or_mid_back": frozenset({"between_shoulders", "mid_back"}),
    "lower_back": _LOWER,
}
"""The places of pain that belong to the region operated on; arm and hand belong to none."""

STAYED = frozenset({"came_back", "never_went_away", "new_or_worse"})


class Overlap(StrEnum):
    """Whether the pain is where the operation was, or makes no difference."""

    SAME_REGION = "same_region"
    OTHER_OR_UNKNOWN = "other_or_unknown"
    ANY = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One row of the table: how long the pain has lasted, where, and what that is called."""

    lasting: str
    overlap: Overlap
    certainty: Certainty
    rule: str
    reason: str


HISTORY_TABLE = (
    HistoryRow(
        lasting="3_months_or_more",
        overlap=Overlap.SAME_REGION,
        certainty=Certainty.STATED_HISTORY,
        rule="stayed_after_surgery",
        reason="Pain for three months or more where the operation was. Wider than ICD-11 MG30.21, "
        "which leaves out pain carried on from before; the term of the list is wider too.",
    ),
    HistoryRow(
        lasting="3_months_or_more",
        overlap=Overlap.OTHER_OR_UNKNOWN,
        certainty=Certainty.UNCERTAIN,
        rule="stayed_elsewhere_or_unknown",
        reason="The pain may have another cause: it is not where the operation was, or nobody knows.",
    ),
    HistoryRow(
        lasting="not_sure",
        overlap=Overlap.ANY,
        certainty=Certainty.UNCERTAIN,
        rule="stayed_unknown_time",
        reason="Pain in the first weeks is ordinary; not knowing how long is not the same as long.",
    ),
)


def matches_history(answers: Answers) -> tuple[Match, ...]:
    """Return the one match that the table gives, or none; every other answer matches nothing."""
    if answers.one("back_surgery") != "yes" or answers.one("pain_after_surgery") not in STAYED:
        return ()
    return tuple(
        Match(
            condition=Condition.PERSISTENT_POST_SURGICAL_BACK_PAIN,
            basis=Basis.HISTORY,
            certainty=row.certainty,
            conflict=False,
            evidence=_evidence(row, answers),
        )
        for row in HISTORY_TABLE
        if row.lasting == answers.one("pain_after_surgery_lasting") and _fits(row.overlap, answers)
    )


def _fits(overlap: Overlap, answers: Answers) -> bool:
    match overlap:
        case Overlap.SAME_REGION:
            return bool(_shared(answers))
        case Overlap.OTHER_OR_UNKNOWN:
            return not _shared(answers)
        case Overlap.ANY:
            return True
        case _:
            assert_never(overlap)


def _shared(answers: Answers) -> tuple[tuple[str, str], ...]:
    """Pair the regions operated on with the places of pain that belong to them."""
    return tuple(
        (region, place)
        for region in answers.ticked("surgery_area")
        for place in answers.ticked("pain_areas")
        if place in REGIONS.get(region, ())
    )


def _evidence(row: HistoryRow, answers: Answers) -> tuple[Evidence, ...]:
    chosen = [
        (question, answers.one(question) or "")
        for question in ("back_surgery", "pain_after_surgery", "pain_after_surgery_lasting")
    ]
    if row.overlap is Overlap.SAME_REGION:
        shared = _shared(answers)
        chosen += [("surgery_area", region) for region in dict.fromkeys(region for region, _ in shared)]
        chosen += [("pain_areas", place) for _, place in shared]
    return tuple(
        Evidence(question=question, quote=choice, start=None, end=None, rule=row.rule)
        for question, choice in chosen
    )
