"""Every answer of a case as its page shows them, and what is to be asked in person."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from intake.questionnaire.answers import Answers
from intake.questionnaire.kinds import Text, Words
from intake.questionnaire.messages import N_
from intake.questionnaire.reached import not_reached, was_reached, with_left_empty
from intake.questionnaire.sections import Section
from intake.questionnaire.shown import Situation
from intake.web.clock import today
from intake.web.locale import translate
from intake.web.staff.body import BodyPicture, body_picture
from intake.web.staff.found import Reading
from intake.web.staff.marked import marked
from intake.web.summary import Translate, rows

_NOT_UNDERSTOOD = N_("The patient did not understand this. Ask in person.")
_TELLS_CONDITIONS = frozenset({"diagnosis"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """A question as it was asked, with its answer; `html` has the places that the rules read marked."""

    id: str
    question: str
    answer: str
    note: str | None = None
    html: Markup | None = None
    href: None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerGroup:
    """The answers of one section, and the questions in it that were not asked."""

    title: str
    rows: tuple[AnswerRow, ...]
    not_asked: tuple[str, ...]
    body: BodyPicture | None


def answer_groups(reading: Reading, *, sees_conditions: bool, as_asked: bool) -> list[AnswerGroup]:
    """Put every answer that the viewer may see into words; `as_asked` has those that the patient saw."""
    say = reading.as_asked if as_asked else reading.as_shown
    asked = _asked(reading)
    return [
        _group(section, reading, say, asked, sees_conditions=sees_conditions)
        for section in sections_seen(reading, sees_conditions=sees_conditions)
    ]


def pages_not_reached(reading: Reading, *, sees_conditions: bool) -> list[str]:
    """Name the pages that a form that was not sent never got to, of those that the viewer may see."""
    case = reading.case
    ahead = () if case.standing.is_finished else not_reached(case.questionnaire, case.answers)
    seen = {section.id for section in sections_seen(reading, sees_conditions=sees_conditions)}
    return [translate(section.title) for section in ahead if section.id in seen]


def asked_about_conditions(reading: Reading) -> bool:
    """Say whether the form got as far as the page about what the patient was told."""
    case = reading.case
    return any(
        was_reached(section, case.answers)
        for section in case.questionnaire.sections
        if section.id in _TELLS_CONDITIONS
    )


def to_ask_in_person(reading: Reading, *, sees_conditions: bool) -> list[str]:
    """List the questions that the patient did not understand, of those that the viewer may see."""
    return [
        reading.as_shown(question.text)
        for section in sections_seen(reading, sees_conditions=sees_conditions)
        for question in section.questions
        if question.id in reading.case.answers.unclear
    ]


def sections_seen(reading: Reading, *, sees_conditions: bool) -> Iterator[Section]:
    """Go through the sections that the viewer may see."""
    for section in reading.case.questionnaire.sections:
        if sees_conditions or section.id not in _TELLS_CONDITIONS:
            yield section


def _asked(reading: Reading) -> Answers:
    """Return the answers; of a form that was not sent, with what was left empty on the pages it got to."""
    case = reading.case
    if case.standing.is_finished:
        return case.answers
    invited = case.invitation_id is not None
    return with_left_empty(case.questionnaire, case.answers, Situation(today=today(), invited=invited))


def _group(
    section: Section, reading: Reading, say: Translate, answers: Answers, *, sees_conditions: bool
) -> AnswerGroup:
    return AnswerGroup(
        title=say(section.title),
        rows=tuple(
            AnswerRow(
                id=row.id,
                question=row.question,
                answer=row.answer,
                note=translate(_NOT_UNDERSTOOD) if row.is_unclear else None,
                html=_html(row.id, row.answer, reading, sees_conditions=sees_conditions),
            )
            for row in rows(section.questions, answers, say)
        ),
        not_asked=tuple(
            say(question.text) for question in section.questions if not answers.was_asked(question.id)
        ),
        body=body_picture(section, reading),
    )


def _html(question: str, answer: str, reading: Reading, *, sees_conditions: bool) -> Markup | None:
    """Mark what was read in a typed answer; None where nothing was."""
    if not isinstance(reading.case.questionnaire.by_id[question], Text | Words):
        return None
    spans = reading.spans(question, with_conditions=sees_conditions)
    return marked(answer, spans) if spans else None
