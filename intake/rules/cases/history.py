"""Pain after an operation on the spine: every row of the table, and its edges."""

from intake.rules.cases.case import CONSULT, ROUTINE, Case, case

_STATED = "persistent_post_surgical_back_pain: history, stated_history"
_UNCERTAIN = "persistent_post_surgical_back_pain: history, uncertain"


def _operated(after: str | None, lasting: str | None = None, **others: object) -> dict[str, object]:
    given = {
        "back_surgery": "yes",
        "surgery_area": ["lower_back"],
        "pain_areas": ["lower_back"],
        "pain_after_surgery": after,
        "pain_after_surgery_lasting": lasting,
        **others,
    }
    return {question: value for question, value in given.items() if value is not None}


HISTORY: tuple[Case, ...] = (
    case(
        "Pain that never went away",
        _operated("never_went_away", "3_months_or_more"),
        CONSULT,
        _STATED,
        reason="Three months or more, where the operation was.",
    ),
    case(
        "Pain that came back",
        _operated("came_back", "3_months_or_more"),
        CONSULT,
        _STATED,
        reason="Three months or more, where the operation was.",
    ),
    case(
        "Pain that is new or worse",
        _operated("new_or_worse", "3_months_or_more"),
        CONSULT,
        _STATED,
        reason="Three months or more, where the operation was.",
    ),
    case(
        "Lower back operated, pain in the leg",
        _operated("came_back", "3_months_or_more", pain_areas=["below_knee"]),
        CONSULT,
        _STATED,
        reason="Buttock, hip and leg belong to the lower back.",
    ),
    case(
        "Lower back operated, pain in the buttock",
        _operated("came_back", "3_months_or_more", pain_areas=["buttock"]),
        CONSULT,
        _STATED,
        reason="Buttock, hip and leg belong to the lower back.",
    ),
    case(
        "Neck operated, pain in the neck",
        _operated("came_back", "3_months_or_more", surgery_area=["neck"], pain_areas=["head_and_neck"]),
        CONSULT,
        _STATED,
        reason="The neck is a region of its own.",
    ),
    case(
        "Mid back operated, pain between the shoulders",
        _operated(
            "came_back",
            "3_months_or_more",
            surgery_area=["upper_or_mid_back"],
            pain_areas=["between_shoulders"],
        ),
        CONSULT,
        _STATED,
        reason="Upper and mid back are one region.",
    ),
    case(
        "Two operations, pain at one place",
        _operated("came_back", "3_months_or_more", surgery_area=["neck", "lower_back"]),
        CONSULT,
        _STATED,
        reason="One overlap is enough.",
    ),
    case(
        "Neck operated, pain in the lower back",
        _operated("came_back", "3_months_or_more", surgery_area=["neck"]),
        CONSULT,
        _UNCERTAIN,
        reason="The pain is not where the operation was.",
    ),
    case(
        "Neck operated, pain in the arm",
        _operated("came_back", "3_months_or_more", surgery_area=["neck"], pain_areas=["arm", "hand"]),
        CONSULT,
        _UNCERTAIN,
        reason="The table gives arm and hand to no region.",
    ),
    case(
        "Not sure where the operation was",
        _operated("never_went_away", "3_months_or_more", surgery_area=["not_sure"]),
        CONSULT,
        _UNCERTAIN,
        reason="Not knowing is neither yes nor no.",
    ),
    case(
        "Operated, and no pain now",
        _operated("came_back", "3_months_or_more", pain_areas=["no_pain_now"]),
        CONSULT,
        _UNCERTAIN,
        reason="No pain is nowhere, so there is no overlap.",
    ),
    case(
        "Not sure how long, same place",
        _operated("came_back", "not_sure"),
        CONSULT,
        _UNCERTAIN,
        reason="Not knowing how long is not the same as long.",
    ),
    case(
        "Not sure how long, another place",
        _operated("new_or_worse", "not_sure", surgery_area=["neck"]),
        CONSULT,
        _UNCERTAIN,
        reason="The same wherever it hurts.",
    ),
    case(
        "Still early, pain that stayed",
        _operated("never_went_away", "under_3_months"),
        ROUTINE,
        reason="Pain in the first weeks after an operation is ordinary.",
    ),
    case(
        "Still early, pain that came back",
        _operated("came_back", "under_3_months"),
        ROUTINE,
        reason="Pain in the first weeks after an operation is ordinary.",
    ),
    case("An operation that left them well", _operated("went_away"), ROUTINE, reason="The pain went away."),
    case(
        "Not sure what the pain did",
        _operated("not_sure"),
        ROUTINE,
        reason="Shown to staff; it says nothing about pain that stayed.",
    ),
    case(
        "Not sure it was an operation",
        {"back_surgery": "not_sure"},
        ROUTINE,
        reason="Nothing about an operation was asked.",
    ),
    case("No operation", {"back_surgery": "no"}, ROUTINE, reason="Nothing to follow."),
    case(
        "No operation, answers left over",
        _operated("came_back", "3_months_or_more", back_surgery="no"),
        ROUTINE,
        reason="With no, the rest was not asked.",
    ),
    case(
        "How long was not answered",
        _operated("came_back"),
        ROUTINE,
        reason="Left empty is not “not sure”: the table has no row for it.",
    ),
    case(
        "Where was not answered",
        _operated("came_back", "3_months_or_more", surgery_area=None),
        CONSULT,
        _UNCERTAIN,
        reason="Without a place there is no overlap.",
    ),
    case(
        "Told of it, and the story of it",
        _operated(
            "never_went_away",
            "3_months_or_more",
            told_diagnosis="yes",
            diagnoses=["persistent_post_surgical_back_pain"],
        ),
        CONSULT,
        "persistent_post_surgical_back_pain: reported, affirmed",
        _STATED,
        reason="Two bases are two matches, each with its own evidence.",
    ),
)
