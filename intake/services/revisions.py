"""Changing what was sent: a draft filled with the earlier answers, which revises them once it is sent.

What a patient may change depends on their visit and the day, never on what staff have done.
"""

from datetime import date, datetime, timedelta, tzinfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.models.invitation import Invitation
from intake.models.submission import Submission
from intake.services import birth_dates, drafts, unfinished
from intake.services.birth_dates import Answer

WITHOUT_VISIT = timedelta(days=14)
_SECRET = "change"  # noqa: S105  the kind of secret, no secret


class TooLateError(Exception):
    """The day of the visit is over, or the days after sending where there is no visit."""


def last_day(session: Session, draft: Draft, *, zone: tzinfo) -> date | None:
    """Return the last day on which what was sent may be changed; None where nothing was sent yet.

    Asked of a draft that would change a form, it is the day for that form.
    """
    sent = _newest(session, draft)
    if sent is None:
        return None
    return _visit(session, sent) or sent.submitted_at.astimezone(zone).date() + WITHOUT_VISIT


def is_locked(session: Session, draft: Draft) -> bool:
    """Say whether what was sent opens to no birth date any more, after three wrong ones."""
    sent = _sent(session, draft)
    return sent is not None and birth_dates.is_locked(session, _secret_of(session, sent))


def begin(
    session: Session,
    draft: Draft,
    *,
    born: date,
    zone: tzinfo,
    now: datetime,
    life: timedelta,
) -> tuple[Answer, str | None]:
    """Open a draft that would change what was sent, for somebody who knows the birth date.

    Returns the answer of the check, with the token of the new draft where it is RIGHT; the transaction
    must be kept whatever it is. Raises TooLateError.
    """
    sent = _newest(session, draft)
    last = last_day(session, draft, zone=zone)
    if sent is None or last is None or now.astimezone(zone).date() > last:
        raise TooLateError
    known = sent.read_identity(keys_of(session)).get("date_of_birth")
    answer = birth_dates.check(
        session,
        digest=_secret_of(session, sent),
        known=date.fromisoformat(known) if known else None,
        given=born,
        now=now,
    )
    return answer, _filled(session, sent, now=now, life=life) if answer is Answer.RIGHT else None


def leave(session: Session, draft: Draft) -> None:
    """Give a change up: what was sent stands, and a danger sign reported meanwhile reaches staff at once."""
    if draft.revises_id is None or draft.submission_id is not None:
        return
    unfinished.show_at_once(session, draft)
    draft.submission_id = draft.revises_id
    drafts.empty(session, draft)


def _newest(session: Session, draft: Draft) -> Submission | None:
    """Find the newest of what was sent under the reference that this draft came to, or would change."""
    sent = _sent(session, draft)
    if sent is None:
        return None
    versions = select(Submission).where(Submission.reference == sent.reference, Submission.finished)
    return session.scalars(versions.order_by(Submission.revision.desc()).limit(1)).one()


def _sent(session: Session, draft: Draft) -> Submission | None:
    """Return what this draft came to, or would change."""
    sent_id = draft.submission_id or draft.revises_id
    return session.get(Submission, sent_id) if sent_id else None


def _secret_of(session: Session, sent: Submission) -> bytes:
    """Return what wrong birth dates are counted by: the same for every version of a form."""
    return birth_dates.secret_digest(session, sent.reference, kind=_SECRET)


def _visit(session: Session, sent: Submission) -> date | None:
    """Return the day that the patient was invited for, or gave themselves."""
    if sent.invitation_id is not None:
        return session.get_one(Invitation, sent.invitation_id).visit_date
    given = sent.read_answers(keys_of(session)).get("visit_date")
    return date.fromisoformat(given) if given else None


def _filled(session: Session, sent: Submission, *, now: datetime, life: timedelta) -> str:
    """Start a draft with the answers that were sent, each as old as it is; returns its token."""
    keys = keys_of(session)
    draft, token = drafts.start(session, language=sent.language, now=now, life=life)
    draft.questionnaire_version = sent.questionnaire_version
    draft.revises_id = sent.id
    draft.safety_at = sent.submitted_at
    draft.put_answers(keys, sent.read_answers(keys))
    return token
