"""Unfinished forms with a danger sign that cannot be shown as rows: staff are told that there is one."""

from dataclasses import dataclass
from uuid import UUID

from flask import redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.permissions import Permission
from intake.services import unfinished
from intake.web.access import Viewer, known_viewer, needs
from intake.web.clock import now
from intake.web.data import transaction
from intake.web.staff.words import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingForm:
    """When it was left, whom it was for where an invitation says so, and where a person puts it away."""

    left: str
    invitation: str | None
    put_away: str | None


def missing_forms(session: Session, person: Viewer) -> list[MissingForm]:
    """List the forms that should stand in the queue and cannot."""
    return [
        MissingForm(
            left=moment(form.left_at),
            invitation=_invitation(form, person),
            put_away=_put_away(form, person),
        )
        for form in unfinished.missing(session, now=now())
    ]


@needs(Permission.MOVE_REVIEW)
def put_away(draft_id: UUID) -> ResponseReturnValue:
    """Take the notice of one form off the queue; one that can be read after all stays."""
    with transaction() as session:
        unfinished.put_away(session, draft_id, staff_id=known_viewer().id, now=now())
    return redirect(url_for("staff.queue"), 303)


def _invitation(form: unfinished.Missing, person: Viewer) -> str | None:
    if form.invitation_id is None or not person.may(Permission.INVITE):
        return None
    return url_for("staff.invitation", invitation_id=form.invitation_id)


def _put_away(form: unfinished.Missing, person: Viewer) -> str | None:
    return url_for("staff.put_away", draft_id=form.draft_id) if person.may(Permission.MOVE_REVIEW) else None
