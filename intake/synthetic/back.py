"""What a synthetic patient was told, what was operated, and where it hurts."""

import random
from datetime import date

from intake.questionnaire.answers import Value
from intake.synthetic import words
from intake.synthetic.draw import happens, some, weighted
from intake.synthetic.shares import Population

_TOLD = {"yes": 60, "own_idea": 10, "no": 18, "not_sure": 12}
_CONDITIONS = {
    Population.ORDINARY: {
        "herniated_or_bulging_disc": 0.26,
        "degenerative_disc_disease": 0.22,
        "spinal_osteoarthritis": 0.16,
        "facet_joint_syndrome": 0.07,
        "spinal_stenosis": 0.13,
        "wear_not_sure_which": 0.10,
        "something_else": 0.08,
        "cannot_remember": 0.06,
    },
    Population.TWO_LEGS: {
        "herniated_or_bulging_disc": 0.18,
        "degenerative_disc_disease": 0.25,
        "spinal_osteoarthritis": 0.24,
        "facet_joint_syndrome": 0.07,
        "spinal_stenosis": 0.48,
        "wear_not_sure_which": 0.12,
        "cannot_remember": 0.05,
    },
}
_SCANS = {"x_ray": 0.55, "mri": 0.5, "ct": 0.12}
_OPERATED = {Population.ORDINARY: 0.15, Population.TWO_LEGS: 0.20}
_KINDS = {"disc_removed": 0.4, "bone_removed": 0.3, "fusion": 0.3, "cement": 0.03, "stimulator_or_pump": 0.04}
_AFTER = {"went_away": 25, "came_back": 32, "never_went_away": 18, "new_or_worse": 15, "not_sure": 10}
_PLACES = {"head_and_neck": 0.22, "between_shoulders": 0.12, "mid_back": 0.16, "lower_back": 0.82}
_SIDED = {"buttock": 0.35, "hip_or_groin": 0.2, "thigh": 0.28, "below_knee": 0.25, "foot": 0.15, "arm": 0.1}
_LASTING = {
    "under_6_weeks": 4,
    "6_to_12_weeks": 6,
    "3_to_12_months": 20,
    "1_to_5_years": 38,
    "over_5_years": 30,
    "not_sure": 2,
}
_LASTING_LONG = {
    "6_to_12_weeks": 2,
    "3_to_12_months": 14,
    "1_to_5_years": 42,
    "over_5_years": 40,
    "not_sure": 2,
}
_WALKING = {
    Population.ORDINARY: {
        "no_limit": 25,
        "over_15_minutes": 35,
        "5_to_15_minutes": 25,
        "under_5_minutes": 10,
    },
    Population.TWO_LEGS: {"no_limit": 8, "over_15_minutes": 22, "5_to_15_minutes": 40, "under_5_minutes": 25},
}


def told(rng: random.Random, population: Population, sent_on: date) -> dict[str, Value]:
    """Draw what the patient was told, ticked or in words, and what a scan showed."""
    ticked = some(rng, _CONDITIONS[population])
    scans = some(rng, _SCANS) or (weighted(rng, {"none": 4, "not_sure": 1}),)
    given: dict[str, Value] = {"told_diagnosis": weighted(rng, _TOLD), "scans": scans}
    if ticked:
        given["diagnoses"] = ticked
    if "something_else" in ticked:
        given["diagnoses_other"] = rng.choice(words.OTHERWISE_TOLD)
    if happens(rng, 0.55):
        given["diagnosis_words"] = _diagnosis_words(rng, ticked, sent_on)
    if happens(rng, 0.6):
        given["scan_words"] = _filled(rng, rng.choice(words.SCANS), sent_on)
    if happens(rng, 0.7):
        given["scan_where_when"] = _filled(rng, rng.choice(words.PLACES), sent_on)
    return given


def operated(rng: random.Random, population: Population, sent_on: date) -> dict[str, Value]:
    """Draw an operation and what came after it, for those who had one."""
    if not happens(rng, _OPERATED[population]):
        return {"back_surgery": "not_sure" if happens(rng, 0.01) else "no"}
    lasting = weighted(rng, {"3_months_or_more": 80, "under_3_months": 12, "not_sure": 8})
    return {
        "back_surgery": "yes",
        "surgery_kinds": some(rng, _KINDS) or ("not_sure",),
        "surgery_area": (
            weighted(rng, {"lower_back": 80, "neck": 15, "upper_or_mid_back": 3, "not_sure": 2}),
        ),
        "surgery_last_year": str(sent_on.year - rng.randrange(1, 15)),
        "pain_after_surgery": weighted(rng, _AFTER),
        "pain_after_surgery_lasting": lasting,
    }


def pain(rng: random.Random, population: Population, *, is_old: bool) -> dict[str, Value]:
    """Draw where it hurts, for how long, how much, and what it does to the day.

    `is_old`: the leg symptoms have been the same for long, and then so has the pain.
    """
    sides = {place: weighted(rng, {"left": 3, "right": 3, "both": 2}) for place in some(rng, _SIDED)}
    average = round(rng.triangular(1, 10, 6))
    symptoms = some(rng, {"numbness_or_tingling": 0.4, "weakness": 0.15, "cramps_on_walking": 0.18})
    return {
        "pain_areas": dict.fromkeys(some(rng, _PLACES) or ("lower_back",)) | sides,
        "worse_place": weighted(
            rng, {"back_or_neck": 6, "leg_or_arm": 2, "about_the_same": 2, "not_sure": 0.3}
        ),
        "pain_duration": weighted(rng, _LASTING_LONG if is_old else _LASTING),
        "pain_average": average,
        "pain_interference": min(10, max(0, average + rng.randrange(-2, 3))),
        "leg_or_arm_symptoms": symptoms or ("none",),
        "walking_limit": weighted(rng, _WALKING[population] | {"cannot_walk": 0.7, "not_sure": 2}),
    }


def _diagnosis_words(rng: random.Random, ticked: tuple[str, ...], sent_on: date) -> str:
    named = [rng.choice(words.TOLD[condition]) for condition in ticked if condition in words.TOLD][:2]
    beside = rng.choice(words.BESIDE) if happens(rng, 0.12) else ""
    return _filled(rng, " ".join(named or [rng.choice(words.OTHERWISE_TOLD)]) + beside, sent_on)


def _filled(rng: random.Random, text: str, sent_on: date) -> str:
    return text.format(level=rng.choice(words.LEVELS), year=sent_on.year - rng.randrange(8))
