"""Invitations to visits that never take place: some opened, one withdrawn, one locked."""

import random
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from intake.permissions import Role
from intake.services import invitations, invited
from intake.services.invitations import Known, Plan
from intake.synthetic.clinic import Clinic
from intake.synthetic.person import about
from intake.synthetic.shares import Population

_DAYS_AHEAD = (1, 1, 2, 4, 6, 9, 13)
_OPENED, _WITHDRAWN, _LOCKED = 0, 3, 4
_NOBODYS_BIRTH = date(1900, 1, 1)
_TRIES = 3


def invite_some(session: Session, clinic: Clinic, rng: random.Random) -> int:
    """Invite a few people as the front desk would, each to a visit of the coming weeks; returns how many."""
    for place, days in enumerate(_DAYS_AHEAD):
        made, secret = _invite(session, clinic, rng, days=days)
        session.flush()
        link = invitations.digest_of(session, secret)
        if place == _OPENED:
            invited.go_in(session, link, language="en", now=clinic.now)
        if place == _WITHDRAWN:
            invitations.withdraw(session, made, staff_id=clinic.staff[Role.FRONT_DESK], now=clinic.now)
        if place == _LOCKED:
            for _ in range(_TRIES):
                invited.answer(session, link, _NOBODYS_BIRTH, now=clinic.now)
    return len(_DAYS_AHEAD)


def _invite(session: Session, clinic: Clinic, rng: random.Random, *, days: int) -> tuple[UUID, str]:
    today = clinic.now.astimezone(clinic.zone).date()
    person = about(rng, Population.ORDINARY, today)
    born = person["date_of_birth"]
    known = Known(
        given_name=str(person.get("given_name") or ""),
        family_name=str(person["family_name"]),
        date_of_birth=born if isinstance(born, date) else _NOBODYS_BIRTH,
        phone=str(person.get("phone") or ""),
        email=str(person.get("email") or ""),
    )
    plan = Plan(visit_date=today + timedelta(days=days), zone=clinic.zone, language="en")
    made = UUID(int=rng.getrandbits(128), version=4)
    staff_id = clinic.staff[Role.FRONT_DESK]
    return made, invitations.invite(session, made, known, plan, staff_id=staff_id, now=clinic.now)
