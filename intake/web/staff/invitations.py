"""Who is coming, whether their form is in, and inviting somebody."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intake.forms.invitation import invitation_form, is_right
from intake.forms.mistakes import Mistake
from intake.forms.sections import SectionForm
from intake.forms.staff import FindForm
from intake.models.audit import Action
from intake.permissions import Permission
from intake.services import audit, invitation_lists, invitation_search, invitations
from intake.services.invitation_lists import Listed, Window
from intake.services.invitations import AlreadyInvitedError, Known, Plan
from intake.web.access import known_viewer, needs
from intake.web.clock import now, today
from intake.web.data import reading, settings, transaction
from intake.web.locale import languages, translate
from intake.web.patient.cards import problems
from intake.web.patient.widgets import ShownChoice
from intake.web.staff.choices import VisitWindow, read_window, window_options
from intake.web.staff.invitation_words import line
from intake.web.staff.link import link_page

_UNPROCESSABLE = 422


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a box, and which parts of a date."""

    words: str
    parts: tuple[str, ...]


@needs(Permission.INVITE)
def invitations_list() -> ResponseReturnValue:
    """List the invitations to coming visits, or to past ones, a page at a time."""
    is_past = request.args.get("visits") == "past"
    visit = None if is_past else read_window(request.args.get("visit", ""))
    window = _window(visit, is_past=is_past, after=_read_place(request.args.get("after", "")))
    with reading() as session:
        rows, is_more = invitation_lists.listing(session, window, now=now())
    later = _later(rows[-1], is_past=is_past, visit=visit) if is_more else None
    return _listed(rows, visit=visit, is_past=is_past, later=later)


@needs(Permission.INVITE)
def find_invitations() -> ResponseReturnValue:
    """List whose name was asked for: in a form's body, because a name may not stand in an address."""
    form = FindForm(request.form)
    visit = read_window(form.visit.data or "")
    if not form.name.data:
        return redirect(url_for("staff.invitations", visit=visit), 303)
    with reading() as session:
        rows, is_more = invitation_search.named(session, form.name.data, _window(visit), now=now())
    return _listed(rows, visit=visit, name=form.name.data, is_more=is_more)


def _window(
    visit: VisitWindow | None, *, is_past: bool = False, after: tuple[date, UUID] | None = None
) -> Window:
    days = visit.days(today()) if visit else None
    first, last = (days.first, days.last) if days else (None, None)
    return Window(day=first or today(), last=last, is_past=is_past, after=after)


def _listed(rows: tuple[Listed, ...], *, visit: VisitWindow | None, **page: object) -> str:
    with transaction() as session:
        audit.record(session, Action.VIEWED_INVITATIONS, now=now(), actor_id=known_viewer().id)
    return render_template(
        "staff/invitations.html",
        rows=[line(row) for row in rows],
        windows=window_options(),
        visit=visit.value if visit else "",
        **page,
    )


@needs(Permission.INVITE)
def new_invitation() -> ResponseReturnValue:
    """Ask whom to invite."""
    return _page(_form(), made=uuid4())


@needs(Permission.INVITE)
def invite() -> ResponseReturnValue:
    """Make an invitation and show its link, this once; a form sent twice makes one."""
    form, made = _form(is_sent=True), _read_id(request.form.get("made", ""))
    if not is_right(form):
        return _page(form, made=made), _UNPROCESSABLE
    try:
        with transaction() as session:
            secret = invitations.invite(
                session, made, _known(form), _plan(form), staff_id=known_viewer().id, now=now()
            )
    except AlreadyInvitedError:
        return redirect(url_for("staff.invitation", invitation_id=made), 303)
    return link_page(made, secret)


def _form(*, is_sent: bool = False) -> SectionForm:
    return invitation_form(
        tuple((language.code, language.name) for language in languages()),
        today=today(),
        minimum_age=settings().clinic.minimum_age,
        sent=request.form if is_sent else None,
    )


def _known(form: SectionForm) -> Known:
    answers = form.answered
    born = answers.day("date_of_birth")
    if born is None:
        raise TypeError("the form was not checked")
    return Known(
        given_name=answers.words("given_name"),
        family_name=answers.words("family_name"),
        date_of_birth=born,
        phone=answers.words("phone"),
        email=answers.words("email"),
    )


def _plan(form: SectionForm) -> Plan:
    answers = form.answered
    visit = answers.day("visit_date")
    if visit is None:
        raise TypeError("the form was not checked")
    return Plan(visit_date=visit, zone=settings().clinic.time_zone, language=answers.words("language"))


def _page(form: SectionForm, *, made: UUID) -> str:
    fields = {question.id: form.field(question) for question in form.section.questions}
    return render_template(
        "staff/invitation_new.html",
        fields=fields,
        errors=problems(form),
        wrong={name: _wrong(field.mistakes[0]) for name, field in fields.items() if field.mistakes},
        optional={question.id for question in form.section.questions if not question.required},
        made=made.hex,
        choices=[ShownChoice(value=language.code, label=language.name) for language in languages()],
    )


def _wrong(mistake: Mistake) -> Wrong:
    return Wrong(mistake.words(translate), mistake.parts or ("day", "month", "year"))


def _read_id(text: str) -> UUID:
    try:
        return UUID(hex=text)
    except ValueError:
        return uuid4()


def _read_place(text: str) -> tuple[date, UUID] | None:
    """Read where a page begins; anything else begins the list."""
    day, _, key = text.partition("_")
    try:
        return date.fromisoformat(day), UUID(hex=key)
    except ValueError:
        return None


def _later(row: Listed, *, is_past: bool, visit: VisitWindow | None) -> str:
    place = f"{row.visit_date.isoformat()}_{row.id.hex}"
    return url_for("staff.invitations", after=place, visits="past" if is_past else None, visit=visit)
