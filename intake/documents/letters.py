"""A letter that invites one person, and a poster for the clinic's door; all words come translated."""

from dataclasses import dataclass

from intake.documents.press import printed
from intake.documents.sheet import Notice, Scan, Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One page: whom it is for, what it says, a code to scan, what comes after it.

    `steps` are numbered beside the code; `day` is the letter's date in words.
    """

    lang: str
    title: str
    sender: Sender
    to: tuple[str, ...]
    day: str
    paragraphs: tuple[str, ...]
    steps: tuple[str, ...]
    scan: Scan
    closing: tuple[str, ...]
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterPart:
    """What a poster says in one language; `reach` are the lines that say how to reach the clinic."""

    lang: str
    title: str
    lead: str
    steps: tuple[str, ...]
    closing: str
    reach: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """One page to read from two steps away: a code to scan, and the same words in each language."""

    parts: tuple[PosterPart, ...]
    clinic: str
    scan: Scan

    @property
    def lang(self) -> str:
        """The language of the document as a whole: its first."""
        return self.parts[0].lang


def letter(value: Letter) -> bytes:
    """Return a letter as a PDF; raises PrintError."""
    return printed("letter", value)


def poster(value: Poster) -> bytes:
    """Return a poster as a PDF; raises PrintError."""
    return printed("poster", value)
