"""How long each page takes and where people stop, kept as counts that belong to nobody."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from intake.models.base import insert_into
from intake.models.draft import Draft
from intake.models.pace import STOPPED, PaceCount
from intake.questionnaire.catalogue.published import PUBLISHED

SITTING = timedelta(minutes=30)
"""A page left open for longer was not being filled in all that time, and says nothing."""
BOUNDS = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200, 1800)
"""The seconds that times are rounded up to, so that no single time is kept."""
_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePace:
    """One page: how many finished it, how many stopped there, and the seconds of half and of nine in ten."""

    page: str
    finished: int
    stopped: int
    median: int | None
    ninetieth: int | None


def note(draft: Draft, page: str, *, now: datetime) -> None:
    """Note on a draft how long its page took, the first time it is finished.

    What keeps half a page meanwhile does not begin it anew. A draft of before this was kept counts
    from when it was last touched.
    """
    taken = now - (draft.page_since or draft.touched_at)
    draft.page_since = now
    if draft.pace is None or page in draft.pace:
        return
    seconds = _bound(taken) if taken <= SITTING else None
    draft.pace = {**draft.pace, page: seconds}


def gather(session: Session) -> int:
    """Turn the times of drafts that were sent or wiped into counts; returns of how many drafts."""
    ended = session.scalars(_ended().limit(_AT_ONCE).with_for_update(skip_locked=True)).all()
    counts: Counter[tuple[str, int]] = Counter()
    for draft in ended:
        counts.update(_counts_of(draft))
        draft.pace = None
    for (page, seconds), patients in sorted(counts.items()):
        _add(session, page, seconds, patients)
    return len(ended)


def is_any_ended(session: Session) -> bool:
    """Say whether a draft's times wait to be gathered, without taking a writer's turn."""
    return session.scalar(_ended().limit(1)) is not None


def by_page(session: Session, pages: Iterable[str]) -> Sequence[PagePace]:
    """Return the pace of each page, in the order asked for."""
    counts: dict[str, dict[int, int]] = {}
    for row in session.scalars(select(PaceCount)):
        counts.setdefault(row.page, {})[row.seconds] = row.patients
    return tuple(_pace(page, counts.get(page, {})) for page in pages)


def _pace(page: str, counts: Mapping[int, int]) -> PagePace:
    times = {seconds: patients for seconds, patients in sorted(counts.items()) if seconds != STOPPED}
    return PagePace(
        page=page,
        finished=sum(times.values()),
        stopped=counts.get(STOPPED, 0),
        median=_quantile(times, 0.5),
        ninetieth=_quantile(times, 0.9),
    )


def _quantile(times: Mapping[int, int], share: float) -> int | None:
    """Return the bound within which this share of the patients was done, or None when there were none."""
    wanted, so_far = share * sum(times.values()), 0
    for seconds, patients in times.items():
        so_far += patients
        if so_far >= wanted:
            return seconds
    return None


def _counts_of(draft: Draft) -> Counter[tuple[str, int]]:
    pace = draft.pace or {}
    counts = Counter((page, seconds) for page, seconds in pace.items() if seconds)
    asked = PUBLISHED.get(draft.questionnaire_version)  # none for one of a release taken back
    if draft.submission_id is None and asked is not None:
        unfinished = (section.id for section in asked.sections if section.id not in pace)
        counts[next(unfinished, asked.sections[-1].id), STOPPED] += 1
    return counts


def _add(session: Session, page: str, seconds: int, patients: int) -> None:
    row = insert_into(session, PaceCount).values(page=page, seconds=seconds, patients=patients)
    more = {"patients": PaceCount.patients + patients}
    session.execute(row.on_conflict_do_update(index_elements=["page", "seconds"], set_=more))


def _bound(taken: timedelta) -> int:
    return next((bound for bound in BOUNDS if taken.total_seconds() <= bound), BOUNDS[-1])


def _ended() -> Select[Draft]:
    return select(Draft).where(
        Draft.pace.is_not(None), or_(Draft.submission_id.is_not(None), Draft.wiped_at.is_not(None))
    )
