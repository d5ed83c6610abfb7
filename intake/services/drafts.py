"""Drafts: answers that a patient is still giving, found by a token that only they hold."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Exists, Select, exists, or_, select
from sqlalchemy.orm import Session, aliased

from intake.crypto import digest, new_token
from intake.models.base import keys_of
from intake.models.draft import Draft, Typed
from intake.models.invitation import Invitation, InvitationState
from intake.models.review import Review
from intake.models.submission import Submission
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT, PUBLISHED
from intake.questionnaire.channels import Channel
from intake.questionnaire.safety import adds_danger, calls_for_notice
from intake.questionnaire.upgrade import carried_over
from intake.review import ReviewStatus

SAFETY_LIFE = timedelta(hours=24)
AT_WORK = timedelta(hours=1)  # lives an invited draft after its last answer, beyond the day of the visit
_SAFETY = "safety"
_BATCH = 200
_IS_CLOSED = Review.status == ReviewStatus.CLOSED


class DraftMissingError(LookupError):
    """No draft belongs to this token."""


class DraftShutError(DraftMissingError):
    """The clinic ended the link that this draft was begun with; `state` is how that link stands now."""

    def __init__(self, state: InvitationState) -> None:
        super().__init__()
        self.state = state


class DraftExpiredError(LookupError):
    """The draft's time is over, and its answers are gone or about to go; `is_invited` lived longer."""

    def __init__(self, *, is_invited: bool = False) -> None:
        super().__init__()
        self.is_invited = is_invited


def start(
    session: Session,
    *,
    language: str,
    now: datetime,
    life: timedelta,
    channel: Channel = Channel.WEB,
    entered_by: UUID | None = None,
) -> tuple[Draft, str]:
    """Begin an empty draft; returns it with the token (256 bits) for a cookie."""
    token = new_token()
    draft = Draft(
        id=uuid4(),
        questionnaire_version=CURRENT.version,
        language=language,
        created_at=now,
        touched_at=now,
        page_since=now,
        expires_at=now + life,
        channel=channel,
        entered_by=entered_by,
    )
    keys = keys_of(session)
    draft.put_token(keys, token)
    draft.put_answers(keys, {})
    session.add(draft)
    return draft, token


def find(session: Session, token: str, *, now: datetime, to_change: bool = False) -> Draft:
    """Find a draft; one already sent is found too, with its `submission_id` set.

    `to_change` holds it against another device that saves at the same moment. Raises DraftMissingError
    for an unknown token, DraftShutError for one made useless, DraftExpiredError for one out of time.
    """
    wanted = select(Draft).where(Draft.token_digest == digest(token))
    draft = session.scalar(wanted.with_for_update() if to_change else wanted)
    if draft is None or draft.questionnaire_version not in PUBLISHED:
        raise _missing(session, token, now=now)
    if draft.expires_at <= now and draft.submission_id is None:
        raise DraftExpiredError(is_invited=draft.invitation_id is not None)
    return draft


def _missing(session: Session, token: str, *, now: datetime) -> DraftMissingError:
    """Say why nothing is found: the clinic ended the link that led to it, or there never was anything."""
    behind = select(Invitation).join(Draft, Draft.invitation_id == Invitation.id)
    invitation = session.scalar(behind.where(Draft.shut_digest == digest(token)))
    return DraftShutError(invitation.state_at(now)) if invitation else DraftMissingError()


def answers_of(session: Session, draft: Draft) -> Answers:
    """Open the answers given so far, as answers to the questionnaire they were given to."""
    return wire.load(PUBLISHED[draft.questionnaire_version], draft.read_answers(keys_of(session)))


def current_answers_of(session: Session, draft: Draft, *, now: datetime) -> Answers:
    """Open the answers that still count: to the current questionnaire, without old safety answers."""
    answers = _upgraded(session, draft)
    if not asks_safety_again(draft, now=now):
        return answers
    old = _safety_questions()
    return Answers(
        {name: value for name, value in answers.values.items() if name not in old}, answers.unclear - old
    )


def upgrade(session: Session, draft: Draft) -> None:
    """Bring a draft begun with an earlier questionnaire to the current one."""
    if draft.questionnaire_version != CURRENT.version:
        draft.put_answers(keys_of(session), wire.dump(_upgraded(session, draft)))
        draft.questionnaire_version = CURRENT.version


def asks_safety_again(draft: Draft, *, now: datetime) -> bool:
    """Say whether the safety answers are a day old, so that they are asked for again."""
    return draft.safety_at is not None and draft.safety_at <= now - SAFETY_LIFE


