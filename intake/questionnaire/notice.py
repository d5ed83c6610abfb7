"""The safety notice in words, and every other text that no language may lack."""

from collections.abc import Iterator

from intake.questionnaire.catalogue.published import PUBLISHED
from intake.questionnaire.content import messages_in
from intake.questionnaire.messages import N_, Message

READ_FIRST = N_("Please read this before you go on")
TITLE = N_("Some signs cannot wait")
NOBODY_READS = N_("Nobody reads this form while you fill it in.")
CALL_NOW = N_("Call %(emergency)s or go to an emergency room now if you have any of these:")
SIGNS = (
    N_("New trouble with peeing or pooping, or with feeling it"),
    N_("New numbness between your legs, around your private parts or your bottom"),
    N_("New pain, numbness or weakness in both legs"),
    N_("A leg or foot that has newly lost strength"),
    N_("Sudden, very bad pain with feeling faint, sweaty or short of breath"),
    N_("Back or neck pain since a bad accident or high fall"),
    N_("Fever or chills with worse back pain, if your body has a hard time fighting infections"),
)
OTHER_WORRIES = N_("For other worries call us: %(clinic)s. Hours: %(opening)s.")
CRISIS = N_("If you think about hurting yourself, call %(crisis_line)s.")
NOT_HELP = N_("Sending this form is not the same as getting help.")
CALL = N_("Call %(number)s")
GO_ON = N_("I have read this. Go on")

_NOTICE = (
    READ_FIRST,
    TITLE,
    NOBODY_READS,
    CALL_NOW,
    *SIGNS,
    OTHER_WORRIES,
    CRISIS,
    NOT_HELP,
    CALL,
    GO_ON,
)


def safety_texts() -> tuple[Message, ...]:
    """List the texts that may never fall back to another language: the notice and the safety questions."""
    return tuple(dict.fromkeys((*_NOTICE, *_safety_questions())))


def _safety_questions() -> Iterator[Message]:
    for questionnaire in PUBLISHED.values():
        yield from messages_in(questionnaire.section("safety"))
