"""What patients of the browser tests answer, in wire form."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.sections import Section
from tests.builders import PLAIN

Given: TypeAlias = Mapping[str, object]

VISIT = datetime.now(UTC).date() + timedelta(days=30)

ORDINARY: Given = {**PLAIN, "visit_date": VISIT.isoformat()}
"""Nothing on the list, no safety answer, and only what must be answered."""

EVERYTHING: Given = {
    **ORDINARY,
    "completed_by": "on_behalf",
    "helper_name": "Bea Example",
    "helper_relationship": "other",
    "helper_relationship_other": "A neighbor",
    "helper_phone": "(555) 010-0101",
    "call_whom": "either",
    "may_answer_for": "yes",
    "email": "ada@home.example",
    "interpreter": "yes",
    "interpreter_language": "other",
    "interpreter_language_other": "Welsh",
    "access_needs": ["wheelchair", "other"],
    "access_needs_other": "A quiet room",
    "serious_injury": "yes",
    "serious_injury_checked": "yes",
    "risk_history": ["weak_bones", "steroids"],
    "told_diagnosis": "yes",
    "diagnoses": ["herniated_or_bulging_disc", "something_else"],
    "diagnoses_other": "A pinched nerve",
    "diagnosis_words": "The letter says facet joint syndrome.",
    "scans": ["mri", "other"],
    "scans_other": "A bone scan",
    "scan_words": "A narrow canal.\nThey did not say more.",
    "scan_where_when": "At the county hospital, last spring",
    "back_surgery": "yes",
    "surgery_kinds": ["fusion", "other"],
    "surgery_kinds_other": "I do not know its name",
    "surgery_area": ["lower_back"],
    "surgery_last_year": "2015",
    "pain_after_surgery": "came_back",
    "pain_after_surgery_lasting": "3_months_or_more",
    "pain_areas": ["lower_back", "thigh", "foot"],
    "pain_areas-thigh": "left",
    "pain_areas-foot": "both",
    "leg_or_arm_symptoms": ["weakness"],
    "treatments_tried": ["pain_medicine", "injections", "other"],
    "treatments_tried_other": "Warm baths",
    "treatment_results-pain_medicine": "helped",
    "treatment_results-injections": "helped_for_a_while",
    "treatment_results-other": "did_not_help",
    "medical_conditions": ["diabetes", "other"],
    "medical_conditions_other": "Bad knees",
    "medicines_how": "will_type",
    "medicines": "Ibuprofen 400\nMetformin",
    "allergies": "yes",
    "allergies_words": "Penicillin",
    "visit_goal": "To sleep through the night",
    "anything_else": "I come by bus.",
    "diagnosed_by": ["family_doctor", "other"],
    "diagnosed_by_other": "A sports trainer",
    "pain_start": "slowly",
    "pain_worst": 8,
    "pain_worse_with": ["sitting", "other"],
    "pain_worse_with_other": "Cold days",
    "pain_better_with": ["walking", "other"],
    "pain_better_with_other": "A warm bath",
    "morning_stiffness": "under_30_minutes",
    "smoking": "never",
    "work": "retired",
}
"""An answer to every question, so that nothing stays hidden."""


def before(section_id: str, given: Given) -> Given:
    """Keep the answers of the sections that come before this one."""
    return _only(given, CURRENT.sections[: _place(section_id)])


def through(section_id: str, given: Given) -> Given:
    """Keep the answers up to this section, its own too."""
    return _only(given, CURRENT.sections[: _place(section_id) + 1])


def _place(section_id: str) -> int:
    return [section.id for section in CURRENT.sections].index(section_id)


def _only(given: Given, sections: tuple[Section, ...]) -> Given:
    ids = {question.id for section in sections for question in section.questions}
    return {key: value for key, value in given.items() if key.partition("-")[0] in ids}
