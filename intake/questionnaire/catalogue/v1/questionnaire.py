"""The sections of the first questionnaire, in the order asked."""

from intake.questionnaire.catalogue.v1.about_you import ABOUT_YOU
from intake.questionnaire.catalogue.v1.before_you_start import BEFORE_YOU_START
from intake.questionnaire.catalogue.v1.diagnosis import DIAGNOSIS
from intake.questionnaire.catalogue.v1.history import HISTORY
from intake.questionnaire.catalogue.v1.more import MORE
from intake.questionnaire.catalogue.v1.pain import PAIN
from intake.questionnaire.catalogue.v1.safety import SAFETY
from intake.questionnaire.catalogue.v1.surgery import SURGERY
from intake.questionnaire.catalogue.v1.your_visit import YOUR_VISIT
from intake.questionnaire.sections import Questionnaire

QUESTIONNAIRE = Questionnaire(
    number=1,
    sections=(
        BEFORE_YOU_START,
        ABOUT_YOU,
        SAFETY,
        DIAGNOSIS,
        SURGERY,
        PAIN,
        HISTORY,
        YOUR_VISIT,
        MORE,
    ),
)
