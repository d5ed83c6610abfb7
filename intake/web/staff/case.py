"""One case: reading it, and moving it on."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intake.forms.staff import MoveForm
from intake.models.audit import Action
from intake.permissions import Permission
from intake.questionnaire.messages import N_
from intake.review import Move, MoveError, NoteMissingError
from intake.services import audit, cases, moves
from intake.services.cases import Case
from intake.services.moves import MovedMeanwhileError, Step
from intake.web.access import known_viewer, needs
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.locale import translate
from intake.web.staff.case_page import case_page, move_buttons
from intake.web.staff.history import done_words
from intake.web.staff.mistakes import Mistake
from intake.web.staff.words import born_in_words, clock_time, name_of

_NOTE_NEEDED = N_("Please write a note that says why.")
_OUT_OF_DATE = N_("This page was out of date. Please try again.")
_CHANGED = N_("The patient changed answers while your page was open. Please read them, then try again.")
_NOT_POSSIBLE = N_("This move is not possible from here. Choose another one.")


@needs(Permission.READ_SUBMISSION)
def case(reference: str) -> ResponseReturnValue:
    """Show one case, and write down who saw it."""
    here = url_for("staff.case", reference=reference)
    if request.path != here:
        return redirect(here, 301)
    with reading() as session:
        found = cases.case(session, reference)
    _write_down(found)
    return _page(found)


@needs(Permission.READ_SUBMISSION)
def earlier(reference: str, revision: int) -> ResponseReturnValue:
    """Show a form as it was sent before the patient changed it; the newest one has its own address."""
    with reading() as session:
        found = cases.case(session, reference, revision=revision)
    if found.is_newest:
        return redirect(url_for("staff.case", reference=reference), 303)
    _write_down(found)
    return _page(found)


@needs(Permission.MOVE_REVIEW)
def move(reference: str) -> ResponseReturnValue:
    """Take one step with a case; with a mistake, or behind a colleague, the note is kept."""
    form = MoveForm(request.form)
    if not form.validate():
        return _again(reference, form, form.mistake)
    step = Step(move=Move(form.move.data or ""), note=form.words, version=form.version.data or 0)
    try:
        with transaction() as session:
            moves.move(session, reference, step, staff_id=known_viewer().id, now=now())
    except NoteMissingError:
        return _again(reference, form, _NOTE_NEEDED)
    except MoveError:
        return _again(reference, form, _NOT_POSSIBLE)
    except MovedMeanwhileError:
        return _behind(reference, form)
    return redirect(url_for("staff.case", reference=reference), 303)


def _write_down(found: Case) -> None:
    with transaction() as session:
        audit.record(
            session,
            Action.VIEWED,
            now=now(),
            actor_id=known_viewer().id,
            subject_id=found.submission_id,
        )


def _again(reference: str, form: MoveForm, words: str) -> ResponseReturnValue:
    """Show the case once more with what is wrong beside the note."""
    with reading() as session:
        found = cases.case(session, reference)
    return _page(found, note=form.words, mistake=Mistake("note", translate(words))), 422


def _behind(reference: str, form: MoveForm) -> ResponseReturnValue:
    """Say who was first and what they did; the note can be used again."""
    with reading() as session:
        found = cases.case(session, reference)
    latest = next(iter(found.events), None)
    if latest is None or latest.at < found.submitted_at:
        return _again(reference, form, _CHANGED if found.revision > 1 else _OUT_OF_DATE)
    page = render_template(
        "staff/conflict.html",
        reference=reference,
        name=name_of(found.identity),
        born=born_in_words(found.identity.get("date_of_birth")),
        who=latest.who,
        done=done_words(latest),
        at=clock_time(latest.at),
        their_note=latest.note,
        status=translate(found.standing.status.label),
        state=found.standing.status.value,
        moves=move_buttons(found),
        version=found.standing.version,
        note=form.words,
    )
    return page, 409


def _page(found: Case, *, note: str = "", mistake: Mistake | None = None) -> str:
    return render_template(
        "staff/case.html",
        page=case_page(
            found,
            known_viewer(),
            name=name_of(found.identity),
            as_asked=request.args.get("wording") == "patient",
        ),
        note=note,
        errors=(mistake,) if mistake else (),
    )
