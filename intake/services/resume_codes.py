"""Codes to come back with: short, easy to say, and worth nothing without the birth date.

Ten signs of an alphabet of twenty are 43 bits: too few to let anybody try many, so that each address has
twenty tries an hour. The database holds a keyed digest of the newest one; a
code lives as long as its draft. It is only given once the draft holds a birth date.
"""

import secrets
import unicodedata
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.crypto import KeyRing
from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.models.submission import Submission
from intake.services import birth_dates, try_limits
from intake.services.birth_dates import Answer
from intake.services.drafts import answers_of

ALPHABET = "23456789CFGHJMPQRVWX"
"""No two look alike, and no vowel makes a word (the alphabet of Open Location Codes)."""

LENGTH = 10
_GROUPS = (3, 3, 4)
_LOOK_ALIKES = str.maketrans({"S": "5", "Z": "2", "B": "8"})
_KIND = "resume code"


class TooManyTriesError(Exception):
    """The address has no try left for now; nothing was looked up."""


def give(session: Session, draft: Draft, *, token: str) -> str:
    """Give a draft a new code in place of the one before; returns it, this once.

    `token` is the draft's own, which the code will hand to another device.
    """
    if draft.token_sealed is None:
        draft.put_token(keys_of(session), token)
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    draft.resume_digest = birth_dates.secret_digest(session, code, kind=_KIND)
    return code


def is_code_of(session: Session, draft: Draft, code: str) -> bool:
    """Say whether this is still the code of a draft."""
    digest = birth_dates.secret_digest(session, code, kind=_KIND)
    return draft.resume_digest is not None and secrets.compare_digest(draft.resume_digest, digest)


def read_code(text: str) -> str | None:
    """Read a code as people type it: in any case, with spaces, dashes or dots; None for no code."""
    plain = unicodedata.normalize("NFKC", text).upper()
    signs = [sign for sign in plain if unicodedata.category(sign)[0] not in "CPSZ"]
    code = "".join(signs).translate(_LOOK_ALIKES)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def in_groups(code: str) -> str:
    """Write a code in groups, as people read it out."""
    first, second, _ = _GROUPS
    return "-".join((code[:first], code[first : first + second], code[first + second :]))


def open_draft(
    session: Session, *, code: str, given: date, address: str, now: datetime
) -> tuple[Answer, str | None]:
    """Check a code with a birth date; returns the draft's token when both are right.

    One that was sent in the meantime opens too, so that its receipt is found. The transaction must
    be kept whatever the answer is: it counts. Raises TooManyTriesError.
    """
    keys = keys_of(session)
    visitor = (try_limits.visitor(session, address, kind="code address"),)
    if not try_limits.take_try(session, keys=visitor, now=now):
        raise TooManyTriesError
    digest = birth_dates.secret_digest(session, code, kind=_KIND)
    found = session.execute(
        select(Draft, Submission)
        .outerjoin(Submission, Submission.id == Draft.submission_id)
        .where(Draft.resume_digest == digest, Draft.expires_at > now)
    ).one_or_none()
    draft, submission = found or (None, None)
    answer = birth_dates.check(
        session,
        digest=digest,
        known=_birth_date(session, draft, submission, keys) if draft else None,
        given=given,
        now=now,
    )
    if answer is not Answer.RIGHT or draft is None:
        return answer, None
    try_limits.give_back(session, keys=visitor, now=now)
    return answer, draft.read_token(keys)


def _birth_date(session: Session, draft: Draft, submission: Submission | None, keys: KeyRing) -> date | None:
    if submission is None:
        return answers_of(session, draft).day("date_of_birth")
    born = submission.read_identity(keys)["date_of_birth"]
    return date.fromisoformat(born) if born else None
