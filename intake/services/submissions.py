"""Sending: one transaction stores the answers, the job to read them and the audit row."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.folding import folded
from intake.models.audit import Action, Audit
from intake.models.base import Json, insert_into, keys_of
from intake.models.draft import Draft
from intake.models.invitation import Invitation, InvitationState
from intake.models.job import Job
from intake.models.submission import SearchKey, Submission, Wording
from intake.phones import e164
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import clean, is_half_typed, unanswered
from intake.questionnaire.shown import Situation
from intake.services import drafts, identities
from intake.services.references import new_reference
from intake.services.rows import next_revision, put_in_queue, shown_of

EVALUATE = "evaluate"
_IDENTITY = (*identities.FIELDS, "completed_by")


class IncompleteError(Exception):
    """Answers are missing, or cannot be used yet; `sections` lists where, in order."""

    def __init__(self, sections: tuple[str, ...]) -> None:
        super().__init__(", ".join(sections))
        self.sections = sections


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a patient may know of what was sent: nothing but its code and when."""

    reference: str
    submitted_at: datetime


def submit(
    session: Session,
    draft: Draft,
    *,
    situation: Situation,
    language: str,
    texts: Mapping[str, str],
    now: datetime,
) -> Receipt:
    """Turn a draft into a submission, once: asked again, it returns the same receipt.

    `texts` are the questionnaire's texts as the patient saw them, by message id, in their `language`.
    Raises IncompleteError, and then keeps nothing.
    """
    session.refresh(draft, with_for_update=True)
    earlier = receipt_of(session, draft)
    if earlier:
        return earlier
    drafts.upgrade(session, draft)
    current = drafts.current_answers_of(session, draft, now=now)
    answers = clean(CURRENT, current, situation).answers
    missing = _unfinished(session, draft, answers, situation)
    if missing:
        raise IncompleteError(missing)
    draft.language = language
    submission = store(session, draft, answers, texts=texts, now=now)
    draft.submission_id = submission.id
    drafts.empty(session, draft)
    _use_invitation(session, submission)
    return Receipt(reference=submission.reference, submitted_at=now)


def receipt_of(session: Session, draft: Draft) -> Receipt | None:
    """Return the receipt of a draft that was sent, or None."""
    if draft.submission_id is None:
        return None
    submission = session.get_one(Submission, draft.submission_id)
    return Receipt(reference=submission.reference, submitted_at=submission.submitted_at)


def store(
    session: Session,
    draft: Draft,
    answers: Answers,
    *,
    texts: Mapping[str, str],
    now: datetime,
    finished: bool = True,
) -> Submission:
    """Store a draft's answers with the job to read them; staff see them in one row of the queue.

    It takes over the reference and the row of what staff have of this patient's form already: answers
    so far of a form that was left, or a form that was sent and is now changed.
    """
    shown = shown_of(session, draft)
    submission = Submission(
        id=uuid4(),
        reference=shown.reference if shown else _free_reference(session),
        draft_id=draft.id,
        invitation_id=invitation_of(session, draft),
        finished=finished,
        revision=next_revision(session, shown.reference, finished=finished) if shown else 1,
        revises_id=shown.id if shown else None,
        questionnaire_version=draft.questionnaire_version,
        wording_id=_keep_wording(session, draft, texts),
        language=draft.language,
        channel=draft.channel,
        entered_by=draft.entered_by,
        submitted_at=now,
    )
    _seal(session, submission, answers)
    visit_date = visit_of(session, draft) or answers.day("visit_date")
    put_in_queue(session, submission, visit_date=visit_date, shown=shown)
    session.add_all(
        [
            Job(kind=EVALUATE, subject_id=submission.id, created_at=now, run_at=now),
            Audit(at=now, action=_action(submission), actor_id=draft.entered_by, subject_id=submission.id),
        ]
    )
    return submission


def visit_of(session: Session, draft: Draft) -> date | None:
    """Return the day of the visit that the patient was invited for, or None."""
    invitation_id = invitation_of(session, draft)
    return session.get_one(Invitation, invitation_id).visit_date if invitation_id else None


def invitation_of(session: Session, draft: Draft) -> UUID | None:
    """Return the invitation that a draft was begun with, or the form that it would change."""
    if draft.revises_id is None:
        return draft.invitation_id
    return session.get_one(Submission, draft.revises_id).invitation_id


def _unfinished(session: Session, draft: Draft, answers: Answers, situation: Situation) -> tuple[str, ...]:
    """List the sections that lack a required answer, or hold one that was typed and cannot be used yet."""
    missing, typed = unanswered(CURRENT, answers, situation), drafts.typed_of(session, draft)
    return tuple(
        section.id
        for section in CURRENT.sections
        if section.id in missing or is_half_typed(section, typed, answers, situation)
    )


def _use_invitation(session: Session, submission: Submission) -> None:
    """Mark the invitation as used; a form that was begun in time counts even when its link has ended."""
    if submission.invitation_id is not None:
        invitation = session.get_one(Invitation, submission.invitation_id, with_for_update=True)
        invitation.state, invitation.submission_id = InvitationState.USED, submission.id


def _action(submission: Submission) -> Action:
    if not submission.finished:
        return Action.LEFT_UNFINISHED
    return Action.SUBMITTED if submission.revision == 1 else Action.REVISED


def _seal(session: Session, submission: Submission, answers: Answers) -> None:
    """Put the answers into the submission, sealed, with the blind indexes that find it."""
    keys = keys_of(session)
    stored = wire.dump(answers)
    submission.put_answers(keys, stored)
    submission.put_identity(keys, {name: stored.get(name) for name in _IDENTITY})
    session.add(submission)
    session.flush()
    session.add_all(
        SearchKey(kind=kind, digest=keys.blind(value, kind=kind), submission_id=submission.id)
        for kind, value in _search_values(answers)
    )


def _free_reference(session: Session) -> str:
    """Draw until the code is free: among a million submissions one draw in a million is not."""
    while True:
        reference = new_reference()
        if session.scalar(select(Submission.id).where(Submission.reference == reference)) is None:
            return reference


def _keep_wording(session: Session, draft: Draft, texts: Mapping[str, str]) -> str:
    """Store the texts once for all who saw the same ones; returns their digest."""
    content: Json = dict(texts)
    seen = json.dumps([draft.questionnaire_version, draft.language, content], sort_keys=True)
    wording_id = hashlib.sha256(seen.encode()).hexdigest()
    if session.get(Wording, wording_id) is None:
        row = {
            "id": wording_id,
            "questionnaire_version": draft.questionnaire_version,
            "language": draft.language,
            "texts": content,
        }
        session.execute(insert_into(session, Wording).values(row).on_conflict_do_nothing())
    return wording_id


def _search_values(answers: Answers) -> Iterator[tuple[str, str]]:
    """Name what a person at the desk would look for: names, birth date, phone."""
    names = [folded(answers.words(name)) for name in ("given_name", "family_name")]
    yield from (("name", word) for word in dict.fromkeys(" ".join(names).split()))
    born = answers.day("date_of_birth")
    if born:
        yield "date_of_birth", born.isoformat()
    phone = e164(answers.words("phone"))
    if phone:
        yield "phone", phone
