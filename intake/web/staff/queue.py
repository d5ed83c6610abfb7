"""The queue: what waits for staff, in the order in which they should look."""

from dataclasses import dataclass

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from intake.models.audit import Action
from intake.permissions import Permission
from intake.questionnaire.channels import Channel
from intake.questionnaire.priority import Priority
from intake.services import audit, reviews
from intake.services.cursors import Cursor, read_cursor, write_cursor
from intake.services.filters import Filters
from intake.services.reviews import Counts, QueueRow
from intake.web.access import Viewer, known_viewer, needs
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.locale import translate
from intake.web.staff.answered import answered_in_short
from intake.web.staff.came import how_it_came
from intake.web.staff.choices import chosen_filters, filter_boxes, kept_words
from intake.web.staff.missing import missing_forms
from intake.web.staff.reasons import standing_words
from intake.web.staff.words import (
    born_in_words,
    moment,
    name_of,
    sent_on,
    stopped_on,
    visit_in_words,
    waiting,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One case of the list in words."""

    reference: str
    href: str
    priority: str
    priority_words: str
    reason: str
    name: str
    born: str
    answered: str | None
    visit: str | None
    waiting: Markup
    state: str
    status: str
    holder: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One number above the list; it leads to its cases."""

    label: str
    count: str
    href: str
    current: bool
    look: str


@needs(Permission.READ_QUEUE)
def queue() -> ResponseReturnValue:
    """List the open cases, or those that the filters keep, a page at a time."""
    person = known_viewer()
    filters = chosen_filters(request.args, viewer_id=person.id)
    with reading() as session:
        page = reviews.queue(session, filters, cursor=read_cursor(request.args.get("after", "")))
        counts = reviews.counts(session, filters)
        missing = missing_forms(session, person)
    with transaction() as session:
        audit.record(session, Action.VIEWED_QUEUE, now=now(), actor_id=person.id)
    return render_template(
        "staff/queue.html",
        missing=missing,
        rows=[_line(row, person) for row in page.rows],
        tallies=_tallies(counts, filters),
        boxes=filter_boxes(request.args),
        is_filtered=filters != Filters(),
        hidden_urgent=counts.hidden_urgent,
        everything=url_for("staff.queue"),
        earlier=_page_href(page.earlier),
        later=_page_href(page.later),
        as_of=moment(now()),
    )


def _line(row: QueueRow, person: Viewer) -> Line:
    return Line(
        reference=row.reference,
        href=url_for("staff.case", reference=row.reference),
        priority=row.priority.value,
        priority_words=translate(row.priority.label),
        reason=standing_words(
            priority=row.priority,
            reasons=row.reasons,
            is_evaluated=row.is_evaluated,
            is_finished=row.is_finished,
            is_changed=row.is_changed,
            submitted_at=row.submitted_at,
            sees_conditions=person.may(Permission.SEE_CONDITIONS),
        ),
        name=name_of(row.identity),
        born=born_in_words(row.identity.get("date_of_birth")),
        answered=answered_in_short(row.identity.get("completed_by")),
        visit=visit_in_words(row.visit_date),
        waiting=_waiting(row),
        state=row.status.value,
        status=translate(row.status.label),
        holder=row.holder,
    )


def _waiting(row: QueueRow) -> Markup:
    """Say how long a form has waited, from which day it is, and how it came where that was not usual."""
    words = [_dated(row)]
    if row.channel is not Channel.WEB:
        words.append(how_it_came(row.channel, row.entered_by))
    lines = Markup("").join(Markup('<span class="queue__born">{}</span>').format(line) for line in words)
    return Markup("{}{}").format(waiting(row.submitted_at), lines)


def _dated(row: QueueRow) -> str:
    if row.stopped_at is None:
        return sent_on(row.submitted_at)
    return stopped_on(row.stopped_at, is_change=row.is_changed)


def _tallies(counts: Counts, filters: Filters) -> list[Tally]:
    return [
        Tally(
            label=translate(priority.label),
            count=_capped(count),
            href=url_for("staff.queue", priority=priority.value),
            current=filters == Filters(priority=priority),
            look="urgent" if priority is Priority.URGENT and count else "",
        )
        for priority, count in counts.by_priority.items()
    ]


def _capped(count: int) -> str:
    """Write a count; beyond the limit nobody counted."""
    return f"{count}+" if count >= reviews.COUNT_LIMIT else str(count)


def _page_href(cursor: Cursor | None) -> str | None:
    if cursor is None:
        return None
    return url_for("staff.queue", after=write_cursor(cursor), **kept_words(request.args))
