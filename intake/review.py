"""What staff may do with a submission: its statuses and the table of moves."""

from dataclasses import dataclass
from enum import StrEnum

from intake.questionnaire.messages import N_, Message

NOTE_LIMIT = 2000
"""How many characters a note may have."""


class ReviewStatus(StrEnum):
    """How far staff have come with a submission."""

    NEW = "new"
    IN_REVIEW = "in_review"
    CONSULTATION_ARRANGED = "consultation_arranged"
    CLOSED = "closed"

    @property
    def label(self) -> Message:
        """The status in words."""
        return _LABELS[self]


_LABELS = {
    ReviewStatus.NEW: N_("New"),
    ReviewStatus.IN_REVIEW: N_("In review"),
    ReviewStatus.CONSULTATION_ARRANGED: N_("Consultation arranged"),
    ReviewStatus.CLOSED: N_("Closed"),
}


class Move(StrEnum):
    """One step that a person takes with a submission."""

    TAKE = "take"
    HAND_BACK = "hand-back"
    ARRANGE = "arrange"
    CLOSE = "close"
    REOPEN = "reopen"
    ADD_NOTE = "add-note"


class Note(StrEnum):
    """Whether a move must say why."""

    OPTIONAL = "optional"
    IF_URGENT = "if_urgent"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRow:
    """From which statuses a move leads where, in what words, with what note.

    `holds` gives the case to the person who moves it, or ends their hold; None leaves it.
    """

    move: Move
    label: Message
    done: Message
    from_: frozenset[ReviewStatus]
    to: ReviewStatus | None
    note: Note = Note.OPTIONAL
    holds: bool | None = None


_OPEN = frozenset(ReviewStatus) - {ReviewStatus.CLOSED}

MOVES = (
    MoveRow(
        move=Move.TAKE,
        label=N_("I am working on this"),
        done=N_("took this on"),
        from_=_OPEN,
        to=ReviewStatus.IN_REVIEW,
        holds=True,
    ),
    MoveRow(
        move=Move.HAND_BACK,
        label=N_("Hand back to the queue"),
        done=N_("handed this back"),
        from_=frozenset({ReviewStatus.IN_REVIEW}),
        to=ReviewStatus.NEW,
        holds=False,
    ),
    MoveRow(
        move=Move.ARRANGE,
        label=N_("Consultation arranged"),
        done=N_("arranged the consultation"),
        from_=frozenset({ReviewStatus.NEW, ReviewStatus.IN_REVIEW}),
        to=ReviewStatus.CONSULTATION_ARRANGED,
    ),
    MoveRow(
        move=Move.CLOSE,
        label=N_("Close"),
        done=N_("closed this"),
        from_=_OPEN,
        to=ReviewStatus.CLOSED,
        note=Note.IF_URGENT,
        holds=False,
    ),
    MoveRow(
        move=Move.REOPEN,
        label=N_("Open again"),
        done=N_("opened this again"),
        from_=frozenset({ReviewStatus.CLOSED}),
        to=ReviewStatus.IN_REVIEW,
        note=Note.ALWAYS,
        holds=True,
    ),
    MoveRow(
        move=Move.ADD_NOTE,
        label=N_("Add a note only"),
        done=N_("added a note"),
        from_=frozenset(ReviewStatus),
        to=None,
        note=Note.ALWAYS,
    ),
)


class MoveError(ValueError):
    """The move is not one that this status allows."""


class NoteMissingError(ValueError):
    """The move needs a note that says why."""


def row_of(move: Move) -> MoveRow:
    """Return a move's row in the table."""
    return next(row for row in MOVES if row.move is move)


def moves_from(status: ReviewStatus) -> tuple[MoveRow, ...]:
    """List the moves that a status allows, in the table's order."""
    return tuple(row for row in MOVES if status in row.from_)


def needs_note(row: MoveRow, *, urgent: bool) -> bool:
    """Say whether a move must say why; closing an urgent case must."""
    return row.note is Note.ALWAYS or (row.note is Note.IF_URGENT and urgent)


def status_after(move: Move, status: ReviewStatus, *, note: str, urgent: bool) -> ReviewStatus:
    """Return where a move leads; raises MoveError or NoteMissingError."""
    row = row_of(move)
    if status not in row.from_:
        raise MoveError(f"{move} is not possible from {status}")
    if needs_note(row, urgent=urgent) and not note.strip():
        raise NoteMissingError(f"{move} needs a note")
    return row.to or status
