"""Signs that cannot wait; their levels stand in `intake.questionnaire.safety`."""

from intake.questionnaire.kinds import Choice, Many, YesNo, YesWhen
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts
from intake.questionnaire.shown import Is

_YOURSELF = N_("You can answer this one yourself, with the phone in your hand.")
_THEMSELVES = N_("If they are with you, they can answer this one alone, with the phone in their hand.")

SAFETY = Section(
    id="safety",
    title=N_("Safety questions"),
    intro=N_("We ask everyone these, as some signs need help fast. If you do not know, choose “Not sure”."),
    questions=with_other_texts(
        (
            YesWhen(
                id="bladder_or_bowel",
                text=N_("Have you had trouble with peeing or pooping, or with feeling it?"),
                text_on_behalf=N_("Have they had trouble with peeing or pooping, or with feeling it?"),
                hint=N_(
                    "It is hard to start or stop, the flow is weak, or you have leaks or accidents. Or you "
                    "do not feel that you need to go."
                ),
                hint_on_behalf=N_(
                    "It is hard to start or stop, the flow is weak, or they have leaks or accidents. Or "
                    "they do not feel that they need to go."
                ),
                note_with_help=_YOURSELF,
                note_on_behalf=_THEMSELVES,
                required=True,
            ),
            YesWhen(
                id="saddle_numbness",
                text=N_(
                    "Are you numb or tingling between your legs, around your private parts or your bottom?"
                ),
                text_on_behalf=N_(
                    "Are they numb or tingling between their legs, around their private parts or their "
                    "bottom?"
                ),
                hint=N_(
                    "The parts that touch a bike seat. You may notice it when you wipe or wash, or "
                    "during sex."
                ),
                hint_on_behalf=N_(
                    "The parts that touch a bike seat. They may notice it when they wipe or wash, or during "
                    "sex."
                ),
                note_with_help=_YOURSELF,
                note_on_behalf=_THEMSELVES,
                required=True,
            ),
            YesWhen(
                id="both_legs",
                text=N_("Do you have pain, tingling, numbness or weakness in both legs?"),
                text_on_behalf=N_("Do they have pain, tingling, numbness or weakness in both legs?"),
                required=True,
            ),
            YesWhen(
                id="leg_weakness",
                text=N_("Has a leg or foot lost strength?"),
                text_on_behalf=N_("Have they lost strength in a leg or foot?"),
                hint=N_(
                    "Your foot drags, or you cannot stand on your toes or heels. Or a leg gives way because "
                    "it is weak, not because it hurts."
                ),
                hint_on_behalf=N_(
                    "Their foot drags, or they cannot stand on their toes or heels. Or a leg gives way "
                    "because it is weak, not because it hurts."
                ),
                required=True,
            ),
            YesWhen(
                id="hands_or_balance",
                text=N_("Are your hands clumsy, or are you unsteady on your feet?"),
                text_on_behalf=N_("Are their hands clumsy, or are they unsteady on their feet?"),
                hint=N_("For example: trouble with buttons or keys, or dropping things."),
                required=True,
            ),
            YesNo(
                id="sudden_severe",
                text=N_(
                    "In the last 2 days, did sudden, very bad pain make you feel faint, sweaty or "
                    "short of breath?"
                ),
                text_on_behalf=N_(
                    "In the last 2 days, did sudden, very bad pain make them feel faint, sweaty or short of "
                    "breath?"
                ),
                hint=N_("Pain in your back, belly or chest. Right now counts too."),
                hint_on_behalf=N_("Pain in their back, belly or chest. Right now counts too."),
                required=True,
            ),
            YesNo(
                id="serious_injury",
                text=N_("Has your back or neck hurt since a bad accident or high fall in the last 4 weeks?"),
                text_on_behalf=N_(
                    "Has their back or neck hurt since a bad accident or high fall in the last 4 weeks?"
                ),
                required=True,
            ),
            YesNo(
                id="serious_injury_checked",
                text=N_("Has a doctor or hospital checked you since?"),
                text_on_behalf=N_("Has a doctor or hospital checked them since?"),
                required=True,
                shown_when=Is("serious_injury", ("yes",)),
            ),
            YesNo(
                id="fever_unwell",
                text=N_(
                    "In the last 2 weeks, have you had a fever, chills, or felt very ill, with worse "
                    "back pain?"
                ),
                text_on_behalf=N_(
                    "In the last 2 weeks, have they had a fever, chills, or felt very ill, with worse back "
                    "pain?"
                ),
                hint=N_("Or a wound on your back that is red or leaking."),
                hint_on_behalf=N_("Or a wound on their back that is red or leaking."),
                required=True,
            ),
            YesNo(
                id="cancer_ever",
                text=N_("Have you ever had cancer?"),
                text_on_behalf=N_("Have they ever had cancer?"),
                hint=N_("Any kind, at any time."),
                required=True,
            ),
            YesNo(
                id="weight_loss",
                text=N_("In the last 6 months, have you lost weight without trying?"),
                text_on_behalf=N_("In the last 6 months, have they lost weight without trying?"),
                hint=N_("About 10 pounds (5 kilos) or more."),
                required=True,
            ),
            YesNo(
                id="constant_pain",
                text=N_("Is your pain there day and night, and never lets up in any position?"),
                text_on_behalf=N_("Is their pain there day and night, and never lets up in any position?"),
                required=True,
            ),
            YesNo(
                id="small_injury",
                text=N_(
                    "In the last 3 months, did a small fall, cough or lift start this pain or make it much "
                    "worse?"
                ),
                required=True,
            ),
            Many(
                id="risk_history",
                text=N_("Do any of these fit you?"),
                text_on_behalf=N_("Do any of these fit them?"),
                hint=N_("Mark all that fit. They help us see what needs a closer look."),
                hint_on_behalf=N_("Mark all that fit. It helps us see what needs a closer look."),
                required=True,
                choices=(
                    Choice(value="weak_bones", text=N_("Weak bones (osteoporosis)")),
                    Choice(
                        value="steroids",
                        text=N_("Steroid medicine for 3 months or more"),
                        hint=N_("For example prednisone."),
                    ),
                    Choice(
                        value="weak_immunity",
                        text=N_("My body has a hard time fighting infections"),
                        text_on_behalf=N_("Their body has a hard time fighting infections"),
                    ),
                    Choice(
                        value="spine_procedure",
                        text=N_("A shot or operation on my spine in the last 3 months"),
                        text_on_behalf=N_("A shot or operation on their spine in the last 3 months"),
                    ),
                    Choice(
                        value="recent_infection",
                        text=N_("An infection in the last 3 months"),
                    ),
                    Choice(
                        value="injected_drugs",
                        text=N_("I have injected drugs that were not prescribed"),
                        text_on_behalf=N_("They have injected drugs that were not prescribed"),
                    ),
                    Choice(value="tuberculosis", text=N_("Tuberculosis (TB), now or in the past")),
                    Choice(
                        value="dialysis",
                        text=N_("Dialysis for my kidneys"),
                        text_on_behalf=N_("Dialysis for their kidneys"),
                    ),
                    Choice(
                        value="aneurysm",
                        text=N_("An aneurysm"),
                        hint=N_("A bulging main artery in the belly or chest."),
                    ),
                    Choice(value="none", text=N_("None of these")),
                    Choice(value="not_sure", text=N_("Not sure")),
                    Choice(
                        value="say_in_person",
                        text=N_("I would rather talk about this in person"),
                        text_on_behalf=N_("They would rather talk about this in person"),
                    ),
                ),
            ),
        )
    ),
)
