"""What a patient sent, given back to them: their answers in the wording they were asked in, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.models.submission import Submission, Wording
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import PUBLISHED
from intake.questionnaire.sections import Questionnaire
from intake.questionnaire.voice import voice_of


class NotSentError(LookupError):
    """The form is not sent yet."""


class NoLongerShownError(LookupError):
    """The form was sent too long ago for its answers to be shown to whoever has the browser now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentForm:
    """One submission; `texts` are the questionnaire's texts as the patient saw them, by message id.

    Its questionnaire speaks as it did to whoever filled it in.
    """

    reference: str
    submitted_at: datetime
    language: str
    questionnaire: Questionnaire
    answers: Answers
    texts: Mapping[str, str]


def sent_form(session: Session, draft: Draft, *, now: datetime, shown_for: timedelta) -> SentForm:
    """Open what came of a draft; raises NotSentError or NoLongerShownError."""
    if draft.submission_id is None:
        raise NotSentError
    submission = session.get_one(Submission, draft.submission_id)
    if now >= submission.submitted_at + shown_for:
        raise NoLongerShownError
    questionnaire = PUBLISHED[submission.questionnaire_version]
    answers = wire.load(questionnaire, submission.read_answers(keys_of(session)))
    return SentForm(
        reference=submission.reference,
        submitted_at=submission.submitted_at,
        language=submission.language,
        questionnaire=questionnaire.spoken(voice_of(answers)),
        answers=answers,
        texts=session.get_one(Wording, submission.wording_id).texts,
    )
