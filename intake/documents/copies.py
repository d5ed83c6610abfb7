"""The patient's copy: what they answered, as they were asked it. All words come translated."""

from dataclasses import dataclass

from intake.documents.press import printed
from intake.documents.sheet import Notice, Sender


@dataclass(frozen=True, slots=True)
class Line:
    """A question with its answer in words; several answers on lines of their own, empty for none."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One section of the questionnaire."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyWords:
    """The words of the copy itself; `page` has the marks {page} and {pages}.

    `stand_in` says what a sign means that stands for one we cannot print.
    """

    reference: str
    sent_on: str
    received: str
    question: str
    answer: str
    no_answer: str
    page: str
    stand_in: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A form that was sent, for the person who sent it."""

    lang: str
    title: str
    sender: Sender
    reference: str
    parts: tuple[Part, ...]
    notice: Notice
    words: CopyWords


def copy_to_keep(value: Copy) -> bytes:
    """Return a copy as a PDF; raises PrintError."""
    return printed("copy", value)
