"""The open link: beginning a form without an invitation, where the clinic allows it."""

from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.models.switch import SwitchName
from intake.services import switches
from intake.web.patient.invitation_ended import invited_only_page


class InvitedOnlyError(Exception):
    """The open link is off: only invited patients begin."""


def is_open(session: Session) -> bool:
    """Say whether somebody without an invitation may begin."""
    return switches.is_on(session, SwitchName.OPEN_FORM)


def must_be_open(session: Session) -> None:
    """Let nobody begin while the open link is off; raises InvitedOnlyError."""
    if not is_open(session):
        raise InvitedOnlyError


def invited_only(_error: InvitedOnlyError) -> ResponseReturnValue:
    """Say kindly which way in there is."""
    return invited_only_page()
