import pytest

from intake.review import (
    MOVES,
    Move,
    MoveError,
    MoveRow,
    NoteMissingError,
    ReviewStatus,
    moves_from,
    needs_note,
    row_of,
    status_after,
)

NEW, IN_REVIEW, ARRANGED, CLOSED = ReviewStatus


@pytest.mark.parametrize(
    ("status", "possible"),
    [
        (NEW, {Move.TAKE, Move.ARRANGE, Move.CLOSE, Move.ADD_NOTE}),
        (IN_REVIEW, {Move.TAKE, Move.HAND_BACK, Move.ARRANGE, Move.CLOSE, Move.ADD_NOTE}),
        (ARRANGED, {Move.TAKE, Move.CLOSE, Move.ADD_NOTE}),
        (CLOSED, {Move.REOPEN, Move.ADD_NOTE}),
    ],
)
def test_a_status_allows_these_moves(status: ReviewStatus, possible: set[Move]) -> None:
    assert {row.move for row in moves_from(status)} == possible


@pytest.mark.parametrize(
    ("move", "status", "after"),
    [
        (Move.TAKE, NEW, IN_REVIEW),
        (Move.TAKE, ARRANGED, IN_REVIEW),
        (Move.HAND_BACK, IN_REVIEW, NEW),
        (Move.ARRANGE, NEW, ARRANGED),
        (Move.CLOSE, IN_REVIEW, CLOSED),
        (Move.REOPEN, CLOSED, IN_REVIEW),
        (Move.ADD_NOTE, ARRANGED, ARRANGED),
    ],
)
def test_a_move_leads_there(move: Move, status: ReviewStatus, after: ReviewStatus) -> None:
    assert status_after(move, status, note="because", urgent=True) is after


@pytest.mark.parametrize("row", MOVES, ids=lambda row: row.move)
def test_a_move_from_any_other_status_is_refused(row: MoveRow) -> None:
    for status in set(ReviewStatus) - row.from_:
        with pytest.raises(MoveError):
            status_after(row.move, status, note="because", urgent=False)


@pytest.mark.hazard("H10.4")
def test_closing_an_urgent_case_needs_a_reason() -> None:
    with pytest.raises(NoteMissingError):
        status_after(Move.CLOSE, NEW, note=" \n ", urgent=True)

    assert status_after(Move.CLOSE, NEW, note="", urgent=False) is CLOSED


@pytest.mark.parametrize(("move", "needed"), [(Move.TAKE, False), (Move.REOPEN, True), (Move.ADD_NOTE, True)])
def test_these_moves_always_need_a_note_or_never(move: Move, needed: bool) -> None:  # noqa: FBT001  a column of the table
    assert needs_note(row_of(move), urgent=False) is needed
    assert needs_note(row_of(move), urgent=True) is needed


def test_every_move_and_status_has_words() -> None:
    assert [row.move for row in MOVES] == list(Move)
    assert all(row.label and row.done for row in MOVES)
    assert all(status.label for status in ReviewStatus)
