"""The outbox: e-mails are stored with the change that they tell of, and sent afterwards.

A mail never holds a name, an answer or anything else about a person's health: fixed sentences, the
clinic's name and a link. Its address and words are sealed, and erased as soon as it was sent.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from email_validator import EmailNotValidError, validate_email
from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.models.job import Job
from intake.models.mail import Mail

MAIL = "mail"


class AddressError(ValueError):
    """What should be an e-mail address is not exactly one."""

    def __init__(self) -> None:
        super().__init__("not an e-mail address")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Letter:
    """A mail as it goes out; `id` is its Message-ID, the same each time it is tried."""

    id: UUID
    to: str
    subject: str
    body: str


def put(session: Session, *, to: str, subject: str, body: str, now: datetime, expires_at: datetime) -> UUID:
    """Store a mail to be sent soon, and no later than it is of use; raises AddressError.

    The subject becomes one line and the address must be one address, so that neither can add a
    header or a recipient.
    """
    try:
        address = validate_email(to, check_deliverability=False)
    except EmailNotValidError:
        raise AddressError from None
    mail = Mail(id=uuid4(), created_at=now, expires_at=expires_at)
    mail.put_letter(
        keys_of(session),
        to=address.ascii_email or address.normalized,
        subject=" ".join(subject.split()),
        body=body,
    )
    session.add_all([mail, Job(kind=MAIL, subject_id=mail.id, created_at=now, run_at=now)])
    return mail.id


def letter_of(session: Session, mail_id: UUID, *, now: datetime) -> Letter | None:
    """Open a mail that is still to be sent; None when it was sent, given up or came out of time."""
    mail = session.get_one(Mail, mail_id)
    letter = mail.read_letter(keys_of(session))
    if letter is None or mail.expires_at <= now:
        return None
    to, subject, body = letter
    return Letter(id=mail.id, to=to, subject=subject, body=body)


def mark_sent(session: Session, mail_id: UUID, *, now: datetime) -> None:
    """Write down that a mail was handed over, and erase what was in it."""
    mail = session.get_one(Mail, mail_id)
    mail.sent_at, mail.letter_sealed = now, None


def give_up(session: Session, mail_id: UUID, *, now: datetime) -> None:
    """Write down that a mail will not be sent any more, and erase what was in it."""
    mail = session.get_one(Mail, mail_id)
    if mail.sent_at is None:
        mail.given_up_at, mail.letter_sealed = now, None
