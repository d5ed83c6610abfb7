"""What the patient has been told about their back, and what a scan showed."""

from intake.questionnaire.kinds import NO, NOT_SURE, YES, Choice, Many, One, Text, Words
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts
from intake.questionnaire.shown import Has, Is

_TOLD = Is("told_diagnosis", ("yes", "own_idea", "not_sure"))
_SCANNED = Has("scans", ("x_ray", "mri", "ct", "other"))

DIAGNOSIS = Section(
    id="diagnosis",
    title=N_("What you have been told"),
    title_on_behalf=N_("What they have been told"),
    intro=N_("What others have found helps us get ready for you."),
    intro_on_behalf=N_("What others have found helps us get ready for them."),
    questions=with_other_texts(
        (
            One(
                id="told_diagnosis",
                text=N_("Has a health professional told you what causes your back or neck problem?"),
                text_on_behalf=N_(
                    "Has a health professional told them what causes their back or neck problem?"
                ),
                hint=N_("For example a doctor, a nurse or a physical therapist."),
                required=True,
                choices=(
                    YES,
                    Choice(
                        value="own_idea",
                        text=N_("No, but I have an idea"),
                        text_on_behalf=N_("No, but they have an idea"),
                    ),
                    NO,
                    NOT_SURE,
                ),
            ),
            Many(
                id="diagnoses",
                text=N_("What do you think it is, or what were you told?"),
                text_on_behalf=N_("What do they think it is, or what were they told?"),
                hint=N_("Mark all that fit. It is fine to leave this empty."),
                shown_when=_TOLD,
                choices=(
                    Choice(
                        value="herniated_or_bulging_disc",
                        text=N_("Herniated, bulging or slipped disc"),
                    ),
                    Choice(
                        value="degenerative_disc_disease",
                        text=N_("Worn or degenerated discs"),
                        hint=N_("Degenerative disc disease"),
                    ),
                    Choice(
                        value="spinal_osteoarthritis",
                        text=N_("Arthritis of the spine"),
                        hint=N_("Spinal osteoarthritis, spondylosis"),
                    ),
                    Choice(
                        value="facet_joint_syndrome",
                        text=N_("Facet joint problem"),
                        hint=N_("Facet joint syndrome"),
                    ),
                    Choice(
                        value="spinal_stenosis",
                        text=N_("A narrow spinal canal"),
                        hint=N_("Spinal stenosis"),
                    ),
                    Choice(
                        value="persistent_post_surgical_back_pain",
                        text=N_("Pain that stayed after back surgery"),
                        hint=N_("Persistent post-surgical back pain"),
                    ),
                    Choice(
                        value="wear_not_sure_which",
                        text=N_("“Wear and tear” or “arthritis”, I do not know which"),
                        text_on_behalf=N_("“Wear and tear” or “arthritis”, they do not know which"),
                    ),
                    Choice(value="something_else", text=N_("Something else")),
                    Choice(
                        value="cannot_remember",
                        text=N_("I cannot remember"),
                        text_on_behalf=N_("They cannot remember"),
                    ),
                ),
            ),
            Words(
                id="diagnosis_words",
                text=N_("Tell us in your own words"),
                hint=N_("You can copy it from a letter, if you have one."),
                shown_when=_TOLD,
            ),
            Many(
                id="scans",
                text=N_("Which pictures of your back or neck have been taken?"),
                text_on_behalf=N_("Which pictures of their back or neck have been taken?"),
                hint=N_("Mark all that fit."),
                choices=(
                    Choice(value="x_ray", text=N_("X-ray")),
                    Choice(value="mri", text=N_("MRI"), hint=N_("A long, loud tube")),
                    Choice(value="ct", text=N_("CT scan"), hint=N_("A short, open ring")),
                    Choice(value="other", text=N_("Another kind")),
                    Choice(value="none", text=N_("None")),
                    Choice(value="not_sure", text=N_("Not sure")),
                ),
            ),
            Words(
                id="scan_words",
                text=N_("What were you told the pictures showed?"),
                text_on_behalf=N_("What were they told the pictures showed?"),
                hint=N_("Your own words are fine."),
                shown_when=_SCANNED,
            ),
            Text(
                id="scan_where_when",
                text=N_("Where and about when was the last one?"),
                hint=N_("So that we can ask for it."),
                shown_when=_SCANNED,
            ),
        )
    ),
)
