"""What synthetic staff do with a case after it was sent, and when: plans, nothing is done here."""

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from intake.permissions import Role
from intake.questionnaire.priority import Priority
from intake.review import Move
from intake.synthetic import notes
from intake.synthetic.draw import happens


class Course(StrEnum):
    """How far a case has come."""

    DRAWN = "drawn"
    UNTOUCHED = "untouched"
    TAKEN = "taken"
    ARRANGED = "arranged"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One move, by whom and when, with its note."""

    at: datetime
    by: Role
    move: Move
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What staff know of a case when they plan."""

    at: datetime
    priority: Priority
    visit: date | None


_OPENS, _CLOSES = time(8, 10), time(16, 50)
_SATURDAY = 5
_BETWEEN_MOVES = timedelta(minutes=25)
_FIRST_LOOK_HOURS = {Priority.URGENT: 0.5, Priority.SOON: 4, Priority.CONSULT: 40, Priority.ROUTINE: 70}
_LEFT_AFTER = (2, 2, 94, 2)
_STEPS = {Course.UNTOUCHED: 0, Course.TAKEN: 1, Course.ARRANGED: 2, Course.CLOSED: 3, Course.REOPENED: 4}


def deeds(rng: random.Random, course: Course, sent: Sent, *, now: datetime, zone: tzinfo) -> tuple[Deed, ...]:
    """Plan the moves up to now, in the order of time; a named course goes just as far as its name says."""
    plan = _whole_story(rng, sent, zone)
    if course is Course.DRAWN:
        left_at = rng.choices(range(1, len(plan) + 1), _LEFT_AFTER)[0]
        return tuple(deed for deed in plan[:left_at] if deed.at < now)
    return _squeezed(plan[: _STEPS[course]], sent, now)


def _whole_story(rng: random.Random, sent: Sent, zone: tzinfo) -> tuple[Deed, ...]:
    """Tell a case from the first look to its end, and to the day when it is opened again."""
    first = office_time(
        sent.at + timedelta(hours=_FIRST_LOOK_HOURS[sent.priority] * rng.uniform(0.3, 1.7)), zone
    )
    second = office_time(first + timedelta(hours=rng.uniform(0.2, 30)), zone)
    visited = datetime.combine(sent.visit, time(15), zone) if sent.visit else second + timedelta(days=9)
    third = office_time(max(visited, second) + timedelta(hours=rng.uniform(1, 60)), zone)
    fourth = office_time(third + timedelta(days=rng.uniform(3, 9)), zone)
    urgent = sent.priority is Priority.URGENT
    take = Deed(
        at=first,
        by=Role.CLINICIAN if urgent or happens(rng, 0.25) else Role.FRONT_DESK,
        move=Move.TAKE,
        note=_maybe(rng, notes.TAKEN),
    )
    if sent.priority is Priority.ROUTINE:
        middle = Deed(at=second, by=Role.CLINICIAN, move=Move.ADD_NOTE, note=rng.choice(notes.READ))
    else:
        said = notes.REACHED if urgent else notes.ARRANGED
        middle = Deed(at=second, by=Role.FRONT_DESK, move=Move.ARRANGE, note=rng.choice(said))
    close = Deed(at=third, by=Role.CLINICIAN, move=Move.CLOSE, note=rng.choice(notes.CLOSED))
    again = Deed(at=fourth, by=Role.FRONT_DESK, move=Move.REOPEN, note=rng.choice(notes.REOPENED))
    return (take, middle, close, again)


def office_time(at: datetime, zone: tzinfo) -> datetime:
    """Put off to the clinic's next working hour what falls outside of one."""
    local = at.astimezone(zone)
    if local.time() > _CLOSES:
        local = datetime.combine(local.date() + timedelta(days=1), _OPENS, zone)
    elif local.time() < _OPENS:
        local = datetime.combine(local.date(), _OPENS, zone)
    while local.weekday() >= _SATURDAY:
        local = datetime.combine(local.date() + timedelta(days=1), _OPENS, zone)
    return local


def _squeezed(plan: tuple[Deed, ...], sent: Sent, now: datetime) -> tuple[Deed, ...]:
    """Fit a plan between sending and now, where its own times would lead beyond."""
    if not plan or plan[-1].at < now:
        return plan
    gap = min((now - sent.at) / (len(plan) + 1), _BETWEEN_MOVES)
    return tuple(
        Deed(at=now - gap * back, by=deed.by, move=deed.move, note=deed.note)
        for back, deed in zip(range(len(plan), 0, -1), plan, strict=True)
    )


def _maybe(rng: random.Random, said: tuple[str, ...]) -> str:
    return rng.choice(said) if happens(rng, 0.3) else ""
