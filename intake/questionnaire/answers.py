"""The typed values of one patient's questions, by question id."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

Details: TypeAlias = Mapping[str, str | None]
Value: TypeAlias = str | int | date | tuple[str, ...] | Details


@dataclass(frozen=True, slots=True)
class Answers:
    """Values by question id: a missing id was not asked, None was asked and left empty.

    One choice, text, words and consent are `str`; ticked choices a tuple in the order of the
    choices; a date `date`; a scale `int`; areas and treatment results a mapping from the choice
    to its side or result (None where it has none). `unclear` names the questions that the patient
    did not understand and will be asked in person; it stands beside their values.
    """

    values: Mapping[str, Value | None] = field(default_factory=lambda: MappingProxyType({}))
    unclear: frozenset[str] = frozenset()

    def was_asked(self, question: str) -> bool:
        """Tell a question left empty from one that was never shown."""
        return question in self.values

    def is_given(self, question: str) -> bool:
        """Say whether there is an answer, of whatever kind."""
        return self.values.get(question) is not None

    def one(self, question: str) -> str | None:
        """Return the one chosen value, or None."""
        value = self.values.get(question)
        return value if isinstance(value, str) else None

    def words(self, question: str) -> str:
        """Return the text as typed, or an empty text."""
        return self.one(question) or ""

    def ticked(self, question: str) -> tuple[str, ...]:
        """Return the ticked choices, of a list or of areas."""
        value = self.values.get(question)
        if isinstance(value, tuple):
            return value
        return () if value is None or isinstance(value, str) else tuple(self.details(question))

    def details(self, question: str) -> Details:
        """Return each ticked choice with its side or result."""
        value = self.values.get(question)
        return value if isinstance(value, Mapping) else MappingProxyType({})

    def day(self, question: str) -> date | None:
        """Return a date, or None."""
        value = self.values.get(question)
        return value if isinstance(value, date) else None

    def number(self, question: str) -> int | None:
        """Return a number on a scale, or None."""
        value = self.values.get(question)
        return value if isinstance(value, int) else None

    def merged(self, values: Mapping[str, Value | None]) -> "Answers":
        """Return these answers with others added or put in their place."""
        return Answers(MappingProxyType({**self.values, **values}), self.unclear)

    def marked(self, questions: Collection[str], unclear: Collection[str]) -> "Answers":
        """Return these answers with some questions marked anew: those not in `unclear` are understood."""
        return Answers(self.values, self.unclear.difference(questions).union(unclear))
