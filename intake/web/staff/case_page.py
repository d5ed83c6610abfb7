"""One case as a page: put together from plain values, so that a template only draws."""

from dataclasses import dataclass

from intake.languages import name_in
from intake.permissions import Permission, Role
from intake.questionnaire.messages import N_
from intake.questionnaire.priority import Priority
from intake.review import MoveRow, ReviewStatus, moves_from, needs_note
from intake.services.cases import Case
from intake.web.access import Viewer
from intake.web.locale import language, translate
from intake.web.staff.answered import AnsweredBy, answered_by
from intake.web.staff.answers import (
    AnswerGroup,
    answer_groups,
    asked_about_conditions,
    pages_not_reached,
    sections_seen,
    to_ask_in_person,
)
from intake.web.staff.changes import Change, EarlierForm, changes, earlier_forms, taken_back
from intake.web.staff.facts import Fact, facts
from intake.web.staff.found import MatchCard, Reading, Remark, SafetyRow
from intake.web.staff.history import PastStep, history
from intake.web.staff.invitation_words import Side, differing, is_another_person, sides
from intake.web.staff.reasons import standing_words, whom_to_tell


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveButton:
    """One possible step."""

    value: str
    label: str
    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """In which language a form was answered that is not the viewer's; `lang` where its own words stand."""

    asked_in: str
    lang: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """Everything that the page of a case shows; what the viewer may not see is not in it."""

    reference: str
    name: str
    priority: str
    priority_words: str
    reason: str
    tell: str
    ask_in_person: list[str]
    state: str
    status: str
    version: int
    is_evaluated: bool
    not_reached: list[str]
    asked_about_conditions: bool
    sees_conditions: bool
    facts: list[Fact]
    answered_by: AnsweredBy | None
    sides: list[Side]
    is_another: bool
    safety: list[SafetyRow]
    concerns: list[Remark]
    matches: list[MatchCard]
    not_taken: list[Remark]
    groups: list[AnswerGroup]
    wording: Wording | None
    changes: tuple[Change, ...]
    taken_back: tuple[Change, ...]
    earlier: tuple[EarlierForm, ...]
    is_newest: bool
    history: list[PastStep]
    moves: list[MoveButton]


def case_page(case: Case, person: Viewer, *, name: str, as_asked: bool = False) -> CasePage:
    """Put the page of a case together for one viewer; `as_asked` has the words that the patient saw."""
    reading, standing = Reading(case), case.standing
    sees = person.may(Permission.SEE_CONDITIONS)
    return CasePage(
        reference=case.reference,
        name=name,
        priority=standing.priority.value,
        priority_words=translate(standing.priority.label),
        reason=_reason(case, sees),
        tell=_tell(case, person),
        ask_in_person=to_ask_in_person(reading, sees_conditions=sees),
        state=standing.status.value,
        status=translate(standing.status.label),
        version=standing.version,
        is_evaluated=case.evaluation is not None,
        not_reached=pages_not_reached(reading, sees_conditions=sees),
        asked_about_conditions=asked_about_conditions(reading),
        sees_conditions=sees,
        facts=facts(reading),
        answered_by=answered_by(reading),
        sides=differing(sides(case.known, case.identity)) if case.known else [],
        is_another=case.known is not None and is_another_person(case.known, case.identity),
        safety=reading.safety(),
        concerns=reading.concerns(),
        matches=reading.matches() if sees else [],
        not_taken=reading.mentions_not_taken() if sees else [],
        groups=answer_groups(reading, sees_conditions=sees, as_asked=as_asked),
        wording=_wording(case, as_asked=as_asked),
        changes=changes(case, sections_seen(reading, sees_conditions=sees)),
        taken_back=taken_back(case, sections_seen(reading, sees_conditions=sees)),
        earlier=earlier_forms(case),
        is_newest=case.is_newest,
        history=history(case),
        moves=move_buttons(case) if case.is_newest and person.may(Permission.MOVE_REVIEW) else [],
    )


def _reason(case: Case, sees_conditions: bool) -> str:  # noqa: FBT001  one page, one caller
    standing = case.standing
    return standing_words(
        priority=standing.priority,
        reasons=standing.reasons,
        is_evaluated=standing.is_evaluated,
        is_finished=standing.is_finished,
        is_changed=case.revision > 1,
        submitted_at=case.submitted_at,
        sees_conditions=sees_conditions,
    )


def _tell(case: Case, person: Viewer) -> str:
    """Say whom the desk tells of a case that nobody took on; a clinician needs no word of it."""
    if person.role is Role.CLINICIAN or not case.is_newest or case.standing.status is not ReviewStatus.NEW:
        return ""
    return whom_to_tell(
        case.standing.priority,
        is_evaluated=case.standing.is_evaluated,
        submitted_at=case.submitted_at,
    )


def move_buttons(case: Case) -> list[MoveButton]:
    """List the moves that the case allows now; the first is the one most often meant."""
    standing = case.standing
    urgent = standing.priority is Priority.URGENT
    return [
        MoveButton(
            value=row.move.value,
            label=_button_words(row, urgent=urgent),
            look="quiet" if place else "",
        )
        for place, row in enumerate(moves_from(standing.status))
    ]


def _button_words(row: MoveRow, *, urgent: bool) -> str:
    """Name a move, and say where it needs a reason."""
    words = translate(row.label)
    if row.to is None or not needs_note(row, urgent=urgent):
        return words
    return translate(N_("%(move)s (say why)")) % {"move": words}


def _wording(case: Case, *, as_asked: bool) -> Wording | None:
    if case.language == language():
        return None
    return Wording(asked_in=name_in(case.language, language()), lang=case.language if as_asked else None)
