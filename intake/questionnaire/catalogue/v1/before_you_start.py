"""Who fills this in, and what they need to know first."""

from intake.questionnaire.kinds import Choice, Consent, One, Text, TextFormat
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts
from intake.questionnaire.shown import Given, Is

_HELPED = Is("completed_by", ("with_help", "on_behalf"))
_ON_BEHALF = Is("completed_by", ("on_behalf",))

BEFORE_YOU_START = Section(
    id="before_you_start",
    title=N_("Before you start"),
    intro=N_("So that we know who to talk to, and you know how we use your answers."),
    questions=with_other_texts(
        (
            One(
                id="completed_by",
                text=N_("Who is filling in this form?"),
                required=True,
                choices=(
                    Choice(value="self", text=N_("I am, about myself")),
                    Choice(value="with_help", text=N_("I am, and someone is helping me")),
                    Choice(value="on_behalf", text=N_("I am filling it in for someone else")),
                ),
            ),
            Text(
                id="helper_name",
                text=N_("Your name, as the person filling it in"),
                hint=N_("So that we know who told us."),
                required=True,
                shown_when=_ON_BEHALF,
                format=TextFormat.NAME,
                limit=100,
            ),
            One(
                id="helper_relationship",
                text=N_("Who is the person helping?"),
                required=True,
                shown_when=_HELPED,
                choices=(
                    Choice(value="relative_or_friend", text=N_("A relative or friend")),
                    Choice(value="carer", text=N_("A caregiver")),
                    Choice(value="clinic_staff", text=N_("Someone who works at the clinic")),
                    Choice(value="interpreter", text=N_("An interpreter")),
                    Choice(value="other", text=N_("Someone else")),
                ),
            ),
            Text(
                id="helper_phone",
                text=N_("A phone number for the person helping"),
                hint=N_("We use it only if we need to ask about these answers."),
                shown_when=_HELPED,
                format=TextFormat.PHONE,
            ),
            One(
                id="call_whom",
                text=N_("If we need to call, who should we call?"),
                required=True,
                shown_when=Given("helper_phone"),
                choices=(
                    Choice(value="patient", text=N_("The patient")),
                    Choice(value="helper", text=N_("The person helping")),
                    Choice(value="either", text=N_("Either one")),
                ),
            ),
            Consent(
                id="may_answer_for",
                text=N_("I am allowed to answer for this person."),
                required=True,
                shown_when=_ON_BEHALF,
            ),
            Consent(
                id="privacy_seen",
                text=N_("I have read how the clinic uses my answers."),
                required=True,
                beside=(
                    N_("Only people who work at the clinic and need your answers can see them."),
                    N_("We keep them as long as the law says for health records. Then we erase them."),
                    N_(
                        "If you tell us about a danger sign, staff can see it even if you do not "
                        "finish the form."
                    ),
                    N_("Rather not? Call us. It will not change the visit."),
                ),
            ),
            Consent(
                id="understands_not_watched",
                text=N_("I understand: nobody reads this as I type, and it gives no medical advice."),
                required=True,
            ),
        )
    ),
)