def save(session: Session, draft: Draft, answers: Answers, *, now: datetime, life: timedelta) -> None:
    """Keep answers in place of the earlier ones, and the draft for at least its life from now on.

    An invited draft ends with its link, but not under somebody's hands. Old safety answers stay stored
    until new ones take their place: a danger sign once reported is not forgotten when somebody begins again.
    One that is new since staff were shown the form makes it one that they have not seen.
    """
    upgrade(session, draft)
    if asks_safety_again(draft, now=now):
        given = {name for name, value in answers.values.items() if value is not None}
        old = answers_of(session, draft)
        kept = _safety_questions() & old.values.keys() - given
        answers = answers.merged({name: old.values[name] for name in kept}).marked((), old.unclear & kept)
    draft.put_answers(keys_of(session), wire.dump(answers))
    draft.touched_at = now
    draft.expires_at = max(draft.expires_at, now + (life if draft.invitation_id is None else AT_WORK))
    draft.has_danger = calls_for_notice(answers) and not reports(session, draft.revises_id, answers)
    if draft.has_danger and not reports(session, draft.unfinished_id, answers):
        draft.unfinished_id = None


def reports(session: Session, shown_id: UUID | None, answers: Answers) -> bool:
    """Say whether what staff were shown, if anything, reports every danger sign in these answers."""
    earlier = session.get(Submission, shown_id) if shown_id else None
    if earlier is None:
        return False
    sent = wire.load(PUBLISHED[earlier.questionnaire_version], earlier.read_answers(keys_of(session)))
    return not adds_danger(answers, known=sent)


def note_safety(draft: Draft, *, is_complete: bool, now: datetime) -> None:
    """Write down when the safety page was answered: each time in full, or the first time in part."""
    if is_complete or draft.safety_at is None:
        draft.safety_at = now


def keep_typed(session: Session, draft: Draft, typed: Mapping[str, list[tuple[str, str]] | None]) -> None:
    """Keep what was typed and cannot be used yet, by question; None forgets it."""
    keys = keys_of(session)
    before = draft.read_typed(keys)
    after: Typed = {name: pairs for name, pairs in {**before, **typed}.items() if pairs}
    if after != before:
        draft.put_typed(keys, after)


def typed_of(session: Session, draft: Draft) -> Typed:
    """Open what was typed and cannot be used yet, by question."""
    return draft.read_typed(keys_of(session))


def empty(session: Session, draft: Draft) -> None:
    """Erase all that a patient gave, here and nowhere else."""
    keys = keys_of(session)
    draft.put_answers(keys, {})
    draft.put_typed(keys, {})


def wipe_expired(session: Session, *, now: datetime) -> int:
    """Erase the answers of drafts out of time; of one with a danger sign, once a person closed its row.

    The empty rows stay, so that a patient who comes back is told kindly; where the draft would have
    changed a form that was sent, that form's receipt is theirs again. That must not show what staff
    have done, so that such a draft ends as soon as its danger sign is in the queue. Those that wait
    beyond a batch, or that a patient holds at this moment, have their turn later. Returns how many.
    """
    expired = session.scalars(_expired(now).limit(_BATCH).with_for_update(skip_locked=True)).all()
    for draft in expired:
        wipe(session, draft, now=now)
    return len(expired)


def wipe(session: Session, draft: Draft, *, now: datetime) -> None:
    """Erase a draft's answers and every way back to it."""
    empty(session, draft)
    draft.resume_digest = draft.token_sealed = None
    draft.submission_id = draft.revises_id
    draft.wiped_at = now


def is_any_expired(session: Session, *, now: datetime) -> bool:
    """Say whether a draft waits to be wiped, without taking a writer's turn."""
    return session.scalar(_expired(now).limit(1)) is not None


def _upgraded(session: Session, draft: Draft) -> Answers:
    """Carry answers over to the current questionnaire; a danger sign is kept however it was worded."""
    if draft.questionnaire_version == CURRENT.version:
        return answers_of(session, draft)
    data = draft.read_answers(keys_of(session))
    answers = carried_over(PUBLISHED[draft.questionnaire_version], CURRENT, data)
    for name in _safety_questions() & data.keys() - answers.values.keys():
        with suppress(wire.WireError):
            reported = wire.load(CURRENT, {name: data[name]}).values
            if calls_for_notice(answers.merged(reported)):
                answers = answers.merged(reported)
    return answers


def _safety_questions() -> frozenset[str]:
    return frozenset(question.id for question in CURRENT.section(_SAFETY).questions)


def _expired(now: datetime) -> Select[Draft]:
    return select(Draft).where(
        Draft.expires_at <= now,
        or_(Draft.has_danger.is_(False), _is_shown(or_(Draft.revises_id.is_not(None), _IS_CLOSED))),
        Draft.wiped_at.is_(None),
        Draft.submission_id.is_(None),
    )


def _is_shown(also: ColumnElement[bool]) -> Exists:
    """Say whether a row shows staff every danger sign that the draft holds; `also` asks more."""
    shown = aliased(Submission)
    return exists().where(
        shown.id == Draft.unfinished_id,
        shown.reference == Submission.reference,
        Review.submission_id == Submission.id,
        also,
    )
