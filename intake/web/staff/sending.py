"""A link on its way to its patient, on paper or by mail; the secret comes with the form, never by address."""

from dataclasses import dataclass
from uuid import UUID

from flask import abort, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.models.audit import Action
from intake.models.base import keys_of
from intake.models.invitation import Invitation
from intake.permissions import Permission
from intake.questionnaire.messages import N_
from intake.services import audit, invitations, outbox
from intake.services.invitations import InvitationEndedError
from intake.web.access import known_viewer, needs
from intake.web.clock import now
from intake.web.data import settings, transaction
from intake.web.locale import translate
from intake.web.paper import pdf
from intake.web.staff.invitation import ended_page
from intake.web.staff.link import link_page
from intake.web.staff.papers import Recipient, invitation_letter, invitation_mail
from intake.web.staff.words import name_of

_NOT_FOUND = 404
_ON_ITS_WAY = N_("The email is on its way.")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Current:
    """An invitation whose link is the one that came with the form."""

    recipient: Recipient
    email: str | None


@needs(Permission.INVITE)
def print_letter(invitation_id: UUID) -> ResponseReturnValue:
    """Give the letter as a PDF, under a name that says nothing of the patient."""
    try:
        with transaction() as session:
            recipient = _current(session, invitation_id).recipient
            _record(session, Action.INVITATION_PRINTED, invitation_id)
    except InvitationEndedError:
        return ended_page(invitation_id)
    return pdf(invitation_letter(recipient), "letter")


@needs(Permission.INVITE)
def mail_invitation(invitation_id: UUID) -> ResponseReturnValue:
    """Put a mail with the link into the outbox, where the clinic sends mails and knows an address."""
    try:
        with transaction() as session:
            current = _current(session, invitation_id)
            if not (current.email and settings().can_mail_links):
                abort(_NOT_FOUND)
            subject, body = invitation_mail(current.recipient)
            ends = session.get_one(Invitation, invitation_id).expires_at
            outbox.put(session, to=current.email, subject=subject, body=body, now=now(), expires_at=ends)
            _record(session, Action.INVITATION_MAILED, invitation_id)
    except InvitationEndedError:
        return ended_page(invitation_id)
    return link_page(invitation_id, current.recipient.secret, said=translate(_ON_ITS_WAY))


def _current(session: Session, invitation_id: UUID) -> Current:
    secret = request.form.get("secret", "")
    found = invitations.of_secret(session, invitation_id, secret, now=now())
    person = found.read_person(keys_of(session))
    recipient = Recipient(
        name=name_of(person), visit_date=found.visit_date, language=found.language, secret=secret
    )
    return Current(recipient=recipient, email=person["email"])


def _record(session: Session, action: Action, invitation_id: UUID) -> None:
    audit.record(session, action, now=now(), actor_id=known_viewer().id, subject_id=invitation_id)
