"""Which macro draws a question, and with what: every kind of question has one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, assert_never

from intake.forms.base import AnswerField
from intake.forms.choices import ManyField, offered
from intake.forms.dates import DateField
from intake.forms.details import DetailsField
from intake.forms.sections import SectionForm
from intake.forms.texts import TypedField
from intake.questionnaire.kinds import (
    EXCLUSIVE,
    SIDES,
    Areas,
    Choice,
    Consent,
    Date,
    Many,
    One,
    OneOf,
    Question,
    Results,
    Scale,
    Text,
    TextFormat,
    Words,
    YesNo,
    YesWhen,
)
from intake.questionnaire.messages import N_
from intake.questionnaire.voice import Voice, voice_of
from intake.web.locale import translate
from intake.web.patient import device

_NOT_WATCHED = N_("Nobody reads this right away.")
_LINES = {
    TextFormat.PLAIN: {},
    TextFormat.NAME: {"spellcheck": "false"},
    TextFormat.PHONE: {"type": "tel", "inputmode": "tel", "width": "medium"},
    TextFormat.EMAIL: {"type": "email", "inputmode": "email", "spellcheck": "false"},
    TextFormat.YEAR: {"inputmode": "numeric", "width": "year"},
}

Arguments: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Widget:
    """A macro's name with its arguments; `shape` is how its card is built."""

    shape: str
    macro: str
    arguments: Arguments


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChoice:
    """A choice in the language of the request."""

    value: str
    label: str
    hint: str | None = None
    sided: bool = False


def widget_of(  # noqa: PLR0911  one line a kind
    question: Question, form: SectionForm, *, invalid: bool, watched: bool
) -> Widget:
    """Draw a question; `watched` lines tell the stylesheet whether they are filled in."""
    field = form.field(question)
    by = " ".join(
        f"{question.id}-{part}"
        for part, there in (("hint", question.hint), ("aside", question.note), ("error", invalid))
        if there
    )
    said: Arguments = {"described_by": by, "invalid": invalid}
    match question:
        case One() | YesNo() | YesWhen():
            return _radios(question, field, form)
        case Many():
            return _checkboxes(question, field)
        case Text():
            return Widget("single", "text_input", {**_line(question, field, watched=watched), **said})
        case Words():
            return Widget("single", "textarea_with_count", {**_words(question, field), **said})
        case Date():
            return _date(question, field)
        case Scale():
            ends = {"low_label": translate(question.low), "high_label": translate(question.high)}
            return Widget("group", "scale", {"name": question.id, "value": field.data, **ends})
        case Areas():
            return _areas(question, field, form)
        case Results():
            return _results(question, field, form)
        case Consent():
            return Widget("bare", "consent", {**_consent(question, field), **said})
        case _:
            assert_never(question)


def shown_choices(choices: Iterable[Choice]) -> tuple[ShownChoice, ...]:
    """Put choices into the language of the request."""
    return tuple(
        ShownChoice(
            value=choice.value,
            label=translate(choice.text),
            hint=translate(choice.hint) if choice.hint else None,
        )
        for choice in choices
    )


def _radios(question: OneOf, field: AnswerField, form: SectionForm) -> Widget:
    choices = offered(question.choices, form.facts.situation.contact_methods)
    return Widget(
        "group",
        "radios",
        {
            "name": question.id,
            "choices": shown_choices(choices),
            "value": field.data,
            "row": isinstance(question, YesNo),
        },
    )


def _checkboxes(question: Many, field: AnswerField) -> Widget:
    return Widget(
        "group",
        "checkboxes",
        {
            "name": question.id,
            "choices": shown_choices(question.in_order),
            "values": field.ticked if isinstance(field, ManyField) else (),
            "exclusive": tuple(EXCLUSIVE),
        },
    )


def _line(question: Text, field: AnswerField, *, watched: bool) -> Arguments:
    return {
        "name": question.id,
        "value": field.typed if isinstance(field, TypedField) else "",
        "autocomplete": (question.autocomplete if device.is_own() else None) or "off",
        "placeholder": " " if watched else None,
        **_LINES[question.format],
    }


def _words(question: Words, field: AnswerField) -> Arguments:
    return {
        "name": question.id,
        "value": field.typed if isinstance(field, TypedField) else "",
        "limit": question.limit,
        "note": translate(_NOT_WATCHED),
    }


def _date(question: Date, field: AnswerField) -> Widget:
    boxes = field.boxes if isinstance(field, DateField) else {}
    wrong = field.mistakes[0].parts or ("day", "month", "year") if field.mistakes else ()
    return Widget(
        "group",
        "date_inputs",
        {
            "name": question.id,
            **boxes,
            "wrong": wrong,
            "birthday": question.autocomplete == "bday" and device.is_own(),
        },
    )


def _areas(question: Areas, field: AnswerField, form: SectionForm) -> Widget:
    details = field.details if isinstance(field, DetailsField) else {}
    return Widget(
        "group",
        "areas",
        {
            "name": question.id,
            "areas": tuple(
                ShownChoice(value=area.value, label=translate(area.text), sided=area.sided)
                for area in question.areas
            ),
            "sides": shown_choices(SIDES),
            "chosen": tuple(details),
            "chosen_sides": details,
            "alone": shown_choices((question.alone,))[0],
            "theirs": voice_of(form.facts.answers) is Voice.ON_BEHALF,
        },
    )


def _results(question: Results, field: AnswerField, form: SectionForm) -> Widget:
    """One small group for each treatment that could be ticked above."""
    asked = next(other for other in form.section.questions if other.id == question.of)
    things = asked.choices if isinstance(asked, Many) else ()
    return Widget(
        "group",
        "results",
        {
            "name": question.id,
            "of": shown_choices(choice for choice in things if choice.value not in EXCLUSIVE),
            "choices": shown_choices(question.choices),
            "values": field.details if isinstance(field, DetailsField) else {},
        },
    )


def _consent(question: Consent, field: AnswerField) -> Arguments:
    return {
        "name": question.id,
        "label": translate(question.text),
        "checked": field.data == "yes",
        "beside": tuple(translate(words) for words in question.beside),
    }
