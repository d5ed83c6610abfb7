"""Fields whose answers are typed."""

from typing import Any

from intake.forms.base import AnswerField, Facts, Sent
from intake.forms.characters import is_visible, on_one_line, plain_digits, without_strange
from intake.forms.formats import check_format
from intake.forms.mistakes import FAR_TOO_LONG, FILL_IN, SENT_TWICE, STRANGE, TOO_LONG, WrongError
from intake.questionnaire.answers import Value
from intake.questionnaire.kinds import Text, TextFormat, Words

KEPT = 20_000
"""How many letters of a text that is too long are kept, beside the answers, until it is shortened."""


class TypedField(AnswerField):
    """A text up to a limit, in Unicode code points; `typed` is what its box shows."""

    def __init__(self, question: Text | Words, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question_id=question.id, empty=FILL_IN, **bound)
        self.limit = question.limit
        self.typed = ""

    def keep(self, value: Value | None) -> None:
        """Show the stored text."""
        self.data = value
        self.typed = value if isinstance(value, str) else ""

    def read(self, sent: Sent) -> Value | None:
        """Read the text; a long one is refused, and all of it stays in its box."""
        came = sent.getlist(self.name)
        whole, strange = without_strange(came[0] if came else "")
        tidy = self.tidy(whole)
        self.typed = tidy
        if len(came) > 1:
            raise WrongError(SENT_TWICE)
        if len(tidy) > self.limit:
            says = TOO_LONG if len(tidy) < KEPT else FAR_TOO_LONG
            raise WrongError(says, length=len(tidy), limit=self.limit, kept=KEPT)
        if strange:
            raise WrongError(STRANGE)
        return self.typed if is_visible(self.typed) else None

    def tidy(self, text: str) -> str:
        """Return the text as this kind of field keeps it."""
        return text


class WordsField(TypedField):
    """Several lines in the patient's own words, kept as typed."""


class LineField(TypedField):
    """One line of text in the format that its question asks for."""

    def __init__(self, question: Text, **bound: Any) -> None:  # noqa: ANN401  WTForms' own
        super().__init__(question, **bound)
        self.format = question.format

    def tidy(self, text: str) -> str:
        """Put it on one line; a year in the digits 0 to 9."""
        line = on_one_line(text)
        return plain_digits(line) if self.format is TextFormat.YEAR else line

    def check(self, facts: Facts) -> None:
        """Refuse what the format does not allow."""
        check_format(self.format, self.typed, facts)
