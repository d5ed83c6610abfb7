"""A second reading of ticks, history and safety, written as plainly as it can be, to compare with.

It shares no code and no table with the rules: a mistake would have to be made twice. It takes
answers in wire form with nothing in words, and knows the day.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

Given = Mapping[str, Any]
RANKS = {"act": 0, "soon": 1, "tell": 2}


def priority(a: Given, sent_on: date) -> str:
    """Say how urgent the answers are."""
    levels = set(safety(a, sent_on).values())
    if "act" in levels:
        return "urgent"
    if "soon" in levels:
        return "soon"
    return "consult" if levels or reported(a) or history(a) else "routine"


def reported(a: Given) -> dict[str, str]:
    """Give the ticked conditions with their certainty."""
    told = a.get("told_diagnosis")
    if told == "no":
        return {}
    certainty = "affirmed" if told in ("yes", None) else "uncertain"
    six = ["degenerative_disc_disease", "herniated_or_bulging_disc", "spinal_osteoarthritis"]
    six += ["facet_joint_syndrome", "spinal_stenosis", "persistent_post_surgical_back_pain"]
    return {code: certainty for code in six if code in a.get("diagnoses", [])}


def history(a: Given) -> str | None:
    """Give the certainty of the story of an operation, if it makes a match."""
    if a.get("back_surgery") != "yes":
        return None
    if a.get("pain_after_surgery") not in ("came_back", "never_went_away", "new_or_worse"):
        return None
    if a.get("pain_after_surgery_lasting") == "not_sure":
        return "uncertain"
    if a.get("pain_after_surgery_lasting") != "3_months_or_more":
        return None
    return "stated_history" if _same_place(a) else "uncertain"


def _same_place(a: Given) -> bool:
    operated, hurts = a.get("surgery_area", []), a.get("pain_areas", [])
    low = ("lower_back", "buttock", "hip_or_groin", "thigh", "below_knee", "foot")
    neck = "neck" in operated and "head_and_neck" in hurts
    middle = "upper_or_mid_back" in operated and ("between_shoulders" in hurts or "mid_back" in hurts)
    lower = "lower_back" in operated and any(place in hurts for place in low)
    return neck or middle or lower


def safety(a: Given, sent_on: date) -> dict[str, str]:
    """Give each safety question's level, for those that have one."""
    found = {**_with_age(a), **_yes_or_no(a), **_told(a, sent_on)}
    ticked = [risk for risk in a.get("risk_history", []) if risk != "none"]
    if ticked:
        new = a.get("pain_duration") == "under_6_weeks"
        found["risk_history"] = "soon" if "aneurysm" in ticked and new else "tell"
    return found


def _with_age(a: Given) -> dict[str, str]:
    table = {
        "bladder_or_bowel": ("act", "soon"),
        "saddle_numbness": ("act", "soon"),
        "both_legs": ("act", "tell"),
        "leg_weakness": ("act", "soon"),
        "hands_or_balance": ("soon", "tell"),
    }
    found = {}
    for question, (new, unsure) in table.items():
        levels = {"yes_new": new, "yes_longer": "tell", "not_sure": unsure}
        if a.get(question) in levels:
            found[question] = levels[a[question]]
    return found


def _yes_or_no(a: Given) -> dict[str, str]:
    found = {}
    risks = a.get("risk_history", [])
    infection = {"weak_immunity", "spine_procedure", "recent_infection"}
    infection |= {"injected_drugs", "tuberculosis", "dialysis"}
    if a.get("sudden_severe") == "yes":
        found["sudden_severe"] = "act"
    if a.get("sudden_severe") == "not_sure":
        found["sudden_severe"] = "act" if "aneurysm" in risks else "soon"
    if a.get("serious_injury") == "yes":
        found["serious_injury"] = "soon" if a.get("serious_injury_checked") == "yes" else "act"
    if a.get("serious_injury") == "not_sure":
        found["serious_injury"] = "soon"
    if a.get("fever_unwell") == "yes":
        found["fever_unwell"] = "act" if infection & set(risks) else "soon"
    if a.get("fever_unwell") == "not_sure":
        found["fever_unwell"] = "tell"
    return found


def _told(a: Given, sent_on: date) -> dict[str, str]:
    found = {}
    yes = ("yes", "not_sure")
    if a.get("cancer_ever") in yes:
        new = a.get("pain_duration") in ("under_6_weeks", "6_to_12_weeks")
        more = a.get("weight_loss") in yes or a.get("constant_pain") in yes or new
        found["cancer_ever"] = "soon" if more else "tell"
    if a.get("weight_loss") in yes:
        found["weight_loss"] = "tell"
    if a.get("constant_pain") in yes:
        found["constant_pain"] = "tell"
    if a.get("small_injury") in yes:
        risks = a.get("risk_history", [])
        weak = "weak_bones" in risks or "steroids" in risks
        found["small_injury"] = "soon" if weak or _is_70(a.get("date_of_birth"), sent_on) else "tell"
    return found


def _is_70(born: str | None, sent_on: date) -> bool:
    if born is None:
        return False
    year, month, day = map(int, born.split("-"))
    return (year + 70, month, day) <= (sent_on.year, sent_on.month, sent_on.day)
