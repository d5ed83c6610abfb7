"""The whole table of cases, in the order that the manual prints it."""

from intake.rules.cases.case import Case
from intake.rules.cases.combinations import COMBINATIONS
from intake.rules.cases.concerns_english import CONCERNS_ENGLISH
from intake.rules.cases.concerns_english_more import MORE_CONCERNS_ENGLISH
from intake.rules.cases.concerns_feared import CONCERNS_FEARED_ENGLISH, CONCERNS_FEARED_SPANISH
from intake.rules.cases.concerns_met import CONCERNS_MET_ENGLISH, CONCERNS_MET_SPANISH
from intake.rules.cases.concerns_spanish import CONCERNS_SPANISH
from intake.rules.cases.concerns_spanish_more import MORE_CONCERNS_SPANISH
from intake.rules.cases.history import HISTORY
from intake.rules.cases.no_concerns_english import NO_CONCERNS_ENGLISH
from intake.rules.cases.no_concerns_english_more import MORE_NO_CONCERNS_ENGLISH
from intake.rules.cases.no_concerns_spanish import NO_CONCERNS_SPANISH
from intake.rules.cases.no_concerns_spanish_more import MORE_NO_CONCERNS_SPANISH
from intake.rules.cases.pairs import PAIRS
from intake.rules.cases.safety_yes_no import SAFETY_YES_NO
from intake.rules.cases.safety_yes_when import SAFETY_YES_WHEN
from intake.rules.cases.scans import SCANS
from intake.rules.cases.ticks import TICKS
from intake.rules.cases.words_english import WORDS_ENGLISH
from intake.rules.cases.words_spanish import WORDS_SPANISH

CASES: dict[str, tuple[Case, ...]] = {
    "Conditions ticked": TICKS,
    "Words, in English": WORDS_ENGLISH,
    "Words, in Spanish": WORDS_SPANISH,
    "Words on a scan": SCANS,
    "Pain after an operation": HISTORY,
    "Safety answers with their age": SAFETY_YES_WHEN,
    "Other safety answers": SAFETY_YES_NO,
    "Safety answers on one page": PAIRS,
    "Safety answers beside other pages": COMBINATIONS,
    "Words of concern, in English": (
        *CONCERNS_ENGLISH,
        *MORE_CONCERNS_ENGLISH,
        *CONCERNS_FEARED_ENGLISH,
        *CONCERNS_MET_ENGLISH,
    ),
    "Words of concern, in Spanish": (
        *CONCERNS_SPANISH,
        *MORE_CONCERNS_SPANISH,
        *CONCERNS_FEARED_SPANISH,
        *CONCERNS_MET_SPANISH,
    ),
    "No words of concern, in English": (*NO_CONCERNS_ENGLISH, *MORE_NO_CONCERNS_ENGLISH),
    "No words of concern, in Spanish": (*NO_CONCERNS_SPANISH, *MORE_NO_CONCERNS_SPANISH),
}
