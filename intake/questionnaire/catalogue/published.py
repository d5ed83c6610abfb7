"""Every questionnaire ever published, by version; a published one never changes."""

from types import MappingProxyType

from intake.questionnaire.catalogue.v1.questionnaire import QUESTIONNAIRE as V1
from intake.questionnaire.sections import Questionnaire

CURRENT: Questionnaire = V1
PUBLISHED = MappingProxyType({questionnaire.version: questionnaire for questionnaire in (V1,)})
