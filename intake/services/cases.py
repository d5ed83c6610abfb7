"""One case, whole, for the person who reads it: answers, what the rules found, and what staff did."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from intake.crypto import KeyRing
from intake.models.base import Json, keys_of
from intake.models.invitation import Invitation
from intake.models.review import Review, ReviewEvent
from intake.models.staff import Staff
from intake.models.submission import Submission, Wording
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import PUBLISHED
from intake.questionnaire.channels import Channel
from intake.questionnaire.priority import Priority
from intake.questionnaire.sections import Questionnaire
from intake.questionnaire.voice import voice_of
from intake.review import Move, ReviewStatus
from intake.rules.evaluation import Evaluation
from intake.services import evaluations

_TYPIST = aliased(Staff)


class CaseMissingError(LookupError):
    """No submission has this reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One step that a person took, with their note, which may be empty."""

    at: datetime
    who: str
    move: Move
    to_status: ReviewStatus
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a case stands in the review; `reasons` are codes, most important first."""

    priority: Priority
    reasons: tuple[str, ...]
    is_evaluated: bool
    is_finished: bool
    status: ReviewStatus
    visit_date: date | None
    holder: str | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What staff had of this form before, with its wording: what was sent, or left unfinished."""

    revision: int
    is_finished: bool
    submitted_at: datetime
    questionnaire: Questionnaire
    answers: Answers
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A submission with its standing, the newest reading by the rules and its history, newest first.

    `texts` holds the questionnaire's texts as the patient saw them, by message id; `known` what the
    clinic knew of an invited patient, in the shape of `identity`. `entered_by` names who of the clinic
    typed the form in, if anybody did. `is_newest` tells the form that stands from those in `earlier`,
    which the patient changed or went on with, newest first.
    """

    submission_id: UUID
    reference: str
    submitted_at: datetime
    language: str
    channel: Channel
    entered_by: str | None
    identity: Json
    questionnaire: Questionnaire
    answers: Answers
    texts: Mapping[str, str]
    standing: Standing
    evaluation: Evaluation | None
    events: tuple[Event, ...]
    invitation_id: UUID | None
    known: Json | None
    revision: int
    is_newest: bool
    earlier: tuple[Earlier, ...]


def case(session: Session, reference: str, *, revision: int | None = None) -> Case:
    """Open one case by three queries, and one more where staff had it before; raises CaseMissingError.

    `revision` opens the form as it was sent then.
    """
    found = session.execute(_form(reference, revision)).one_or_none()
    if found is None:
        raise CaseMissingError
    submission, review, wording, holder, invitation, entered_by = found
    keys = keys_of(session)
    questionnaire, answers = _opened(submission, keys)
    return Case(
        submission_id=submission.id,
        reference=submission.reference,
        submitted_at=submission.submitted_at,
        language=submission.language,
        channel=submission.channel,
        entered_by=entered_by,
        identity=submission.read_identity(keys),
        questionnaire=questionnaire,
        answers=answers,
        texts=wording.texts,
        standing=_standing(review, holder, is_finished=submission.finished),
        evaluation=evaluations.latest(session, submission.id),
        events=_events(session, review.id),
        invitation_id=submission.invitation_id,
        known=invitation.read_person(keys) if invitation else None,
        revision=submission.revision,
        is_newest=review.submission_id == submission.id,
        earlier=_earlier(session, submission) if submission.revises_id else (),
    )


def _form(
    reference: str, revision: int | None
) -> Select[Submission, Review, Wording, str | None, Invitation | None, str | None]:
    """Select the newest form of a case, or the one sent with a number, with the row that staff have of it."""
    wanted = select(Submission, Review, Wording, Staff.name, Invitation, _TYPIST.name)
    if revision is None:
        wanted = wanted.join(Review, Review.submission_id == Submission.id)
    else:
        newest = select(Review.id).join(Submission, Submission.id == Review.submission_id)
        row = newest.where(Submission.reference == reference).scalar_subquery()
        wanted = wanted.join(Review, Review.id == row)
        wanted = wanted.where(Submission.revision == revision, Submission.finished)
    return (
        wanted.join(Wording, Wording.id == Submission.wording_id)
        .outerjoin(Staff, Staff.id == Review.holder_id)
        .outerjoin(_TYPIST, _TYPIST.id == Submission.entered_by)
        .outerjoin(Invitation, Invitation.id == Submission.invitation_id)
        .where(Submission.reference == reference)
    )


def _earlier(session: Session, submission: Submission) -> tuple[Earlier, ...]:
    keys = keys_of(session)
    forms = session.execute(
        select(Submission, Wording.texts)
        .join(Wording, Wording.id == Submission.wording_id)
        .where(
            Submission.reference == submission.reference,
            Submission.submitted_at <= submission.submitted_at,
            Submission.id != submission.id,
        )
        .order_by(Submission.submitted_at.desc())
    )
    opened = ((form, texts, *_opened(form, keys)) for form, texts in forms)
    return tuple(
        Earlier(
            revision=form.revision,
            is_finished=form.finished,
            submitted_at=form.submitted_at,
            questionnaire=questionnaire,
            answers=answers,
            texts=texts,
        )
        for form, texts, questionnaire, answers in opened
    )


def _opened(form: Submission, keys: KeyRing) -> tuple[Questionnaire, Answers]:
    """Open a form's answers, with the questions in the words for whoever filled it in."""
    questionnaire = PUBLISHED[form.questionnaire_version]
    answers = wire.load(questionnaire, form.read_answers(keys))
    return questionnaire.spoken(voice_of(answers)), answers


def _standing(review: Review, holder: str | None, *, is_finished: bool) -> Standing:
    return Standing(
        priority=review.priority,
        reasons=tuple(review.reasons),
        is_evaluated=review.evaluated_at is not None,
        is_finished=is_finished,
        status=review.status,
        visit_date=review.visit_date,
        holder=holder,
        version=review.version,
    )


def _events(session: Session, review_id: UUID) -> tuple[Event, ...]:
    keys = keys_of(session)
    rows = session.execute(
        select(ReviewEvent, Staff.name)
        .join(Staff, Staff.id == ReviewEvent.staff_id)
        .where(ReviewEvent.review_id == review_id)
        .order_by(ReviewEvent.version_after.desc())
    )
    return tuple(
        Event(at=event.at, who=who, move=event.move, to_status=event.to_status, note=event.read_note(keys))
        for event, who in rows
    )
