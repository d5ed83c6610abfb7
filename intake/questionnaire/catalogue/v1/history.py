"""What has been tried, other conditions, medicines and allergies."""

from intake.questionnaire.kinds import (
    NOT_SURE,
    Choice,
    Many,
    One,
    Results,
    Text,
    Words,
    YesNo,
)
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts
from intake.questionnaire.shown import Has, Is

_TREATMENTS = (
    Choice(value="pain_medicine", text=N_("Pain medicine")),
    Choice(value="physical_therapy", text=N_("Physical therapy")),
    Choice(value="exercise", text=N_("Exercise on my own"), text_on_behalf=N_("Exercise on their own")),
    Choice(value="injections", text=N_("Shots in the back or neck")),
    Choice(value="manipulation", text=N_("Adjustments by hand"), hint=N_("Chiropractor, osteopath")),
    Choice(value="acupuncture", text=N_("Acupuncture")),
    Choice(value="psychological_support", text=N_("Talking to a counselor or psychologist")),
    Choice(value="brace_or_device", text=N_("A brace or a device")),
    Choice(value="other", text=N_("Something else")),
)

HISTORY = Section(
    id="history",
    title=N_("Your health so far"),
    title_on_behalf=N_("Their health so far"),
    intro=N_("Other health problems and medicines can matter for your visit."),
    intro_on_behalf=N_("Other health problems and medicines can matter for their visit."),
    questions=with_other_texts(
        (
            Many(
                id="treatments_tried",
                text=N_("What have you tried for this pain?"),
                text_on_behalf=N_("What have they tried for this pain?"),
                hint=N_("Mark all that fit."),
                choices=(*_TREATMENTS, Choice(value="none", text=N_("Nothing yet"))),
            ),
            Results(
                id="treatment_results",
                text=N_("Did it help?"),
                text_on_behalf=N_("Did it help them?"),
                shown_when=Has("treatments_tried", tuple(choice.value for choice in _TREATMENTS)),
                of="treatments_tried",
                choices=(
                    Choice(value="helped", text=N_("It helped")),
                    Choice(value="helped_for_a_while", text=N_("It helped for a while")),
                    Choice(value="did_not_help", text=N_("It did not help")),
                ),
            ),
            Many(
                id="medical_conditions",
                text=N_("Do you have any of these?"),
                text_on_behalf=N_("Do they have any of these?"),
                hint=N_("Mark all that fit. They can matter for the plan of your visit."),
                hint_on_behalf=N_("Mark all that fit. It can matter for the plan of their visit."),
                choices=(
                    Choice(value="diabetes", text=N_("Diabetes")),
                    Choice(value="heart_disease", text=N_("Heart disease")),
                    Choice(value="high_blood_pressure", text=N_("High blood pressure")),
                    Choice(value="stroke", text=N_("A stroke in the past")),
                    Choice(value="blood_clots", text=N_("Blood clots")),
                    Choice(
                        value="inflammatory_arthritis",
                        text=N_("Rheumatoid or other inflammatory arthritis"),
                    ),
                    Choice(value="kidney_disease", text=N_("Kidney disease")),
                    Choice(value="liver_disease", text=N_("Liver disease")),
                    Choice(value="lung_disease", text=N_("Lung disease or asthma")),
                    Choice(value="depression_or_anxiety", text=N_("Depression or anxiety")),
                    Choice(
                        value="pregnant_or_maybe",
                        text=N_("I am pregnant, or may be"),
                        text_on_behalf=N_("They are pregnant, or may be"),
                    ),
                    Choice(
                        value="implanted_device",
                        text=N_("A pacemaker or other device in my body"),
                        text_on_behalf=N_("A pacemaker or other device in their body"),
                    ),
                    Choice(value="other", text=N_("Something else")),
                    Choice(value="none", text=N_("None of these")),
                ),
            ),
            One(
                id="medicines_how",
                text=N_("How would you like to tell us about your medicines?"),
                text_on_behalf=N_("How would you like to tell us about their medicines?"),
                required=True,
                choices=(
                    Choice(value="will_type", text=N_("I will type them here")),
                    Choice(
                        value="will_bring_list",
                        text=N_("I will bring my list or the boxes"),
                        text_on_behalf=N_("They will bring a list or the boxes"),
                    ),
                    Choice(
                        value="none",
                        text=N_("I take no medicines"),
                        text_on_behalf=N_("They take no medicines"),
                    ),
                    NOT_SURE,
                ),
            ),
            Words(
                id="medicines",
                text=N_("What do you take now?"),
                text_on_behalf=N_("What do they take now?"),
                hint=N_("Add the dose if you know it. One on each line is easy to read."),
                shown_when=Is("medicines_how", ("will_type",)),
            ),
            YesNo(
                id="blood_thinners",
                text=N_("Do you take a blood thinner?"),
                text_on_behalf=N_("Do they take a blood thinner?"),
                hint=N_("For example warfarin, Eliquis, Xarelto, Plavix or daily aspirin."),
                required=True,
            ),
            YesNo(
                id="allergies",
                text=N_("Do you have any allergies?"),
                text_on_behalf=N_("Do they have any allergies?"),
                required=True,
            ),
            Text(
                id="allergies_words",
                text=N_("What are you allergic to?"),
                text_on_behalf=N_("What are they allergic to?"),
                shown_when=Is("allergies", ("yes",)),
            ),
        )
    ),
)
