"""A section's questions as what its template draws: for each the macro's name and its arguments."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from intake.forms.sections import SectionForm
from intake.questionnaire.kinds import Choice, Question, Text
from intake.questionnaire.messages import N_
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.shown import Given, Has, Is, NotInvited, When, is_shown
from intake.questionnaire.unclear import can_be_unclear
from intake.web.locale import translate
from intake.web.patient.widgets import Widget, widget_of

_IF_CHOSEN = N_("Answer this if you chose: %(answers)s")
_IF_ONE_CHOSEN = N_("Answer this if you chose one of these:")
_IF_ANY_CHOSEN = N_("Answer this if you chose something in “%(question)s”")
_IF_GIVEN = N_("Answer this if you filled in “%(question)s”")
_FEW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One question on its page, in the language of the request; `is_unclear` means not understood.

    `when` says line by line what it follows from, where no style hides it.
    """

    id: str
    text: str
    hint: str | None
    note: str | None
    required: bool
    follows: bool
    when: tuple[str, ...]
    errors: tuple[str, ...]
    widget: Widget
    can_be_unclear: bool
    is_unclear: bool


@dataclass(frozen=True, slots=True)
class Problem:
    """A line of the summary of what is wrong; `id` is the input that it leads to."""

    id: str
    text: str


def cards(form: SectionForm) -> tuple[Card, ...]:
    """Draw every question that answers on this page could show."""
    return tuple(_cards(form))


def problems(form: SectionForm) -> tuple[Problem, ...]:
    """List what is wrong, in the order of the page."""
    return tuple(
        Problem(_first_input(question, mistake.parts), _named(question, mistake.words(translate)))
        for question in form.section.questions
        for mistake in form.field(question).mistakes
    )


def _cards(form: SectionForm) -> Iterator[Card]:
    here = {question.id: question for question in form.section.questions}
    watched = frozenset(_watched(form.section.questions))
    needed = {name for group in form.section.at_least_one for name in group}
    for question in form.section.questions:
        when = question.shown_when
        follows = not isinstance(when, NotInvited | None) and when.question in here
        if not follows and not is_shown(when, form.facts.answers, form.facts.situation):
            continue
        errors = tuple(mistake.words(translate) for mistake in form.field(question).mistakes)
        yield Card(
            id=question.id,
            text=translate(question.text),
            hint=translate(question.hint) if question.hint else None,
            note=translate(question.note) if question.note else None,
            required=question.required or question.id in needed,
            follows=follows,
            when=_condition(when, here) if follows else (),
            errors=errors,
            widget=widget_of(question, form, invalid=bool(errors), watched=question.id in watched),
            can_be_unclear=can_be_unclear(form.section, question),
            is_unclear=question.id in form.unclear,
        )


def _watched(questions: Iterable[Question]) -> Iterator[str]:
    """Name the lines whose being filled in shows something else."""
    for question in questions:
        if isinstance(question.shown_when, Given):
            yield question.shown_when.question
        yield from (choice.needs for choice in _choices(question) if choice.needs)


def _choices(question: Question) -> tuple[Choice, ...]:
    return getattr(question, "choices", ()) if not isinstance(question, Text) else ()


def _condition(when: When | None, here: Mapping[str, Question]) -> tuple[str, ...]:
    """Say when a question is meant, for browsers that cannot hide it: several answers a line each."""
    match when:
        case None | NotInvited():
            return ()
        case Given(question):
            return (translate(_IF_GIVEN) % {"question": translate(here[question].text)},)
        case Is(question, values) | Has(question, values) if len(values) > _FEW:
            return (translate(_IF_ANY_CHOSEN) % {"question": translate(here[question].text)},)
        case Is(question, values) | Has(question, values):
            texts = dict(choices_of(here[question]))
            answers = [f"“{translate(texts[value])}”" for value in values]
            if len(answers) > 1:
                return (translate(_IF_ONE_CHOSEN), *answers)
            return (translate(_IF_CHOSEN) % {"answers": answers[0]},)
        case _:
            assert_never(when)


def _named(question: Question, words: str) -> str:
    """Say which question is meant, so that a line of the summary can be read on its own."""
    text = translate(question.text)
    return f"{text} {words}" if text[-1:] in "?.!" else f"{text}: {words}"


def _first_input(question: Question, parts: tuple[str, ...]) -> str:
    """Name the input that is wrong: the first box of a date has the question's own id."""
    return question.id if not parts or parts[0] == "day" else f"{question.id}-{parts[0]}"
