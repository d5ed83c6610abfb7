"""What staff turn on and off while the product runs."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.switch import Switch, SwitchName
from intake.services import audit


def is_on(session: Session, name: SwitchName) -> bool:
    """Say whether a switch is on; one that nobody touched is."""
    switch = session.get(Switch, name)
    return switch is None or switch.is_on


def turn(session: Session, name: SwitchName, *, on: bool, staff_id: UUID, now: datetime) -> None:
    """Leave a switch on or off, and write down who did."""
    session.merge(Switch(name=name, is_on=on, changed_by=staff_id, changed_at=now))
    audit.record(
        session, Action.SWITCHED, now=now, actor_id=staff_id, detail=f"{name} {'on' if on else 'off'}"
    )
