"""Finding a patient's invitations by name: names are sealed, so they are opened and compared here."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from intake.folding import folded
from intake.models.base import Json, keys_of
from intake.models.invitation import Invitation, open_person
from intake.services.invitation_lists import PAGE_SIZE, SELECTED, Listed, Window, listed

MOST_READ = 5_000
"""How many invitations of a side, coming or past, one search opens: years of a clinic, and a blink."""


def named(session: Session, name: str, window: Window, *, now: datetime) -> tuple[tuple[Listed, ...], bool]:
    """List whose first or last names begin with the words of `name`; says with it whether there may be more.

    Coming visits stand first, the next one on top, and, where the window has no last day, past ones below.
    """
    wanted = folded(name).split()
    ids: list[UUID] = []
    for invitation_id in _matching(session, wanted, window):
        if len(ids) == PAGE_SIZE:
            return _rows(session, ids, now=now), True
        ids.append(invitation_id)
    return _rows(session, ids, now=now), False


def _matching(session: Session, wanted: list[str], window: Window) -> Iterator[UUID]:
    keys = keys_of(session)
    for query in _sides(window):
        for invitation_id, sealed in session.execute(query):
            if _fits(open_person(keys, sealed, invitation_id), wanted):
                yield invitation_id


def _sides(window: Window) -> Iterator[Select[UUID, bytes]]:
    query = select(Invitation.id, Invitation.person_sealed).limit(MOST_READ)
    order = (Invitation.visit_date, Invitation.id)
    coming = Invitation.visit_date.between(window.day, window.last or date.max)
    yield query.where(coming).order_by(*order)
    if window.last is None:
        past = Invitation.visit_date < window.day
        yield query.where(past).order_by(*(column.desc() for column in order))


def _fits(person: Json, wanted: list[str]) -> bool:
    words = folded(f"{person['given_name']} {person['family_name']}").split()
    return all(any(word.startswith(part) for word in words) for part in wanted)


def _rows(session: Session, ids: list[UUID], *, now: datetime) -> tuple[Listed, ...]:
    keys = keys_of(session)
    found = session.execute(SELECTED.where(Invitation.id.in_(ids)))
    rows = {row.id: listed(row, keys, now=now) for row in found}
    return tuple(rows[invitation_id] for invitation_id in ids)
