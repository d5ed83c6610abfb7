"""One invitation: how it stands, a new link, an end, a letter, a mail."""

from uuid import UUID

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from intake.languages import name_in
from intake.models.audit import Action
from intake.permissions import Permission
from intake.services import audit, invitation_lists, invitations
from intake.services.invitations import InvitationEndedError
from intake.web.access import known_viewer, needs
from intake.web.clock import now
from intake.web.data import reading, transaction
from intake.web.locale import language
from intake.web.staff.invitation_words import deed_line, is_another_person, line, sides
from intake.web.staff.link import link_page

_CONFLICT = 409


@needs(Permission.INVITE)
def invitation(invitation_id: UUID) -> ResponseReturnValue:
    """Show one invitation, and write down who saw it."""
    page = _page(invitation_id)
    with transaction() as session:
        audit.record(
            session,
            Action.VIEWED_INVITATION,
            now=now(),
            actor_id=known_viewer().id,
            subject_id=invitation_id,
        )
    return page


@needs(Permission.INVITE)
def withdraw_invitation(invitation_id: UUID) -> ResponseReturnValue:
    """End the link."""
    try:
        with transaction() as session:
            invitations.withdraw(session, invitation_id, staff_id=known_viewer().id, now=now())
    except InvitationEndedError:
        return ended_page(invitation_id)
    return redirect(url_for("staff.invitation", invitation_id=invitation_id), 303)


@needs(Permission.INVITE)
def link_invitation(invitation_id: UUID) -> ResponseReturnValue:
    """Make a new link in place of the old one, and show it, this once."""
    try:
        with transaction() as session:
            secret = invitations.relink(session, invitation_id, staff_id=known_viewer().id, now=now())
    except InvitationEndedError:
        return ended_page(invitation_id)
    return link_page(invitation_id, secret)


def ended_page(invitation_id: UUID) -> ResponseReturnValue:
    """Say that it was not done, and why it cannot be."""
    return _page(invitation_id, has_ended=True), _CONFLICT


def _page(invitation_id: UUID, *, has_ended: bool = False) -> str:
    with reading() as session:
        row = invitation_lists.one(session, invitation_id, now=now())
        history = invitation_lists.deeds(session, invitation_id)
    return render_template(
        "staff/invitation.html",
        invitation_id=invitation_id,
        line=line(row),
        language=name_in(row.language, language()),
        sides=sides(row.person, row.sent or {}),
        is_sent=row.sent is not None,
        is_another=row.sent is not None and is_another_person(row.person, row.sent),
        case=url_for("staff.case", reference=row.reference) if row.reference else None,
        reference=row.reference,
        can_link=row.state in invitations.LINKABLE,
        can_withdraw=row.state in invitations.WITHDRAWABLE,
        has_ended=has_ended,
        history=[deed_line(deed) for deed in history],
    )
