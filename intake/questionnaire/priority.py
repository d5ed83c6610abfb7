"""How soon staff look at a case: the order of the queue, below everything that needs to name it."""

from enum import StrEnum

from intake.questionnaire.messages import N_, Message


class Priority(StrEnum):
    """A case's place in the queue; its value is the code in the database, the API and the tests."""

    URGENT = "urgent"
    SOON = "soon"
    CONSULT = "consult"
    ROUTINE = "routine"

    @property
    def rank(self) -> int:
        """Order priorities, the most urgent first."""
        return _RANKS[self]

    @property
    def label(self) -> Message:
        """The priority as staff read it."""
        return _LABELS[self]


_RANKS = {priority: rank for rank, priority in enumerate(Priority)}
_LABELS = {
    Priority.URGENT: N_("Urgent"),
    Priority.SOON: N_("Soon"),
    Priority.CONSULT: N_("For a clinician to read"),
    Priority.ROUTINE: N_("Routine"),
}
