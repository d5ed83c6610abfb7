"""The demonstration goes through the real services, so that what it shows is what staff would see."""

import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from intake.crypto import KeyRing
from intake.database import Database
from intake.models.draft import Draft
from intake.models.job import Job
from intake.models.review import Review
from intake.models.submission import Submission
from intake.permissions import Role
from intake.questionnaire.conditions import Condition
from intake.questionnaire.priority import Priority
from intake.review import ReviewStatus
from intake.rules.evaluation import Basis
from intake.services import jobs, staff
from intake.services.cases import Case, case
from intake.synthetic.clinic import Clinic, fill, how_many
from intake.synthetic.scenes import SCENES

NOW = datetime(2026, 11, 18, 15, 30, tzinfo=UTC)
COUNT = 40


def account(session: Session, role: Role) -> UUID:
    email, password = f"{role.value}@clinic.example", "seven-quiet-lanterns"
    made = staff.add(
        session, email=email, name=role.value, role=role, password=password, expired=False, now=NOW
    )
    return made.id


def filled(database: Database) -> None:
    """Fill a clinic with the scenes and some more."""
    with database.transaction() as session:
        people = {role: account(session, role) for role in (Role.FRONT_DESK, Role.CLINICIAN)}
    clinic = Clinic(now=NOW, zone=UTC, staff=people)
    rng = random.Random(7)  # noqa: S311  synthetic, not secret
    assert list(fill(database, clinic, rng, count=COUNT, scenes=True)) == [COUNT]


@pytest.fixture(scope="module")
def cases(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    """Open every case of a clinic that was filled once."""
    path = shutil.copy(migrated_file, tmp_path_factory.mktemp("demo") / "intake.db")
    database = Database(f"sqlite:///{path}", KeyRing.fresh())
    filled(database)
    with database.reading() as session:
        found = list(_cases(session))
    database.dispose()
    return found


def _cases(session: Session) -> Iterator[Case]:
    for reference in session.scalars(select(Submission.reference)):
        yield case(session, reference)


def test_every_page_has_something_to_show(cases: list[Case]) -> None:
    read = [found.evaluation for found in cases if found.evaluation]
    matches = [match for evaluation in read for match in evaluation.matches]

    assert len(cases) == COUNT
    assert {found.standing.priority for found in cases} == set(Priority)
    assert {found.standing.status for found in cases} == set(ReviewStatus)
    assert {match.condition for match in matches} == set(Condition)
    assert {match.basis for match in matches} == set(Basis)
    assert any(match.conflict for match in matches)
    assert any(evaluation.concerns for evaluation in read)
    assert any(found.events for found in cases)
    assert any(found.standing.holder for found in cases)


def test_one_case_could_not_be_evaluated_and_sorts_as_urgent(cases: list[Case]) -> None:
    [failed] = [found.standing for found in cases if not found.standing.is_evaluated]

    assert failed.priority is Priority.URGENT


def test_patients_are_as_different_as_people_are(cases: list[Case]) -> None:
    answers = [found.answers for found in cases]

    assert {given.one("completed_by") for given in answers} == {"self", "with_help", "on_behalf"}
    assert any(given.one("interpreter") == "yes" for given in answers)
    assert any(not given.words("given_name") for given in answers)
    assert any(len(given.words("family_name")) > 40 for given in answers)
    assert any(not given.words("family_name").isascii() for given in answers)


def test_they_were_sent_over_the_past_months_and_some_overnight(cases: list[Case]) -> None:
    sent = [found.submitted_at for found in cases]

    assert max(sent) < NOW
    assert min(sent) < NOW - timedelta(days=45)
    assert any(at > NOW - timedelta(hours=16) for at in sent)
    assert any(found.standing.visit_date and found.standing.visit_date > NOW.date() for found in cases)


def test_staff_act_after_the_form_came_and_not_in_the_future(cases: list[Case]) -> None:
    for found in cases:
        moved = [event.at for event in reversed(found.events)]
        assert moved == sorted(moved)
        assert all(found.submitted_at < at < NOW for at in moved)


def test_it_leaves_whole_submissions_and_only_the_job_that_must_not_mend_its_case(database: Database) -> None:
    filled(database)

    with database.reading() as session:
        waiting = session.scalars(select(Job).where(Job.done_at.is_(None))).all()
        unsent = session.scalars(select(Draft.unfinished_id).where(Draft.submission_id.is_(None))).all()
        reviews = session.scalar(select(func.count()).select_from(Review))
        assert not jobs.is_any_due(session, now=NOW + timedelta(days=1))
        assert len(waiting) == 1
        assert len(unsent) == len(list(filter(None, unsent))) == 1
        assert how_many(session) == reviews == COUNT


def test_no_two_scenes_show_the_same() -> None:
    assert len({scene.shows for scene in SCENES}) == len(SCENES)
