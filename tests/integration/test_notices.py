"""Staff hear by e-mail that a form needs somebody: soon, once, and whatever stops in between."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from config import Config
from intake.database import Database
from intake.models.submission import Submission
from intake.questionnaire.answers import Answers
from intake.review import Move
from intake.rules.evaluation import Evaluation
from intake.services import drafts, evaluations, jobs
from intake.services.unfinished import LEFT_AFTER
from tests.builders import LIFE, NOW, answers, send, start_draft, submitted
from tests.kiosking import Tablet
from tests.revising import changes, row, sent, types
from tests.staffing import moved, staff_member
from tests.telling import Clinic, told

DANGER: Mapping[str, Any] = {"saddle_numbness": "yes_new"}
NOT_SURE: Mapping[str, Any] = {"saddle_numbness": "not_sure"}
TEN_MINUTES_AGO = NOW - timedelta(minutes=10)


@pytest.fixture
def clinic(database: Database, config: Config) -> Clinic:
    return Clinic(database, told(config))


@pytest.fixture
def broken_rules(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let the rules fail until they are mended with `undo`."""

    def failing(answers: Answers, *, sent_on: date | None) -> Evaluation:  # noqa: ARG001  whatever was sent
        raise RuntimeError

    monkeypatch.setattr(evaluations, "evaluate", failing)
    return monkeypatch


def closes(clinic: Clinic) -> None:
    """Let a person close the one case."""
    review, submission = row(clinic.database)
    by = staff_member(clinic.database)
    moved(
        clinic.database,
        submission.reference,
        Move.CLOSE,
        by=by,
        note="Called.",
        version=review.version,
        now=clinic.now,
    )


def goes_on(clinic: Clinic, token: str, **given: object) -> None:
    """Let the patient come back to a form that was left, and send it."""
    with clinic.database.transaction() as session:
        draft = drafts.find(session, token, now=clinic.now)
        drafts.save(session, draft, answers(**given), now=clinic.now, life=LIFE)
    send(clinic.database, token, now=clinic.now)


def is_sent(database: Database) -> None:
    submitted(database, **DANGER)


def is_left(database: Database) -> None:
    start_draft(database, answers(**DANGER), now=TEN_MINUTES_AGO)


def is_left_not_sure(database: Database) -> None:
    start_draft(database, answers(**NOT_SURE), now=TEN_MINUTES_AGO)


def cannot_be_opened(database: Database) -> None:
    submitted(database)
    with database.transaction() as session:
        session.execute(update(Submission).values(answers_sealed=b"k001 not sealed by this ring"))


def is_never_read_to_its_end(database: Database) -> None:
    submitted(database)
    with database.transaction() as session:
        assert jobs.take(session, now=NOW, lease=timedelta(hours=1)) is not None


@pytest.mark.hazard("H3.1")
@pytest.mark.parametrize(
    "form", [is_sent, is_left, is_left_not_sure, cannot_be_opened, is_never_read_to_its_end]
)
def test_staff_hear_of_it_within_a_minute_and_once(clinic: Clinic, form: Callable[[Database], None]) -> None:
    form(clinic.database)

    assert clinic.waits(seconds=59) == 1
    assert clinic.waits(minutes=16) == 1


@pytest.mark.hazard("H3.1")
@pytest.mark.usefixtures("clock")
def test_on_the_clinics_tablet_nobody_waits_for_ten_minutes(
    database: Database, config: Config, kiosk: Tablet
) -> None:
    kiosk.begins()
    kiosk.fills_in(until="diagnosis", safety=DANGER)

    assert Clinic(database, told(config)).waits(seconds=59) == 1


@pytest.mark.parametrize("given", [{}, {"both_legs": "yes_longer"}, NOT_SURE], ids=["plain", "tell", "soon"])
def test_a_form_that_can_wait_calls_nobody(clinic: Clinic, given: Mapping[str, Any]) -> None:
    submitted(clinic.database, **given)

    assert clinic.waits(minutes=2) == 0


def test_nobody_is_told_without_an_address_and_of_all_that_waits_once_there_is_one(
    database: Database, config: Config
) -> None:
    submitted(database, **DANGER)
    submitted(database, **DANGER)
    silent = Clinic(database, replace(told(config), notice_to=""))
    assert silent.waits(minutes=2) == 0

    assert Clinic(database, told(config), now=silent.now).waits(minutes=1) == 1


