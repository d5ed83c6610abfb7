"""What a questionnaire may not contain; a fault stops the program at import."""

from collections.abc import Mapping, Sequence

from intake.questionnaire.kinds import (
    Areas,
    Many,
    One,
    Question,
    Results,
    Text,
    Words,
    YesNo,
    YesWhen,
)
from intake.questionnaire.messages import Message
from intake.questionnaire.shown import Given, Has, Is

_FITTING: Mapping[type[Is | Has | Given], tuple[type[Question], ...]] = {
    Is: (One, YesNo, YesWhen),
    Has: (Many, Areas),
    Given: (Text, Words),
}
"""Which kinds of question can answer which condition."""


class QuestionnaireError(ValueError):
    """A questionnaire contradicts itself, so it can never be served."""


def check_unique(noun: str, ids: Sequence[str], *, required: Sequence[str] = ()) -> None:
    """Raise QuestionnaireError when two ids are the same or a required one is missing."""
    if len(set(ids)) < len(ids):
        raise QuestionnaireError(f"two {noun}s share an id")
    missing = set(required) - set(ids)
    if missing:
        raise QuestionnaireError(f"no {noun} is called {sorted(missing)}")


def check_questions(questions: Sequence[Question]) -> None:
    """Raise QuestionnaireError for the first question that cannot be asked as it stands."""
    seen: dict[str, Question] = {}
    for question in questions:
        _check_question(question, seen)
        seen[question.id] = question


def _check_question(question: Question, seen: dict[str, Question]) -> None:
    if question.id in seen:
        raise QuestionnaireError(f"{question.id}: the id is taken")
    if not question.text:
        raise QuestionnaireError(f"{question.id}: the question has no text")
    _check_choices(question, seen)
    _check_condition(question, seen)
    if isinstance(question, Results) and not isinstance(seen.get(question.of), Many):
        raise QuestionnaireError(f"{question.id}: asks about {question.of}, which is no list asked before it")


def _check_choices(question: Question, seen: dict[str, Question]) -> None:
    choices = choices_of(question)
    values = [value for value, _ in choices]
    if len(set(values)) < len(values):
        raise QuestionnaireError(f"{question.id}: two choices share a value")
    if not all(text for _, text in choices):
        raise QuestionnaireError(f"{question.id}: a choice has no text")
    needed = (
        {choice.needs for choice in question.choices if choice.needs} if isinstance(question, One) else ()
    )
    if not seen.keys() >= set(needed):
        raise QuestionnaireError(f"{question.id}: a choice needs a question not asked before it")


def _check_condition(question: Question, seen: dict[str, Question]) -> None:
    when = question.shown_when
    if not isinstance(when, Is | Has | Given):
        return
    if when.question not in seen:
        raise QuestionnaireError(f"{question.id}: shown by {when.question}, not asked before it")
    if not isinstance(seen[when.question], _FITTING[type(when)]):
        raise QuestionnaireError(f"{question.id}: asks {when.question} what its kind cannot say")
    if isinstance(when, Given):
        return
    unknown = set(when.values) - {value for value, _ in choices_of(seen[when.question])}
    if unknown:
        raise QuestionnaireError(f"{question.id}: shown by unknown choices {sorted(unknown)}")


def choices_of(question: Question) -> tuple[tuple[str, Message], ...]:
    """List a question's possible choices as value and text; empty for other kinds."""
    if isinstance(question, Areas):
        places = tuple((area.value, area.text) for area in question.areas)
        return (*places, (question.alone.value, question.alone.text))
    if hasattr(question, "choices"):
        return tuple((choice.value, choice.text) for choice in question.choices)
    return ()
