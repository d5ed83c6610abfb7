"""Answers that open every question there is, and the names that each question posts."""

from collections.abc import Mapping

from intake.questionnaire.kinds import Areas, Date, Question, Results, Text, Words
from intake.questionnaire.sections import Section
from tests.patients import PAGES, Filled

OPENED: Mapping[str, Filled] = {
    "before_you_start": {
        "completed_by": "on_behalf",
        "helper_name": "Bo",
        "helper_relationship": "other",
        "helper_relationship_other": "Neighbor",
        "helper_phone": "202 555 0199",
        "call_whom": "either",
        "may_answer_for": "yes",
    },
    "about_you": {
        "interpreter": "yes",
        "interpreter_language": "other",
        "interpreter_language_other": "Farsi",
        "access_needs": ["other"],
        "access_needs_other": "A chair",
    },
    "safety": {"serious_injury": "yes", "serious_injury_checked": "yes"},
    "diagnosis": {
        "told_diagnosis": "yes",
        "diagnoses": ["something_else"],
        "diagnoses_other": "Sciatica",
        "diagnosis_words": "A disc.",
        "scans": ["mri", "other"],
        "scans_other": "Bone scan",
        "scan_words": "A disc.",
        "scan_where_when": "Here, in May",
    },
    "surgery": {
        "back_surgery": "yes",
        "surgery_kinds": ["other"],
        "surgery_kinds_other": "Do not know",
        "surgery_area": ["neck"],
        "surgery_last_year": "2015",
        "pain_after_surgery": "came_back",
        "pain_after_surgery_lasting": "under_3_months",
    },
    "pain": {"leg_or_arm_symptoms": ["weakness"]},
    "history": {
        "treatments_tried": ["injections", "other"],
        "treatments_tried_other": "Heat",
        "treatment_results-injections": "helped",
        "medical_conditions": ["other"],
        "medical_conditions_other": "Gout",
        "medicines_how": "will_type",
        "medicines": "Ibuprofen",
        "allergies": "yes",
        "allergies_words": "Nuts",
    },
    "your_visit": {"anything_else": "No"},
    "more": {
        "diagnosed_by": ["other"],
        "diagnosed_by_other": "A friend",
        "pain_start": "slowly",
        "pain_worst": "9",
        "morning_stiffness": "none",
        "smoking": "never",
        "work": "retired",
        "pain_worse_with": ["other"],
        "pain_worse_with_other": "Rain",
        "pain_better_with": ["other"],
        "pain_better_with_other": "Sun",
    },
}


def opened(section: str) -> dict[str, list[str]]:
    """Return what a patient sends who answers everything on a page."""
    filled = {**PAGES.get(section, {}), **OPENED[section]}
    return {name: [value] if isinstance(value, str) else list(value) for name, value in filled.items()}


def names_in(section: Section) -> list[str]:
    """List a name of every kind of input on a page."""
    return [name for question in section.questions for name in names_of(question)]


def typed_in(section: Section) -> dict[str, int]:
    """Return the limit of each question on a page that is typed."""
    return {
        question.id: question.limit for question in section.questions if isinstance(question, Text | Words)
    }


def names_of(question: Question) -> list[str]:
    """List the names that a question posts; one stands for all sides and results."""
    match question:
        case Date():
            return [f"{question.id}-{part}" for part in ("day", "month", "year")]
        case Areas():
            return [question.id, f"{question.id}-thigh"]
        case Results():
            return [f"{question.id}-injections"]
        case _:
            return [question.id]
