"""Conditional questions without script: a stylesheet generated from `shown_when`, one for a section."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from flask import Response, abort, url_for
from flask.typing import ResponseReturnValue

from intake.questionnaire.catalogue.published import PUBLISHED
from intake.questionnaire.kinds import One, Question, Results
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Given, Has, Is, NotInvited, When

_ONE_YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """CSS with a name that changes when it does."""

    css: str
    name: str


def stylesheet(section: Section) -> str | None:
    """Return the path of a section's stylesheet, or None where nothing is conditional."""
    made = made_for(section)
    return url_for("reveal", name=made.name) if made.css else None


def reveal(name: str) -> ResponseReturnValue:
    """Serve a stylesheet, for as long as a browser likes to keep it."""
    found = _by_name().get(name)
    if found is None:
        abort(404)
    response = Response(found.css, content_type="text/css; charset=utf-8")
    response.cache_control.max_age = _ONE_YEAR
    response.cache_control.public = True
    response.cache_control.immutable = True
    return response


@cache
def made_for(section: Section) -> Stylesheet:
    """Write a section's stylesheet; a browser without `:has()` shows every question instead."""
    rules = "\n".join(_rules({question.id: question for question in section.questions}))
    css = f"@supports selector(:has(*)) {{\n{rules}\n}}\n" if rules else ""
    return Stylesheet(css, f"{section.id}-{hashlib.sha256(css.encode()).hexdigest()[:12]}")


@cache
def _by_name() -> Mapping[str, Stylesheet]:
    made = (made_for(section) for questionnaire in PUBLISHED.values() for section in questionnaire.sections)
    return {stylesheet.name: stylesheet for stylesheet in made if stylesheet.css}


def _rules(here: Mapping[str, Question]) -> Iterator[str]:
    for question in here.values():
        shown = [
            f"form:not(:has({condition})) [data-question={question.id}]"
            for condition in _chain(question, here)
        ]
        if shown:
            yield f"{', '.join(shown)} {{ display: none; }}"
        yield from _choice_rules(question)


def _chain(question: Question, here: Mapping[str, Question]) -> Iterator[str]:
    """Go up what a question hangs on: it is hidden when any of these does not hold."""
    when = question.shown_when
    while when is not None and not isinstance(when, NotInvited) and when.question in here:
        yield _holds(when)
        when = here[when.question].shown_when


def _holds(when: When) -> str:
    """Write a condition as what the form then has."""
    match when:
        case Is(question, values) | Has(question, values):
            ticked = ", ".join(f'[value="{value}"]' for value in values)
            return f"[name={question}]:is({ticked}):checked"
        case Given(question):
            return f"[name={question}]:not(:placeholder-shown)"
        case NotInvited():
            return "*"
        case _:
            assert_never(when)


def _choice_rules(question: Question) -> Iterator[str]:
    """Hide results of what is not ticked, and ways of contact that lack their number."""
    if isinstance(question, Results) and isinstance(question.shown_when, Has):
        for value in question.shown_when.values:
            ticked = f'[name={question.of}][value="{value}"]:checked'
            yield f"form:not(:has({ticked})) [data-result-for={value}] {{ display: none; }}"
    if isinstance(question, One):
        yield from _need_rules(question)


def _need_rules(question: One) -> Iterator[str]:
    """Hide a choice that lacks what it needs, once what another choice needs is there."""
    needs = tuple(dict.fromkeys(choice.needs for choice in question.choices if choice.needs))
    for choice in question.choices:
        others = [_holds(Given(need)) for need in needs if need != choice.needs]
        if choice.needs and others:
            form = f"form:not(:has({_holds(Given(choice.needs))})):has({', '.join(others)})"
            yield f'{form} .choice:has(> [name={question.id}][value="{choice.value}"]) {{ display: none; }}'
