"""What every field of a questionnaire page shares, and the one seam with WTForms' own types."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from wtforms import Field

from intake.forms.mistakes import CHOOSE_KNOWN, SENT_TWICE, Mistake, WrongError
from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.kinds import Choice
from intake.questionnaire.messages import Message
from intake.questionnaire.shown import Situation


class Sent(Protocol):
    """What a browser sent: several values for each name."""

    def getlist(self, name: str, /) -> list[str]:
        """Return every value that came under a name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What answers are checked against: the answers of the other pages, and the clinic."""

    answers: Answers
    situation: Situation
    clinic_phone: str


class AnswerField(Field, ABC):
    """One question's field: `data` is its typed answer, or None; what was typed stays beside it."""

    data: Value | None
    empty: Message

    def __init__(self, *, question_id: str, empty: Message, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(id=question_id, **bound)
        self.empty = empty
        self.mistakes: tuple[Mistake, ...] = ()

    def process(
        self,
        formdata: Sent | None,
        data: object = None,
        extra_filters: Sequence[Any] | None = None,  # noqa: ARG002  WTForms' own signature
    ) -> None:
        """Take the stored answer, or read what was sent; raises nothing."""
        self.data, self.mistakes = None, ()
        if formdata is None:
            self.keep(data)  # type: ignore[arg-type]  # WTForms hands stored values on untyped
            return
        try:
            self.data = self.read(formdata)
        except WrongError as wrong:
            self.mistakes = (wrong.mistake,)

    def validate(self, form: Any, extra_validators: Iterable[Any] = ()) -> bool:  # noqa: ANN401, ARG002  WTForms' own
        """Check the answer against the facts that the form knows."""
        if not self.mistakes and self.data is not None:
            try:
                self.check(form.facts)
            except WrongError as wrong:
                self.blame(wrong.mistake)
        return not self.mistakes

    def blame(self, mistake: Mistake) -> None:
        """Say what is wrong; the page still shows what was given."""
        self.mistakes = (mistake,)

    def forgive(self) -> None:
        """Forget what is wrong with its answer: a question that is not shown cannot be wrong."""
        if self.mistakes:
            self.data, self.mistakes = None, ()

    def keep(self, value: Value | None) -> None:
        """Show a stored answer."""
        self.data = value

    @abstractmethod
    def read(self, sent: Sent) -> Value | None:
        """Read the answer from what was sent; raises WrongError."""

    def check(self, facts: Facts) -> None:
        """Compare an answer with the facts; raises WrongError."""


def values_of(choices: Iterable[Choice]) -> tuple[str, ...]:
    """List what choices post, in their order."""
    return tuple(choice.value for choice in choices)


def single(sent: Sent, name: str) -> str:
    """Return the one value under a name, or an empty text; raises WrongError for two."""
    values = sent.getlist(name)
    if len(values) > 1:
        raise WrongError(SENT_TWICE)
    return values[0] if values else ""


def chosen(value: str, possible: Sequence[str]) -> str:
    """Return a value that is one of the possible; raises WrongError for another."""
    if value not in possible:
        raise WrongError(CHOOSE_KNOWN)
    return value
