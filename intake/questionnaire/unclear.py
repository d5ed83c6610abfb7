"""Questions that a patient does not understand: which can be, and what that means for an answer.

"I don't understand this" stands beside the answers, never in place of one. Only where danger is asked
about does it touch a value: unknown is not no.
"""

from intake.questionnaire.answers import Value
from intake.questionnaire.kinds import Consent, Date, Question, Text, TextFormat
from intake.questionnaire.sections import Section
from intake.questionnaire.selfcheck import choices_of

_ABOUT_THE_PERSON = frozenset({"before_you_start", "about_you"})
_ABOUT_DANGER = "safety"
_OPENED_BY_OTHER = "_other"
_NOT_SURE = "not_sure"
_NO = frozenset({"no", "none"})


def can_be_unclear(section: Section, question: Question) -> bool:
    """Say whether a question may be left to be asked in person: never consent, who one is, or a date."""
    if section.id in _ABOUT_THE_PERSON or isinstance(question, Consent | Date):
        return False
    if isinstance(question, Text):
        return question.format is TextFormat.PLAIN and not question.id.endswith(_OPENED_BY_OTHER)
    return True


def read_as(section: Section, question: Question, value: Value | None) -> Value | None:
    """Return what an answer to a question that was not understood counts as.

    Where danger is asked about, no answer and "no" become "not sure"; any other answer stays.
    """
    offered = [choice for choice, _ in choices_of(question)]
    if section.id != _ABOUT_DANGER or _NOT_SURE not in offered:
        return value
    if isinstance(value, tuple):
        return (_NOT_SURE,) if _NO.issuperset(value) else value
    return _NOT_SURE if value is None or value in _NO else value
