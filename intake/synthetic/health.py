"""A synthetic patient's treatments, other conditions and wishes, and the optional last section."""

import random

from intake.questionnaire.answers import Value
from intake.synthetic import words
from intake.synthetic.draw import happens, some, weighted
from intake.synthetic.shares import CONCERN_SHARE

_TREATMENTS = {
    "pain_medicine": 0.75,
    "physical_therapy": 0.6,
    "exercise": 0.4,
    "injections": 0.25,
    "manipulation": 0.25,
    "acupuncture": 0.1,
    "psychological_support": 0.05,
    "brace_or_device": 0.12,
}
_CONDITIONS = {
    "diabetes": 0.14,
    "heart_disease": 0.08,
    "high_blood_pressure": 0.38,
    "stroke": 0.03,
    "blood_clots": 0.03,
    "inflammatory_arthritis": 0.04,
    "kidney_disease": 0.04,
    "lung_disease": 0.1,
    "depression_or_anxiety": 0.22,
    "implanted_device": 0.03,
}
_WORSE = {"sitting": 0.4, "standing": 0.5, "walking": 0.35, "bending_forward": 0.4, "lying_down": 0.1}
_BETTER = {"sitting": 0.3, "walking": 0.25, "bending_forward": 0.2, "lying_down": 0.5}


def history(rng: random.Random) -> dict[str, Value]:
    """Draw treatments with their results, conditions, medicines and allergies."""
    tried = some(rng, _TREATMENTS) or ("none",)
    results = {"helped": 3, "helped_for_a_while": 5, "did_not_help": 4}
    allergic = weighted(rng, {"no": 75, "yes": 22, "not_sure": 3})
    return {
        "treatments_tried": tried,
        "treatment_results": {treatment: weighted(rng, results) for treatment in tried},
        "medical_conditions": some(rng, _CONDITIONS) or ("none",),
        "medicines_how": weighted(rng, {"will_type": 5, "will_bring_list": 4, "none": 2, "not_sure": 0.5}),
        "medicines": rng.choice(words.MEDICINES),
        "blood_thinners": weighted(rng, {"no": 84, "yes": 13, "not_sure": 3}),
        "allergies": allergic,
        "allergies_words": rng.choice(words.ALLERGIES),
    }


def wishes(rng: random.Random) -> dict[str, Value]:
    """Draw what the patient wants, and rarely words that speak of danger."""
    given: dict[str, Value] = {}
    if happens(rng, 0.6):
        given["visit_goal"] = rng.choice(words.GOALS)
    if happens(rng, CONCERN_SHARE):
        given["anything_else"] = rng.choice(words.CONCERNS)
    elif happens(rng, 0.2):
        given["anything_else"] = rng.choice(words.ELSE)
    return given


def more(rng: random.Random, average: int) -> dict[str, Value]:
    """Draw the optional section, for the half who go on to it."""
    if happens(rng, 0.5):
        return {}
    stiff = {"none": 3, "under_30_minutes": 5, "30_minutes_or_more": 2}
    working = {"working": 40, "off_because_of_pain": 10, "changed_because_of_pain": 8, "retired": 35}
    return {
        "diagnosed_by": some(
            rng, {"family_doctor": 0.8, "specialist_or_surgeon": 0.35, "physical_therapist": 0.4}
        ),
        "pain_start": weighted(rng, {"slowly": 5, "suddenly": 3, "after_injury": 2, "not_sure": 1}),
        "pain_worst": min(10, average + rng.randrange(4)),
        "pain_worse_with": some(rng, _WORSE) or ("none",),
        "pain_better_with": some(rng, _BETTER) or ("none",),
        "morning_stiffness": weighted(rng, stiff),
        "smoking": weighted(rng, {"never": 50, "former": 30, "current": 15, "prefer_not_to_say": 3}),
        "work": weighted(rng, working | {"not_working_other": 8, "prefer_not_to_say": 2}),
    }
