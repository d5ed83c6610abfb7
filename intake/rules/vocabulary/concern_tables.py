"""Every row of words of concern, in the order of the manual."""

from intake.rules.vocabulary.concerns_control_english import CONTROL_ENGLISH
from intake.rules.vocabulary.concerns_control_spanish import CONTROL_SPANISH
from intake.rules.vocabulary.concerns_feared import FEARED
from intake.rules.vocabulary.concerns_leaking_english import LEAKING_ENGLISH
from intake.rules.vocabulary.concerns_leaking_spanish import LEAKING_SPANISH
from intake.rules.vocabulary.concerns_other_english import OTHER_ENGLISH
from intake.rules.vocabulary.concerns_other_spanish import OTHER_SPANISH
from intake.rules.vocabulary.concerns_self_harm_english import SELF_HARM_ENGLISH
from intake.rules.vocabulary.concerns_self_harm_spanish import SELF_HARM_SPANISH

CONCERN_ROWS = (
    *CONTROL_ENGLISH,
    *LEAKING_ENGLISH,
    *CONTROL_SPANISH,
    *LEAKING_SPANISH,
    *OTHER_ENGLISH,
    *OTHER_SPANISH,
    *SELF_HARM_ENGLISH,
    *SELF_HARM_SPANISH,
    *FEARED,
)
