"""Notices to staff: a mail that says that a form in the queue needs somebody, and nothing else.

Each row remembers from when on it calls for somebody, written with the change that made it so, and when
staff were told, written with the mail. So a stop in between loses no notice and sends none twice.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, and_, exists, not_, or_, select, update
from sqlalchemy.orm import Session

from intake.languages import translator
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.priority import Priority
from intake.services import outbox
from intake.services.filters import is_open

QUIET_AFTER_UNREAD = timedelta(minutes=15)
"""For so long after a notice of a form that the rules could not read, no other such form adds one."""

OF_USE_FOR = timedelta(days=1)
"""A notice that no mail server took by then says nothing that the queue does not."""

SUBJECT = N_("A form needs somebody now")
BODY: tuple[Message, ...] = (
    N_("At least one form in the queue needs somebody now. Please open the queue and begin at the top."),
    N_("Is nothing waiting there? Then a colleague has already seen to it."),
    N_("This mail names nobody, so that it gives nothing away. Please do not answer it."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Whom to tell, in which language, and where the queue is; an empty link is left out."""

    address: str
    language: str
    clinic: str
    link: str


def is_any_due(session: Session, *, now: datetime) -> bool:
    """Say whether staff are to be told of anything, without taking a writer's turn."""
    return session.scalar(_to_tell(now).limit(1)) is not None


def tell(session: Session, desk: Desk, *, now: datetime) -> int:
    """Put one mail into the outbox for all rows that call for somebody; returns how many they are.

    Each row is told of once: again only after a person closed it, or the rules found it less urgent, and
    it became urgent anew. A mail names no row, so rows of one moment share it.
    """
    _wait_for_others(session, now=now)
    rows = update(Review).where(Review.id.in_(_to_tell(now).correlate(None)))
    told = session.scalars(rows.values(told_at=now).returning(Review.id)).all()
    if told:
        subject, body = notice_for(desk)
        outbox.put(session, to=desk.address, subject=subject, body=body, now=now, expires_at=now + OF_USE_FOR)
    return len(told)


def notice_for(desk: Desk) -> tuple[str, str]:
    """Write the mail, subject and body: the same sentences for every form."""
    translate = translator(desk.language)
    first, *rest = (translate(words) for words in BODY)
    return translate(SUBJECT), "\n\n".join(filter(None, (first, desk.link, *rest, desk.clinic))) + "\n"


def _wait_for_others(session: Session, *, now: datetime) -> None:
    """Let another worker that tells of the same rows end first, so that what follows sees what it did."""
    session.execute(select(Review.id).where(_is_due(now)).order_by(Review.id).with_for_update()).all()


def _to_tell(now: datetime) -> Select[object]:
    """Select what is due; of what the rules could not read, nothing while staff just heard of some."""
    just_told = select(Review.id).where(
        is_open(),
        Review.priority == Priority.URGENT,
        Review.evaluated_at.is_(None),
        Review.told_at > now - QUIET_AFTER_UNREAD,
    )
    is_quiet = just_told.correlate(None).exists()
    return select(Review.id).where(_is_due(now), or_(not_(_is_unread()), not_(is_quiet)))


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(Review.tell_from <= now, Review.told_at.is_(None), is_open())


def _is_unread() -> ColumnElement[bool]:
    """Keep what was sent and not read; what was left with a danger sign needs no reading to be one."""
    was_sent = exists().where(Submission.id == Review.submission_id, Submission.finished)
    return and_(Review.evaluated_at.is_(None), was_sent)
