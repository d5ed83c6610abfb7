"""Things that tests arrange, each whole and ordinary unless a test says otherwise."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from intake.database import Database
from intake.languages import translator
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.shown import Situation
from intake.services import drafts, submissions
from intake.services.submissions import Receipt

NOW = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
LIFE = timedelta(hours=24)
SITUATION = Situation(today=NOW.date())

_SAFE = {
    "bladder_or_bowel": "no",
    "saddle_numbness": "no",
    "both_legs": "no",
    "leg_weakness": "no",
    "hands_or_balance": "no",
    "sudden_severe": "no",
    "serious_injury": "no",
    "fever_unwell": "no",
    "cancer_ever": "no",
    "weight_loss": "no",
    "constant_pain": "no",
    "small_injury": "no",
    "risk_history": ["none"],
}

PLAIN: Mapping[str, object] = {
    "completed_by": "self",
    "privacy_seen": "yes",
    "understands_not_watched": "yes",
    "given_name": "Ada",
    "family_name": "Example",
    "date_of_birth": "1958-03-27",
    "phone": "(555) 010-0100",
    "contact_preference": "phone",
    "message_ok": "yes",
    "interpreter": "no",
    "visit_date": "2026-11-25",
    **_SAFE,
    "told_diagnosis": "no",
    "back_surgery": "no",
    "pain_areas": ["lower_back"],
    "worse_place": "back_or_neck",
    "pain_duration": "1_to_5_years",
    "pain_average": 5,
    "pain_interference": 4,
    "walking_limit": "no_limit",
    "medicines_how": "none",
    "blood_thinners": "no",
    "allergies": "no",
}
"""A complete form with nothing on the list and no safety answer, in wire form."""


def answers(**changes: object) -> Answers:
    """Fill in a whole form; a change to None takes the answer away."""
    given = {**PLAIN, **changes}
    return wire.load(CURRENT, {key: value for key, value in given.items() if value is not None})


def start_draft(database: Database, given: Answers, *, now: datetime = NOW, language: str = "en") -> str:
    """Store a draft with these answers; returns its token."""
    with database.transaction() as session:
        draft, token = drafts.start(session, language=language, now=now, life=LIFE)
        drafts.save(session, draft, given, now=now, life=LIFE)
    return token


def send(database: Database, token: str, *, now: datetime = NOW, language: str = "en") -> Receipt:
    """Send a draft that is there, with the texts that its patient saw."""
    texts: dict[str, str] = {message: translator(language)(message) for message in CURRENT.messages}
    with database.transaction() as session:
        draft = drafts.find(session, token, now=now)
        return submissions.submit(
            session, draft, situation=SITUATION, language=language, texts=texts, now=now
        )


def submitted(database: Database, *, now: datetime = NOW, **changes: object) -> Receipt:
    """Fill in a whole form and send it."""
    return send(database, start_draft(database, answers(**changes), now=now), now=now)
