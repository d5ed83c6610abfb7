"""Two more minutes, for those who have them."""

from intake.questionnaire.kinds import NOT_SURE, Choice, Many, One, Scale
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts

_POSITIONS = (
    Choice(value="sitting", text=N_("Sitting")),
    Choice(value="standing", text=N_("Standing")),
    Choice(value="walking", text=N_("Walking")),
    Choice(value="bending_forward", text=N_("Bending forward")),
    Choice(value="leaning_back_or_twisting", text=N_("Leaning back or twisting")),
    Choice(value="lying_down", text=N_("Lying down")),
    Choice(value="none", text=N_("None of these")),
    Choice(value="other", text=N_("Something else")),
)
_RATHER_NOT = Choice(
    value="prefer_not_to_say",
    text=N_("I would rather not say"),
    text_on_behalf=N_("They would rather not say"),
)

MORE = Section(
    id="more",
    title=N_("A little more"),
    intro=N_("You can skip any of these. They help us know your pain better."),
    intro_on_behalf=N_("You can skip any of these. Each one helps us know their pain better."),
    optional=True,
    questions=with_other_texts(
        (
            Many(
                id="diagnosed_by",
                text=N_("Who has looked at your back or neck?"),
                text_on_behalf=N_("Who has looked at their back or neck?"),
                hint=N_("Mark all that fit."),
                choices=(
                    Choice(value="family_doctor", text=N_("Family doctor")),
                    Choice(value="specialist_or_surgeon", text=N_("Specialist or surgeon")),
                    Choice(value="physical_therapist", text=N_("Physical therapist")),
                    Choice(
                        value="chiropractor_or_osteopath",
                        text=N_("Chiropractor or osteopath"),
                    ),
                    Choice(value="emergency_department", text=N_("Emergency room")),
                    Choice(value="other", text=N_("Someone else")),
                ),
            ),
            One(
                id="pain_start",
                text=N_("How did the pain start?"),
                choices=(
                    Choice(value="suddenly", text=N_("All at once")),
                    Choice(value="slowly", text=N_("Slowly, over time")),
                    Choice(value="after_injury", text=N_("After an injury")),
                    Choice(value="after_surgery", text=N_("After an operation")),
                    NOT_SURE,
                ),
            ),
            Scale(
                id="pain_worst",
                text=N_("In the last 7 days, how bad was your pain at its worst?"),
                text_on_behalf=N_("In the last 7 days, how bad was their pain at its worst?"),
                low=N_("No pain"),
                high=N_("Worst pain you can imagine"),
                high_on_behalf=N_("Worst pain they can imagine"),
            ),
            Many(
                id="pain_worse_with",
                text=N_("What makes it worse?"),
                hint=N_("Mark all that fit."),
                choices=_POSITIONS,
            ),
            Many(
                id="pain_better_with",
                text=N_("What makes it better?"),
                hint=N_("Mark all that fit."),
                choices=_POSITIONS,
            ),
            One(
                id="morning_stiffness",
                text=N_("Is your back stiff in the morning? For how long?"),
                text_on_behalf=N_("Is their back stiff in the morning? For how long?"),
                choices=(
                    Choice(value="none", text=N_("It is not stiff")),
                    Choice(value="under_30_minutes", text=N_("Less than 30 minutes")),
                    Choice(value="30_minutes_or_more", text=N_("30 minutes or more")),
                ),
            ),
            One(
                id="smoking",
                text=N_("Do you smoke?"),
                text_on_behalf=N_("Do they smoke?"),
                choices=(
                    Choice(
                        value="never",
                        text=N_("I have never smoked"),
                        text_on_behalf=N_("They have never smoked"),
                    ),
                    Choice(
                        value="former", text=N_("I used to smoke"), text_on_behalf=N_("They used to smoke")
                    ),
                    Choice(value="current", text=N_("I smoke now"), text_on_behalf=N_("They smoke now")),
                    _RATHER_NOT,
                ),
            ),
            One(
                id="work",
                text=N_("What fits your work now?"),
                text_on_behalf=N_("What fits their work now?"),
                choices=(
                    Choice(value="working", text=N_("I am working"), text_on_behalf=N_("They are working")),
                    Choice(
                        value="off_because_of_pain",
                        text=N_("I am off work because of pain"),
                        text_on_behalf=N_("They are off work because of pain"),
                    ),
                    Choice(
                        value="changed_because_of_pain",
                        text=N_("I changed my work because of pain"),
                        text_on_behalf=N_("They changed their work because of pain"),
                    ),
                    Choice(
                        value="not_working_other",
                        text=N_("I am not working, for other reasons"),
                        text_on_behalf=N_("They are not working, for other reasons"),
                    ),
                    Choice(value="retired", text=N_("I am retired"), text_on_behalf=N_("They are retired")),
                    Choice(
                        value="student_or_carer",
                        text=N_("I study, or care for someone"),
                        text_on_behalf=N_("They study, or care for someone"),
                    ),
                    _RATHER_NOT,
                ),
            ),
        )
    ),
)
