"""What the patients of the scenes write, all of it invented here."""

from intake.questionnaire.answers import Value

MOTHER = (
    "They also found spinal stenosis at L4-5. My mother had degenerative discs and could not walk at "
    "the end, so I worry."
)
CONFLICT = (
    "The radiologist wrote that a herniated disc was ruled out. Some facet joint arthritis on the right."
)
CONCERN = (
    "I mostly want to know if I can keep working. Something else, it is embarrassing: since Tuesday I "
    "have wet myself twice and did not feel it coming."
)
SHOWN = "Bulging disc at L5-S1. The discs above it are dried out. No stenosis."
UNSURE = "Nobody has said it, but from what I read I think it might be a herniated disc."
MARKS = (
    'L4/5 <- the bad one & L5/S1 "mild" </p> 100% sure it\'s the facet joints; my notes: {see letter} 50 ÷ 2'
)
LONG = (
    "It began the winter we moved. I carried boxes for three days and on the fourth I could not put my "
    "socks on. It went, and came back each year a little longer. I have kept a diary since. Mornings are "
    "the worst, then it eases by ten, and by four I need to lie down. I gave up the choir because of the "
    "standing. Stairs are fine. Sitting in the car is not. "
) * 5
DAUGHTER: dict[str, Value] = {
    "completed_by": "on_behalf",
    "helper_name": "Daniela Villaseñor",
    "helper_relationship": "relative_or_friend",
    "helper_phone": "(303) 555-0164",
    "call_whom": "helper",
    "may_answer_for": "yes",
    "interpreter": "yes",
    "interpreter_language": "spanish",
    "both_legs": "yes_longer",
}
