"""The queue: open cases in the order in which staff should look, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, literal, select, tuple_
from sqlalchemy.orm import Session, aliased

from intake.crypto import KeyRing
from intake.models.base import Json, keys_of
from intake.models.review import Review
from intake.models.staff import Staff
from intake.models.submission import Submission, open_identity
from intake.questionnaire.channels import Channel
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus
from intake.services.cursors import Cursor, Place
from intake.services.filters import Filters, is_open, matching

PAGE_SIZE = 50
COUNT_LIMIT = 500
_TYPIST = aliased(Staff)
_ORDER = (Review.priority, Review.visit_date, Review.submitted_at, Review.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One case in the list; `identity` holds name, birth date, ways of contact and who answered.

    `submitted_at` is since when it waits; `stopped_at` when a form was left that nobody sent.
    """

    review_id: UUID
    reference: str
    identity: Json
    priority: Priority
    reasons: tuple[str, ...]
    is_evaluated: bool
    is_finished: bool
    is_changed: bool
    status: ReviewStatus
    visit_date: date | None
    submitted_at: datetime
    stopped_at: datetime | None
    holder: str | None
    channel: Channel
    entered_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """One page of the list; `earlier` and `later` lead to its neighbours, where there are any."""

    rows: tuple[QueueRow, ...]
    earlier: Cursor | None
    later: Cursor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many open cases there are of each priority, and how many urgent ones a filter hides.

    Counting stops at COUNT_LIMIT, so that a long queue opens as fast as a short one.
    """

    by_priority: Mapping[Priority, int]
    hidden_urgent: int


def queue(session: Session, filters: Filters, *, cursor: Cursor | None = None) -> QueuePage:
    """List one page of cases: urgent first, then by visit (none last), then the longest waiting."""
    backwards = cursor is not None and cursor.is_backwards
    found = session.execute(page_query(filters, cursor)).all()
    kept = found[:PAGE_SIZE][:: -1 if backwards else 1]
    rows = tuple(_row(row, keys_of(session)) for row in kept)
    is_more = len(found) > PAGE_SIZE
    has_earlier = is_more if backwards else cursor is not None
    has_later = backwards or is_more
    return QueuePage(
        rows=rows,
        earlier=Cursor(_place(rows[0]), is_backwards=True) if rows and has_earlier else None,
        later=Cursor(_place(rows[-1])) if rows and has_later else None,
    )


def counts(session: Session, filters: Filters) -> Counts:
    """Count open cases by priority, and the urgent ones that the filters hide, in one statement."""
    numbers = [_how_many(is_open(), Review.priority == priority) for priority in Priority]
    hidden = _how_many(is_open(), Review.priority == Priority.URGENT, ~matching(filters))
    numbers.append(hidden if filters.hides_urgent else literal(0))
    *found, hidden_urgent = session.execute(select(*numbers)).one()
    return Counts(by_priority=dict(zip(Priority, found, strict=True)), hidden_urgent=hidden_urgent)


def urgent_count(session: Session) -> int:
    """Count open urgent cases for every staff page, by a query that no filter touches."""
    return session.scalar(select(_how_many(is_open(), Review.priority == Priority.URGENT))) or 0


def page_query(filters: Filters, cursor: Cursor | None) -> Select[*tuple[object, ...]]:
    """Select a page and one case more, which tells whether the list goes on."""
    backwards = cursor is not None and cursor.is_backwards
    query = (
        select(*_COLUMNS)
        .join(Submission, Submission.id == Review.submission_id)
        .outerjoin(Staff, Staff.id == Review.holder_id)
        .outerjoin(_TYPIST, _TYPIST.id == Submission.entered_by)
        .where(matching(filters))
        .order_by(*(column.desc() if backwards else column for column in _ORDER))
        .limit(PAGE_SIZE + 1)
    )
    if cursor is None:
        return query
    place = cursor.place
    here = (place.priority, place.visit_date or date.max, place.submitted_at, place.review_id)
    order = tuple_(*_ORDER)
    return query.where(order < here if backwards else order > here)


_COLUMNS = (
    *_ORDER,
    Review.reasons,
    Review.status,
    Review.evaluated_at,
    Review.submission_id,
    Submission.reference,
    Submission.finished,
    Submission.revision,
    Submission.identity_sealed,
    Submission.channel,
    Submission.submitted_at.label("form_at"),
    Staff.name.label("holder"),
    _TYPIST.name.label("entered_by"),
)


def _how_many(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    some = select(literal(1)).select_from(Review).where(*conditions).limit(COUNT_LIMIT).subquery()
    return select(func.count()).select_from(some).scalar_subquery()


def _row(row: Row[*tuple[object, ...]], keys: KeyRing) -> QueueRow:
    found = row._mapping  # noqa: SLF001  SQLAlchemy's documented name
    return QueueRow(
        review_id=found["id"],
        reference=found["reference"],
        identity=open_identity(keys, found["identity_sealed"], found["submission_id"]),
        priority=found["priority"],
        reasons=tuple(found["reasons"]),
        is_evaluated=found["evaluated_at"] is not None,
        is_finished=found["finished"],
        is_changed=found["revision"] > 1,
        status=found["status"],
        visit_date=found["visit_date"],
        submitted_at=found["submitted_at"],
        stopped_at=None if found["finished"] else found["form_at"],
        holder=found["holder"],
        channel=found["channel"],
        entered_by=found["entered_by"],
    )


def _place(row: QueueRow) -> Place:
    return Place(
        priority=row.priority,
        visit_date=row.visit_date,
        submitted_at=row.submitted_at,
        review_id=row.review_id,
    )
