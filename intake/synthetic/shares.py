"""How often people give each safety answer: one table, each row with where its figure comes from.

Published figures speak of disease and of past history; what people tick on a form is rarely
published. A row says "assumed" where it is our guess, and what it was guessed from.
"""

from dataclasses import dataclass
from enum import StrEnum


class Population(StrEnum):
    """Who comes to the clinic."""

    ORDINARY = "ordinary"
    TWO_LEGS = "two_legs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The part of patients, from 0 to 1, who give one answer; the rest say no, or none."""

    question: str
    answer: str
    ordinary: float
    two_legs: float
    source: str

    def of(self, population: Population) -> float:
        """Return the share in one population."""
        return self.ordinary if population is Population.ORDINARY else self.two_legs


_CES = (
    "Hoeritzauer et al., J Neurosurg Spine 2020;32:832: cauda equina syndrome in 0.08 % (primary care) and "
    "0.27 % (hospital) of people with back pain, and in 19 % of those suspected; new signs assumed from it"
)
_DEYO = "Deyo, Rainville, Kent, JAMA 1992;268:760: false positives in people with back pain"
_GUESS = "assumed"
_FALLS = (
    "Moreland et al., MMWR 2020;69:875: 10.2 % hurt in a fall in a year from 65 on; lifts and coughs assumed"
)
_CANCER = (
    "Miller et al., CA Cancer J Clin 2022;72:409: 18.1 million alive in the US, two in three 65 or older"
)
_UNSURE = "assumed: one to two in a hundred do not know"
_DEFINED = "the question that this population is made to ask: half have had it for long"


def _row(question: str, answer: str, ordinary: float, two_legs: float, source: str) -> Share:
    return Share(question=question, answer=answer, ordinary=ordinary, two_legs=two_legs, source=source)


SAFETY_SHARES = (
    _row("bladder_or_bowel", "yes_new", 0.008, 0.012, _CES),
    _row("bladder_or_bowel", "yes_longer", 0.15, 0.20, "Nygaard et al., JAMA 2008;300:1311: 15.7 % of women"),
    _row("bladder_or_bowel", "not_sure", 0.010, 0.010, _UNSURE),
    _row("saddle_numbness", "yes_new", 0.006, 0.010, _CES),
    _row("saddle_numbness", "yes_longer", 0.03, 0.08, "assumed; asked in Konno et al., see both_legs"),
    _row("saddle_numbness", "not_sure", 0.010, 0.010, _UNSURE),
    _row(
        "both_legs", "yes_new", 0.015, 0.030, f"{_GUESS}: one in sixteen of those with it says worse lately"
    ),
    _row("both_legs", "yes_longer", 0.14, 0.50, f"{_DEFINED}; Konno et al., BMC MSK Disord 2007;8:102"),
    _row("both_legs", "not_sure", 0.015, 0.015, _UNSURE),
    _row("leg_weakness", "yes_new", 0.015, 0.020, _GUESS),
    _row("leg_weakness", "yes_longer", 0.10, 0.20, _GUESS),
    _row("leg_weakness", "not_sure", 0.015, 0.015, _UNSURE),
    _row("hands_or_balance", "yes_new", 0.010, 0.015, _GUESS),
    _row("hands_or_balance", "yes_longer", 0.06, 0.10, _GUESS),
    _row("hands_or_balance", "not_sure", 0.010, 0.010, _UNSURE),
    _row("sudden_severe", "yes", 0.004, 0.004, _GUESS),
    _row("sudden_severe", "not_sure", 0.005, 0.005, _UNSURE),
    _row("serious_injury", "yes", 0.010, 0.008, "assumed: rare where most pain is old"),
    _row("serious_injury", "not_sure", 0.003, 0.003, _UNSURE),
    _row("serious_injury_checked", "yes", 0.85, 0.85, "assumed, of those hurt"),
    _row("serious_injury_checked", "not_sure", 0.03, 0.03, _UNSURE),
    _row("fever_unwell", "yes", 0.008, 0.008, _GUESS),
    _row("fever_unwell", "not_sure", 0.005, 0.005, _UNSURE),
    _row("cancer_ever", "yes", 0.08, 0.13, _CANCER),
    _row("cancer_ever", "not_sure", 0.003, 0.003, _UNSURE),
    _row("weight_loss", "yes", 0.06, 0.06, f"{_DEYO}: 6 %"),
    _row("weight_loss", "not_sure", 0.010, 0.010, _UNSURE),
    _row("constant_pain", "yes", 0.12, 0.12, f"assumed; milder words, {_DEYO}: 54 %"),
    _row("constant_pain", "not_sure", 0.02, 0.02, _UNSURE),
    _row("small_injury", "yes", 0.07, 0.06, _FALLS),
    _row("small_injury", "not_sure", 0.015, 0.015, _UNSURE),
)

RISK_SHARES = (
    _row(
        "risk_history",
        "weak_bones",
        0.09,
        0.16,
        "Sarafrazi et al., NCHS Data Brief 405, 2021: 12.6 % from 50 on",
    ),
    _row("risk_history", "steroids", 0.012, 0.02, "Overman et al., Arthritis Care Res 2013;65:294: 1.2 %"),
    _row("risk_history", "weak_immunity", 0.027, 0.03, "Harpaz et al., JAMA 2016;316:2547: 2.7 %"),
    _row("risk_history", "spine_procedure", 0.08, 0.10, _GUESS),
    _row("risk_history", "recent_infection", 0.03, 0.03, _GUESS),
    _row("risk_history", "injected_drugs", 0.026, 0.01, "Lansky et al., PLoS One 2014;9:e97596: 2.6 % ever"),
    _row("risk_history", "tuberculosis", 0.004, 0.004, _GUESS),
    _row("risk_history", "dialysis", 0.003, 0.004, _GUESS),
    _row(
        "risk_history",
        "aneurysm",
        0.008,
        0.015,
        "Jacomelli et al., Br J Surg 2016;103:1125: 1.34 % of men at 65",
    ),
    _row("risk_history", "not_sure", 0.015, 0.015, _UNSURE),
    _row("risk_history", "say_in_person", 0.010, 0.010, _GUESS),
)
"""Each may be ticked beside the others, but for "not sure", which stands alone."""

CONCERN_SHARE = 0.01
"""Assumed: one in a hundred writes of danger while the boxes say no."""

AGES = {Population.ORDINARY: (56, 15), Population.TWO_LEGS: (67, 11)}
"""Mean and spread in years, assumed: stenosis is a disease of later life."""
