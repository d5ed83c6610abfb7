"""What a patient changed after sending, or after stopping, and the way to the form as it was."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from flask import url_for

from intake.questionnaire.sections import Section
from intake.services.cases import Case, Earlier
from intake.web.locale import translate
from intake.web.staff.words import moment
from intake.web.summary import Row, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A question whose answer is not what it was; empty stands for no answer."""

    question: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierForm:
    """The form as the patient sent it before."""

    when: str
    href: str


def changes(case: Case, sections: Iterable[Section]) -> tuple[Change, ...]:
    """Compare a form with the one sent before it, in the sections that the viewer may see."""
    before = next((form for form in case.earlier if form.is_finished), None)
    return tuple(_changes(case, before, sections)) if before else ()


def taken_back(case: Case, sections: Iterable[Section]) -> tuple[Change, ...]:
    """List what was answered before the patient stopped, and is answered otherwise in the form as sent."""
    before = next((form for form in case.earlier if not form.is_finished), None)
    if before is None or not case.standing.is_finished:
        return ()
    return tuple(change for change in _changes(case, before, sections) if change.before)


def earlier_forms(case: Case) -> tuple[EarlierForm, ...]:
    """List the forms sent before this one, newest first."""
    return tuple(
        EarlierForm(
            when=moment(form.submitted_at),
            href=url_for("staff.earlier", reference=case.reference, revision=form.revision),
        )
        for form in case.earlier
        if form.is_finished
    )


def _changes(case: Case, earlier: Earlier, sections: Iterable[Section]) -> Iterator[Change]:
    """Go through the questions in the order of the newest form, then those that it asks no more."""
    seen = {section.id for section in sections}
    before, after = _in_words(earlier, seen), _in_words(case, seen)
    for name in dict.fromkeys([*after, *before]):
        if case.answers.values.get(name) != earlier.answers.values.get(name):
            was, now = before.get(name), after.get(name)
            yield Change(
                question=(now or before[name]).question,
                before=was.answer if was else "",
                after=now.answer if now else "",
            )


def _in_words(form: Case | Earlier, seen: set[str]) -> Mapping[str, Row]:
    """Put every answer into words by question, in the viewer's language: two forms may have two."""
    parts = (section.questions for section in form.questionnaire.sections if section.id in seen)
    return {row.id: row for row in rows(chain.from_iterable(parts), form.answers, translate)}
