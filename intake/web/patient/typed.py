"""What was typed and cannot be used yet: kept beside the answers, and shown again as it was."""

from collections.abc import Mapping
from typing import TypeAlias

from werkzeug.datastructures import MultiDict

from intake.forms.sections import SectionForm
from intake.forms.texts import KEPT
from intake.models.draft import Typed
from intake.questionnaire.kinds import Areas, Date, Many, Question, Text, Words

Typing: TypeAlias = Mapping[str, list[tuple[str, str]] | None]
"""By question, what was typed and cannot be used, or None where there is nothing of the kind any more."""


def unusable(form: SectionForm, sent: MultiDict[str, str]) -> Typing:
    """Return, for each question of a page, what was sent for it and cannot be used, or None.

    Only what people type, or tick in a list, can be half right. What is far too long for any
    question is not kept whole: its field says so, and how much is.
    """
    return {
        question.id: _sent_for(question.id, sent) if _is_half_right(form, question) else None
        for question in form.section.questions
    }


def type_again(form: SectionForm, typed: Typed) -> None:
    """Put what could not be used back into the boxes it was typed in."""
    for question in form.section.questions:
        if question.id in typed:
            form.field(question).process(MultiDict(typed[question.id]))


def _is_half_right(form: SectionForm, question: Question) -> bool:
    return isinstance(question, Text | Words | Date | Many | Areas) and bool(form.field(question).mistakes)


def _sent_for(question_id: str, sent: MultiDict[str, str]) -> list[tuple[str, str]]:
    pairs = [
        (name, value[:KEPT])
        for name, value in sent.items(multi=True)
        if value.strip() and (name == question_id or name.startswith(f"{question_id}-"))
    ]
    return pairs if sum(len(value) for _, value in pairs) <= KEPT else []
