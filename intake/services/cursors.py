"""Where a page of the queue begins or ends, as an opaque word that names nobody."""

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from intake.questionnaire.priority import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A case's place in the order of the queue."""

    priority: Priority
    visit_date: date | None
    submitted_at: datetime
    review_id: UUID


@dataclass(frozen=True, slots=True)
class Cursor:
    """The page after a place, or, `is_backwards`, the page that ends before it."""

    place: Place
    is_backwards: bool = False


def write_cursor(cursor: Cursor) -> str:
    """Turn a cursor into a word for an address."""
    place = cursor.place
    parts = [
        int(cursor.is_backwards),
        place.priority.rank,
        place.visit_date and place.visit_date.isoformat(),
        place.submitted_at.astimezone(UTC).isoformat(),
        place.review_id.hex,
    ]
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def read_cursor(word: str) -> Cursor | None:
    """Read such a word; None for any other, so that the list begins at its first page."""
    try:
        backwards, rank, visit, submitted, review = json.loads(
            base64.urlsafe_b64decode(word + "=" * (-len(word) % 4))
        )
        place = Place(
            priority={priority.rank: priority for priority in Priority}[rank],
            visit_date=date.fromisoformat(visit) if visit is not None else None,
            submitted_at=datetime.fromisoformat(submitted).astimezone(UTC),
            review_id=UUID(review),
        )
    except (AttributeError, KeyError, OverflowError, RecursionError, TypeError, ValueError, binascii.Error):
        return None
    return Cursor(place, is_backwards=bool(backwards))
