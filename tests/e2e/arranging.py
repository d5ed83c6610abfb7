"""The clinic seen from behind: patients and colleagues in the state that a test begins with."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from playwright.sync_api import Page
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from intake.crypto import digest
from intake.database import Database
from intake.models.draft import Draft
from intake.models.evaluation import Evaluation
from intake.models.review import Review
from intake.models.staff import Staff
from intake.models.submission import Submission
from intake.permissions import Role
from intake.questionnaire import wire
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.channels import Channel
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus
from intake.services import drafts, kiosk_forms, kiosks, passwords, unfinished
from tests import builders, staffing
from tests.e2e.answers import Given
from tests.kiosking import PIN

_COOKIE, _ENTRY_COOKIE = "b", "e"
_SECONDS_TO_READ = 30


def language_of(page: Page) -> str:
    """Return the language of a browser, in which whoever holds it begins a form."""
    return str(page.evaluate("navigator.language")).partition("-")[0]


@dataclass(slots=True)
class Clinic:
    """One served product's data, and the cookies of those who have signed in."""

    url: str
    database: Database
    cookies: dict[str, list[Any]] = field(default_factory=dict)
    newcomers: set[str] = field(default_factory=set)

    def lend_draft(self, page: Page, given: Given, *, age: timedelta = timedelta()) -> str:
        """Give a patient's browser a draft with these answers, begun some time ago; returns its token."""
        token = builders.start_draft(
            self.database,
            wire.load(CURRENT, given),
            now=datetime.now(UTC) - age,
            language=language_of(page),
        )
        page.context.add_cookies([{"name": _COOKIE, "value": token, "url": self.url}])
        return token

    def lend_kiosk(self, page: Page, given: Given | None = None) -> None:
        """Make a browser a kiosk, with a form that somebody has begun on it, if there are answers."""
        cookies = {"k": self.start_kiosk()}
        if given is not None:
            now = datetime.now(UTC)
            with self.database.transaction() as session:
                cookies["b"] = kiosk_forms.begin(session, language=language_of(page), now=now)
                draft = drafts.find(session, cookies["b"], now=now)
                drafts.save(session, draft, wire.load(CURRENT, given), now=now, life=kiosk_forms.LIFE)
        page.context.add_cookies(
            [{"name": name, "value": value, "url": self.url} for name, value in cookies.items()]
        )

    def start_kiosk(self) -> str:
        """Start a kiosk; returns the token of its cookie."""
        name, now = f"{uuid4().hex} Starter", datetime.now(UTC)
        staff_id = staffing.staff_member(self.database, name=name, now=now)
        with self.database.transaction() as session:
            return kiosks.start(
                session, name="Tablet", pin_hash=passwords.pin_hash(PIN), staff_id=staff_id, now=now
            )

    def left_unfinished(self) -> set[str]:
        """Name every form that staff see and nobody sent."""
        with self.database.reading() as session:
            return set(session.scalars(select(Submission.reference).where(~Submission.finished)))

    def lend_entry(self, page: Page, given: Given, *, by: str) -> None:
        """Give a colleague's browser a paper form that they have typed in so far."""
        now = datetime.now(UTC)
        with self.database.transaction() as session:
            staff_id = session.scalars(select(Staff.id).where(Staff.name == by)).one()
            draft, token = drafts.start(
                session,
                language=language_of(page),
                now=now,
                life=builders.LIFE,
                channel=Channel.PAPER,
                entered_by=staff_id,
            )
            drafts.save(session, draft, wire.load(CURRENT, given), now=now, life=builders.LIFE)
        page.context.add_cookies([{"name": _ENTRY_COOKIE, "value": token, "url": self.url}])

    def submitted(self, given: Given, *, age: timedelta = timedelta(), read: bool = True) -> str:
        """Send a form with these answers, some time ago, and have it read; returns its reference."""
        now = datetime.now(UTC) - age
        token = builders.start_draft(self.database, wire.load(CURRENT, given), now=now)
        reference = builders.send(self.database, token, now=now).reference
        if read:
            self.wait_until_read(reference)
        return reference

    def wait_until_read(self, reference: str) -> None:
        """Wait for the served product's worker."""
        end = time.monotonic() + _SECONDS_TO_READ
        with self.database.reading() as session:
            query = select(Review.evaluated_at).where(Review.submission_id == _id_of(session, reference))
        while time.monotonic() < end:
            with self.database.reading() as session:
                if session.scalar(query) is not None:
                    return
            time.sleep(0.05)
        raise TimeoutError("the worker has not read the case")

    @contextmanager
    def unreadable(self) -> Iterator[None]:
        """Have a form with a danger sign that nobody can open, for as long as this lasts."""
        given, then = {"saddle_numbness": "yes_new"}, datetime.now(UTC) - timedelta(hours=1)
        token = builders.start_draft(self.database, wire.load(CURRENT, given), now=then)
        with self.database.transaction() as session:
            _draft(session, token).answers_sealed = b"spoiled"
        yield
        with self.database.transaction() as session:
            _draft(session, token).has_danger = False

    def left(self, token: str) -> str:
        """Have a form that was left put into the queue, as the worker does; returns its reference."""
        with self.database.transaction() as session:
            unfinished.show_unfinished(session, now=datetime.now(UTC))
            submission = session.get_one(Submission, _draft(session, token).unfinished_id)
            reference = submission.reference
        self.wait_until_read(reference)
        return reference

    def unread(self, reference: str) -> None:
        """Put a case back to where it stood before the rules had read it."""
        with self.database.transaction() as session:
            submission_id = _id_of(session, reference)
            session.execute(delete(Evaluation).where(Evaluation.submission_id == submission_id))
            session.execute(
                update(Review)
                .where(Review.submission_id == submission_id)
                .values(priority=Priority.URGENT, reasons=[], evaluated_at=None)
            )

    def damage(self, reference: str) -> None:
        """Spoil a stored case, so that no key opens it."""
        with self.database.transaction() as session:
            session.get_one(Submission, _id_of(session, reference)).answers_sealed = b"no key opens this"

    @contextmanager
    def nothing_waiting(self) -> Iterator[None]:
        """Close every case for the length of a block."""
        with self.database.transaction() as session:
            before = session.execute(select(Review.id, Review.status)).all()
            session.execute(update(Review).values(status=ReviewStatus.CLOSED))
        yield
        with self.database.transaction() as session:
            for review_id, status in before:
                session.execute(update(Review).where(Review.id == review_id).values(status=status))

    def add_colleague(self, name: str, role: Role = Role.FRONT_DESK, *, expired: bool = False) -> None:
        """Make an account; its password is everybody's in the tests."""
        staffing.staff_member(self.database, name=name, role=role, expired=expired, now=datetime.now(UTC))

    @contextmanager
    def draft_of(self, token: str) -> Iterator[Draft]:
        """Change a draft behind its patient's back."""
        with self.database.transaction() as session:
            yield _draft(session, token)

    def forget(self, token: str, question: str) -> None:
        """Take one answer out of a draft."""
        with self.draft_of(token) as draft:
            answers = draft.read_answers(self.database.keys)
            draft.put_answers(self.database.keys, {key: answers[key] for key in answers if key != question})

    def answer_elsewhere(self, token: str, given: Given) -> None:
        """Put answers into a draft, as another phone does while a page stands open."""
        with self.draft_of(token) as draft:
            draft.put_answers(self.database.keys, wire.dump(wire.load(CURRENT, given)))

    def how_often_sent(self, token: str) -> int:
        """Count the submissions that came of one draft."""
        with self.database.reading() as session:
            sent = select(func.count()).where(Submission.draft_id == _draft(session, token).id)
            return session.scalar(sent) or 0


def _draft(session: Session, token: str) -> Draft:
    return session.scalars(select(Draft).where(Draft.token_digest == digest(token))).one()


def _id_of(session: Session, reference: str) -> UUID:
    """Find what staff see under a reference: a finished form takes the place of what came before it."""
    shown = select(Submission.id).join(Review, Review.submission_id == Submission.id)
    return session.scalars(shown.where(Submission.reference == reference)).one()
