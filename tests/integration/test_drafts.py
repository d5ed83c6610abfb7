from datetime import timedelta

import pytest
from sqlalchemy import select

from intake.database import Database
from intake.models.base import keys_of
from intake.models.draft import Draft
from intake.services import drafts
from tests.builders import LIFE, NOW, answers, start_draft


def test_a_draft_gives_back_what_was_saved(database: Database) -> None:
    given = answers()
    token = start_draft(database, given)

    with database.reading() as session:
        draft = drafts.find(session, token, now=NOW)

        assert drafts.answers_of(session, draft) == given


def test_the_database_holds_neither_the_token_nor_the_words(database: Database) -> None:
    token = start_draft(database, answers(anything_else="canary words"))

    with database.reading() as session:
        row = session.scalars(select(Draft)).one()

        assert token.encode() not in row.token_digest
        assert b"canary" not in row.answers_sealed


def test_an_unknown_token_finds_nothing(database: Database) -> None:
    with database.reading() as session, pytest.raises(drafts.DraftMissingError):
        drafts.find(session, "made up", now=NOW)


def test_a_draft_lives_for_its_life_after_the_last_answer(database: Database) -> None:
    token = start_draft(database, answers())

    with database.reading() as session:
        drafts.find(session, token, now=NOW + LIFE - timedelta(seconds=1))
        with pytest.raises(drafts.DraftExpiredError):
            drafts.find(session, token, now=NOW + LIFE)


def test_an_expired_draft_is_wiped_and_still_told_kindly(database: Database) -> None:
    token = start_draft(database, answers())
    later = NOW + LIFE + timedelta(minutes=1)

    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=later) == 1
    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=later) == 0
    with database.reading() as session:
        draft = session.scalars(select(Draft)).one()

        assert draft.read_answers(keys_of(session)) == {}
        with pytest.raises(drafts.DraftExpiredError):
            drafts.find(session, token, now=later)


@pytest.mark.hazard("H1.4")
def test_a_draft_with_a_danger_sign_is_never_wiped(database: Database) -> None:
    start_draft(database, answers(saddle_numbness="yes_new"))

    with database.transaction() as session:
        assert drafts.wipe_expired(session, now=NOW + timedelta(days=400)) == 0


def test_many_expired_drafts_are_wiped_a_batch_at_a_time(database: Database) -> None:
    with database.transaction() as session:
        for _ in range(201):
            drafts.start(session, language="en", now=NOW, life=LIFE)

    wiped = []
    for _ in range(3):
        with database.transaction() as session:
            wiped.append(drafts.wipe_expired(session, now=NOW + LIFE))
    assert wiped == [200, 1, 0]


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_draft_that_somebody_holds_is_wiped_later(database: Database) -> None:
    token = start_draft(database, answers())
    later = NOW + LIFE + timedelta(minutes=1)

    with database.transaction() as patient:
        drafts.find(patient, token, now=NOW, to_change=True)
        with database.transaction() as chore:
            assert drafts.wipe_expired(chore, now=later) == 0
    with database.transaction() as chore:
        assert drafts.wipe_expired(chore, now=later) == 1