@pytest.mark.hazard("H3.1")
@pytest.mark.parametrize("left", [DANGER, NOT_SURE], ids=["yes", "not sure"])
def test_a_form_that_was_left_and_is_then_sent_adds_no_notice(
    clinic: Clinic, left: Mapping[str, Any]
) -> None:
    token = start_draft(clinic.database, answers(**left), now=TEN_MINUTES_AGO)
    assert clinic.waits(minutes=1) == 1

    goes_on(clinic, token, **DANGER)

    assert clinic.waits(minutes=2) == 1


def test_a_form_that_is_sent_after_a_person_closed_its_row_is_told_of_again(clinic: Clinic) -> None:
    token = start_draft(clinic.database, answers(**DANGER), now=TEN_MINUTES_AGO)
    assert clinic.waits(minutes=1) == 1
    closes(clinic)

    goes_on(clinic, token, **DANGER)

    assert clinic.waits(minutes=2) == 2


@pytest.mark.hazard("H3.1")
def test_a_form_left_again_with_more_danger_is_told_of_anew_once_its_row_was_closed(clinic: Clinic) -> None:
    token = start_draft(clinic.database, answers(**DANGER), now=TEN_MINUTES_AGO)
    assert clinic.waits(minutes=1) == 1
    types(clinic.database, token, now=clinic.now, leg_weakness="yes_new")
    clinic.now += LEFT_AFTER
    assert clinic.waits(minutes=1) == 1
    assert row(clinic.database)[1].revision == 2
    closes(clinic)

    types(clinic.database, token, now=clinic.now, both_legs="yes_new")
    clinic.now += LEFT_AFTER

    assert clinic.waits(minutes=1) == 2
    assert row(clinic.database)[1].revision == 3


def test_what_a_person_has_closed_calls_nobody(clinic: Clinic) -> None:
    submitted(clinic.database, **DANGER)
    closes(clinic)

    assert clinic.waits(minutes=2) == 0


def test_a_change_for_the_worse_is_told_of_and_a_second_one_adds_nothing(clinic: Clinic) -> None:
    token = sent(clinic.database)
    assert clinic.waits(minutes=2) == 0

    token = changes(clinic.database, token, now=clinic.now, **DANGER)
    assert clinic.waits(minutes=2) == 1

    changes(clinic.database, token, now=clinic.now, leg_weakness="yes_new")
    assert clinic.waits(minutes=2) == 1


def test_a_case_that_was_read_after_all_can_become_urgent_anew(
    clinic: Clinic, broken_rules: pytest.MonkeyPatch
) -> None:
    token = sent(clinic.database)
    assert clinic.waits(minutes=1) == 1
    broken_rules.undo()
    clinic.waits(minutes=2)

    changes(clinic.database, token, now=clinic.now, **DANGER)

    assert clinic.waits(minutes=1) == 2


@pytest.mark.hazard("H3.2")
@pytest.mark.usefixtures("broken_rules")
def test_many_that_cannot_be_read_make_one_notice_in_fifteen_minutes(clinic: Clinic) -> None:
    for _ in range(12):
        submitted(clinic.database, now=clinic.now)
        assert clinic.waits(minutes=1) == 1

    assert clinic.waits(minutes=5) == 2  # of the eleven that followed
    assert clinic.waits(minutes=16) == 2


@pytest.mark.hazard("H3.2")
@pytest.mark.usefixtures("broken_rules")
def test_a_danger_sign_is_told_of_at_once_among_many_that_cannot_be_read(clinic: Clinic) -> None:
    submitted(clinic.database)
    assert clinic.waits(minutes=1) == 1

    start_draft(clinic.database, answers(**DANGER), now=clinic.now - timedelta(minutes=10))

    assert clinic.waits(minutes=1) == 2


@pytest.mark.hazard("H3.2")
def test_an_urgent_form_is_told_of_at_once_beside_one_that_cannot_be_read(clinic: Clinic) -> None:
    cannot_be_opened(clinic.database)
    assert clinic.waits(minutes=1) == 1

    submitted(clinic.database, now=clinic.now, **DANGER)

    assert clinic.waits(minutes=1) == 2


@pytest.mark.usefixtures("broken_rules")
def test_once_those_were_closed_the_next_that_cannot_be_read_is_told_of_at_once(clinic: Clinic) -> None:
    submitted(clinic.database)
    assert clinic.waits(minutes=1) == 1
    closes(clinic)

    submitted(clinic.database, now=clinic.now)

    assert clinic.waits(minutes=1) == 2
