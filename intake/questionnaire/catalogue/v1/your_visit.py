"""What the patient wants from the visit."""

from intake.questionnaire.kinds import Words
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts

YOUR_VISIT = Section(
    id="your_visit",
    title=N_("Your visit"),
    title_on_behalf=N_("Their visit"),
    intro=N_("This is your place to tell us what matters to you."),
    intro_on_behalf=N_("This is the place to tell us what matters to them."),
    questions=with_other_texts(
        (
            Words(
                id="visit_goal",
                text=N_("What do you most want from this visit? Anything to ask us?"),
                text_on_behalf=N_("What do they most want from this visit? Anything to ask us?"),
                hint=N_("We read it before you come, so that we have time for it."),
                hint_on_behalf=N_("We read it before they come, so that we have time for it."),
            ),
            Words(
                id="anything_else",
                text=N_("Is there anything else we should know?"),
            ),
        )
    ),
)
