"""Pairs of patients whom the rules tell apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Many, One


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two patients: what each answers otherwise, and the words of theirs that may differ on a page."""

    section: str
    one: Mapping[str, Any]
    other: Mapping[str, Any]
    own: tuple[str, ...]

    @property
    def both(self) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """What each of the two fills in otherwise than a plain patient, by page."""
        return {self.section: self.one}, {self.section: self.other}

    @property
    def masks(self) -> Mapping[str, str]:
        """What stands in the place of their own words."""
        return dict.fromkeys(self.own, "OWN")


def label(question: str, value: str) -> str:
    """Return the words of a choice."""
    asked = CURRENT.by_id[question]
    assert isinstance(asked, One | Many)
    return next(choice.text for choice in asked.choices if choice.value == value)


TOLD = {"told_diagnosis": "yes"}
OPERATED = {"back_surgery": "yes", "surgery_area": "lower_back", "pain_after_surgery": "came_back"}
PAIRS = {
    "a condition in words": Pair(
        section="diagnosis",
        one={**TOLD, "diagnosis_words": "Spinal stenosis at L4-5"},
        other={**TOLD, "diagnosis_words": "Scoliosis since school"},
        own=("Spinal stenosis at L4-5", "Scoliosis since school"),
    ),
    "the same words, denied": Pair(
        section="diagnosis",
        one={**TOLD, "diagnosis_words": "I have a slipped disc"},
        other={**TOLD, "diagnosis_words": "I never had a slipped disc"},
        own=("I have a slipped disc", "I never had a slipped disc"),
    ),
    "a condition ticked": Pair(
        section="diagnosis",
        one={**TOLD, "diagnoses": "spinal_stenosis"},
        other={**TOLD, "diagnoses": "wear_not_sure_which"},
        own=(label("diagnoses", "spinal_stenosis"), label("diagnoses", "wear_not_sure_which")),
    ),
    "pain that stayed after an operation": Pair(
        section="surgery",
        one={**OPERATED, "pain_after_surgery_lasting": "3_months_or_more"},
        other={**OPERATED, "pain_after_surgery_lasting": "under_3_months"},
        own=(
            label("pain_after_surgery_lasting", "3_months_or_more"),
            label("pain_after_surgery_lasting", "under_3_months"),
        ),
    ),
    "words of concern": Pair(
        section="your_visit",
        one={"visit_goal": "I wet the bed again"},
        other={"visit_goal": "I like the sea again"},
        own=("I wet the bed again", "I like the sea again"),
    ),
    "a combination across pages": Pair(
        section="safety",
        one={"cancer_ever": "yes", "weight_loss": "yes"},
        other={"cancer_ever": "yes", "constant_pain": "no", "weight_loss": "no"},
        own=("Yes", "No"),
    ),
}

IN_SPANISH = {
    "a condition in words": Pair(
        section="diagnosis",
        one={**TOLD, "diagnosis_words": "Estenosis espinal en L4-L5"},
        other={**TOLD, "diagnosis_words": "Escoliosis desde la escuela"},
        own=("Estenosis espinal en L4-L5", "Escoliosis desde la escuela"),
    ),
    "words of concern": Pair(
        section="your_visit",
        one={"visit_goal": "Me oriné en la cama otra vez"},
        other={"visit_goal": "Quiero volver a ver el mar"},
        own=("Me oriné en la cama otra vez", "Quiero volver a ver el mar"),
    ),
}
