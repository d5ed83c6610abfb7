"""Where it hurts, for how long, and what it does to the day."""

from intake.questionnaire.kinds import NOT_SURE, Area, Areas, Choice, Many, One, Scale
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts

PAIN = Section(
    id="pain",
    title=N_("Your pain"),
    title_on_behalf=N_("Their pain"),
    intro=N_("This shows us where it hurts and what it does to your day."),
    intro_on_behalf=N_("This shows us where it hurts and what it does to their day."),
    questions=with_other_texts(
        (
            Areas(
                id="pain_areas",
                text=N_("Where does it hurt?"),
                text_on_behalf=N_("Where do they hurt?"),
                hint=N_("Mark every place. It helps us plan the time for your visit."),
                hint_on_behalf=N_("Mark every place. It helps us plan the time for their visit."),
                required=True,
                areas=(
                    Area(value="head_and_neck", text=N_("Head or neck"), sided=False),
                    Area(value="between_shoulders", text=N_("Between the shoulders"), sided=False),
                    Area(value="mid_back", text=N_("Middle of the back"), sided=False),
                    Area(value="lower_back", text=N_("Lower back"), sided=False),
                    Area(value="buttock", text=N_("Buttock"), sided=True),
                    Area(value="hip_or_groin", text=N_("Hip or groin"), sided=True),
                    Area(value="thigh", text=N_("Thigh"), sided=True),
                    Area(value="below_knee", text=N_("Below the knee"), sided=True),
                    Area(value="foot", text=N_("Foot"), sided=True),
                    Area(value="arm", text=N_("Arm"), sided=True),
                    Area(value="hand", text=N_("Hand"), sided=True),
                ),
            ),
            One(
                id="worse_place",
                text=N_("Which hurts more?"),
                required=True,
                choices=(
                    Choice(
                        value="back_or_neck",
                        text=N_("My back or neck"),
                        text_on_behalf=N_("Their back or neck"),
                    ),
                    Choice(
                        value="leg_or_arm", text=N_("My leg or arm"), text_on_behalf=N_("Their leg or arm")
                    ),
                    Choice(value="about_the_same", text=N_("About the same")),
                    NOT_SURE,
                ),
            ),
            One(
                id="pain_duration",
                text=N_("How long have you had this pain?"),
                text_on_behalf=N_("How long have they had this pain?"),
                required=True,
                choices=(
                    Choice(value="under_6_weeks", text=N_("Less than 6 weeks")),
                    Choice(value="6_to_12_weeks", text=N_("6 to 12 weeks")),
                    Choice(value="3_to_12_months", text=N_("3 to 12 months")),
                    Choice(value="1_to_5_years", text=N_("1 to 5 years")),
                    Choice(value="over_5_years", text=N_("More than 5 years")),
                    NOT_SURE,
                ),
            ),
            Scale(
                id="pain_average",
                text=N_("In the last 7 days, how bad was your pain on average?"),
                text_on_behalf=N_("In the last 7 days, how bad was their pain on average?"),
                required=True,
                low=N_("No pain"),
                high=N_("Worst pain you can imagine"),
                high_on_behalf=N_("Worst pain they can imagine"),
            ),
            Scale(
                id="pain_interference",
                text=N_("In the last 7 days, how much did pain get in the way of your daily life?"),
                text_on_behalf=N_(
                    "In the last 7 days, how much did pain get in the way of their daily life?"
                ),
                required=True,
                low=N_("Not at all"),
                high=N_("It stopped everything"),
            ),
            Many(
                id="leg_or_arm_symptoms",
                text=N_("Do you feel any of these in a leg or arm?"),
                text_on_behalf=N_("Do they feel any of these in a leg or arm?"),
                hint=N_("Mark all that fit."),
                choices=(
                    Choice(value="numbness_or_tingling", text=N_("Numb or tingling")),
                    Choice(value="weakness", text=N_("Weak")),
                    Choice(
                        value="cramps_on_walking",
                        text=N_("Cramps in the legs when I walk"),
                        text_on_behalf=N_("Cramps in the legs when they walk"),
                    ),
                    Choice(value="none", text=N_("None of these")),
                ),
            ),
            One(
                id="walking_limit",
                text=N_("How long can you walk before you must stop?"),
                text_on_behalf=N_("How long can they walk before they must stop?"),
                required=True,
                choices=(
                    Choice(
                        value="no_limit",
                        text=N_("As long as I like"),
                        text_on_behalf=N_("As long as they like"),
                    ),
                    Choice(value="over_15_minutes", text=N_("More than 15 minutes")),
                    Choice(value="5_to_15_minutes", text=N_("5 to 15 minutes")),
                    Choice(value="under_5_minutes", text=N_("Less than 5 minutes")),
                    Choice(
                        value="cannot_walk", text=N_("I cannot walk"), text_on_behalf=N_("They cannot walk")
                    ),
                    NOT_SURE,
                ),
            ),
        )
    ),
)
