"""One text with the marks of its words, as the questions about words of concern need it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from operator import or_

from intake.rules.concern_marks import BITS, Marks
from intake.rules.phrase_table import Span
from intake.rules.sentences import Sentences
from intake.rules.vocabulary.concern_cues import ENGLISH, SPANISH

REACH = 8
"""How many words back a denial or a fear still reaches."""

LIST_REACH = 16
"""How many words back it reaches over the commas of a list."""

ITEM = 5
"""How many words an item of a list has at most, and how many items are looked at."""

NEXT = 3
"""How many words still stand next to a part of the span."""

_ENDS_A_LIST = BITS["scope_ends"] | BITS["first_person"] | BITS["present"]
_LISTS_ON = BITS["lists_on"]
_CUES = {"en": (ENGLISH, SPANISH), "es": (SPANISH, ENGLISH)}
LANGUAGES = tuple(_CUES)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around the words: who fills the form in, and which years are long ago."""

    relative_may_be_patient: bool
    old_before: int


@cache
def marks_of(language: str) -> Marks:
    """Return one language's cues, made ready when the first text is read."""
    return Marks(*_CUES[language])


class Reading:
    """One text read with one language's cues."""

    def __init__(self, text: Sentences, language: str, around: Around) -> None:
        self.text = text
        self.words = text.words
        self.marks, self._ends = marks_of(language).of(text.words)
        self.around = around
        self.said = reduce(or_, self.marks)

    def end(self, place: int, bit: int) -> int:
        """Return the word behind the phrase of this list that starts here."""
        return self._ends.get((place, bit), place + 1)

    def back(self, span: Span, reach: int) -> Sequence[int]:
        """Go back from the span through its sentence, no further than a cue reaches."""
        start = self.text.sentence(span.first).start
        return range(span.first - 1, max(start, span.first - reach) - 1, -1)

    def rest(self, span: Span) -> range:
        """Return the words behind the span in its clause."""
        return range(span.behind, self.text.clause(self.words[span.behind - 1].clause).stop)

    def is_listed(self, span: Span) -> bool:
        """Say whether the span is an item of a list that goes on behind it: "numbness, leaking or fever"."""
        clause = self.words[span.first].clause
        if not self.said & _LISTS_ON or clause != self.words[span.behind - 1].clause:
            return False
        for number in range(clause, clause + ITEM):
            places = self.text.clause(number)
            if not places or self.words[places[0]].sentence != self.words[span.first].sentence:
                return False
            if len(places) > ITEM + span.behind - span.first:
                return False
            outside = [place for place in places if not span.first <= place < span.behind]
            if any(self.marks[place] & _ENDS_A_LIST for place in outside):
                return False
            if any(self.marks[place] & _LISTS_ON for place in outside if place >= span.behind):
                return True
        return False

    @cached_property
    def sentences_still_so(self) -> frozenset[int]:
        """The sentences that say that something old is so today."""
        return self._sentences_with(BITS["still"]) - self._sentences_with(BITS["over"])

    @cached_property
    def first_relative(self) -> int:
        """The place where another person is first named, or the end of the words."""
        places = (place for place, mark in enumerate(self.marks) if mark & BITS["relatives"])
        return next(places, len(self.words))

    @cached_property
    def old_clauses(self) -> frozenset[int]:
        """The clauses that speak of a time long ago."""
        return frozenset(word.clause for place, word in enumerate(self.words) if self._is_past(place))

    def _is_past(self, place: int) -> bool:
        text = self.words[place].text
        if len(text) == len("1999") and text.isascii() and text.isdigit():
            return 1900 <= int(text) < self.around.old_before  # noqa: PLR2004  a number below is not a year
        return bool(self.marks[place] & BITS["long_ago"])

    def _sentences_with(self, bit: int) -> frozenset[int]:
        return frozenset(self.words[place].sentence for place, mark in enumerate(self.marks) if mark & bit)
