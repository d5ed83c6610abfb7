"""What a list of cases is narrowed to, as values and as conditions of a query."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, true

from intake.models.base import Code
from intake.models.review import Review
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Days from and to, both included; both None for cases without a visit day."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What staff chose to see; `status` None means every open case."""

    status: ReviewStatus | None = None
    priority: Priority | None = None
    visit: Visit | None = None
    holder_id: UUID | None = None

    @property
    def hides_urgent(self) -> bool:
        """Say whether an open urgent case could be left out."""
        return self not in (Filters(), Filters(priority=Priority.URGENT))


def is_open() -> ColumnElement[bool]:
    """Keep what is not closed; written out as the queue's index has it, or no index would serve."""
    closed = bindparam(None, ReviewStatus.CLOSED, type_=Code(ReviewStatus), literal_execute=True)
    return Review.status != closed


def matching(filters: Filters) -> ColumnElement[bool]:
    """Keep what the filters ask for."""
    return and_(true(), *_conditions(filters))


def _conditions(filters: Filters) -> Iterator[ColumnElement[bool]]:
    yield is_open() if filters.status is None else Review.status == filters.status
    if filters.priority is not None:
        yield Review.priority == filters.priority
    if filters.visit is not None:
        yield _in_window(filters.visit)
    if filters.holder_id is not None:
        yield Review.holder_id.is_not_distinct_from(filters.holder_id)


def _in_window(visit: Visit) -> ColumnElement[bool]:
    if visit.first is None and visit.last is None:
        return Review.visit_date == date.max  # the day that stands for none
    return Review.visit_date.between(visit.first or date.min, visit.last or date.max)
