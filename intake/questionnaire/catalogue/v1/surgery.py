"""Operations on the spine, and what happened to the pain."""

from intake.questionnaire.kinds import NOT_SURE, Choice, Many, One, Text, TextFormat, YesNo
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts
from intake.questionnaire.shown import Is

_OPERATED = Is("back_surgery", ("yes",))

SURGERY = Section(
    id="surgery",
    title=N_("Operations on your back"),
    title_on_behalf=N_("Operations on their back"),
    intro=N_("What was done before helps us understand your pain now."),
    intro_on_behalf=N_("What was done before helps us understand their pain now."),
    questions=with_other_texts(
        (
            YesNo(
                id="back_surgery",
                text=N_("Have you had an operation on your back or neck?"),
                text_on_behalf=N_("Have they had an operation on their back or neck?"),
                hint=N_("Shots (injections) do not count."),
                required=True,
            ),
            Many(
                id="surgery_kinds",
                text=N_("What kind of operation was it?"),
                hint=N_("If you had more than one, mark all that fit."),
                hint_on_behalf=N_("If they had more than one, mark all that fit."),
                shown_when=_OPERATED,
                choices=(
                    Choice(value="disc_removed", text=N_("Part or all of a disc was taken out")),
                    Choice(
                        value="bone_removed",
                        text=N_("Bone was taken out to make room"),
                        hint=N_("Laminectomy"),
                    ),
                    Choice(value="fusion", text=N_("Bones were joined together"), hint=N_("Fusion")),
                    Choice(value="disc_replacement", text=N_("A new, man-made disc was put in")),
                    Choice(value="cement", text=N_("Bone cement was put in")),
                    Choice(
                        value="stimulator_or_pump",
                        text=N_("A nerve stimulator or a medicine pump was put in"),
                    ),
                    Choice(value="other", text=N_("Something else")),
                    Choice(value="not_sure", text=N_("Not sure")),
                ),
            ),
            Many(
                id="surgery_area",
                text=N_("Where was it?"),
                hint=N_("Mark all that fit."),
                required=True,
                shown_when=_OPERATED,
                choices=(
                    Choice(value="neck", text=N_("Neck")),
                    Choice(value="upper_or_mid_back", text=N_("Upper or middle back")),
                    Choice(value="lower_back", text=N_("Lower back")),
                    Choice(value="not_sure", text=N_("Not sure")),
                ),
            ),
            Text(
                id="surgery_last_year",
                text=N_("What year was the last one?"),
                hint=N_("Your best guess is fine. For example, 2015."),
                shown_when=_OPERATED,
                format=TextFormat.YEAR,
                limit=20,
            ),
            One(
                id="pain_after_surgery",
                text=N_("After your last operation, what happened to the pain it was for?"),
                text_on_behalf=N_("After their last operation, what happened to the pain it was for?"),
                required=True,
                shown_when=_OPERATED,
                choices=(
                    Choice(value="went_away", text=N_("It went away")),
                    Choice(value="came_back", text=N_("It went away, then came back")),
                    Choice(value="never_went_away", text=N_("It never went away")),
                    Choice(value="new_or_worse", text=N_("It got worse, or a new pain started")),
                    NOT_SURE,
                ),
            ),
            One(
                id="pain_after_surgery_lasting",
                text=N_("How long has that pain lasted since the operation?"),
                required=True,
                shown_when=Is("pain_after_surgery", ("came_back", "never_went_away", "new_or_worse")),
                choices=(
                    Choice(value="under_3_months", text=N_("Less than 3 months")),
                    Choice(value="3_months_or_more", text=N_("3 months or more")),
                    NOT_SURE,
                ),
            ),
        )
    ),
)
