"""A question as a field: every kind has one."""

from typing import Any, assert_never

from intake.forms.choices import ConsentField, ManyField, OneField, ScaleField
from intake.forms.dates import DateField
from intake.forms.details import AreasField, ResultsField
from intake.forms.texts import LineField, WordsField
from intake.questionnaire.kinds import (
    Areas,
    Consent,
    Date,
    Many,
    One,
    Question,
    Results,
    Scale,
    Text,
    Words,
    YesNo,
    YesWhen,
)


def field_of(question: Question) -> Any:  # noqa: ANN401, PLR0911  WTForms makes it a field later; one line a kind
    """Return the unbound field of a question."""
    match question:
        case One() | YesNo() | YesWhen():
            return OneField(question)
        case Many():
            return ManyField(question)
        case Text():
            return LineField(question)
        case Words():
            return WordsField(question)
        case Date():
            return DateField(question)
        case Scale():
            return ScaleField(question)
        case Areas():
            return AreasField(question)
        case Results():
            return ResultsField(question)
        case Consent():
            return ConsentField(question)
        case _:
            assert_never(question)
