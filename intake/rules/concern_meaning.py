"""Whether words of concern speak of the patient, now, and as a fact; in doubt they do."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property

from intake.rules.evaluation import ConcernKind
from intake.rules.phrases import Phrases, Span
from intake.rules.sentences import Sentences, Word
from intake.rules.vocabulary.concern_cues import ENGLISH, SPANISH
from intake.rules.vocabulary.concern_rows import Cues

REACH = 8
"""How many words back a denial or a fear still reaches."""

PERSON_REACH = 20
"""How many words back the person is still the one spoken of."""

_YEAR_DIGITS = 4
_TIME_WORDS = Phrases(
    "in, back, about, around, once, over, many, some, it, was, that, en, hace, de, a, few, ago, the"
)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around the words: who fills the form in, and which years are long ago."""

    relative_may_be_patient: bool
    old_before: int


class _Cues:
    """A language's cues, each list split into phrases once."""

    def __init__(self, cues: Cues) -> None:
        self._phrases = {field.name: Phrases(getattr(cues, field.name)) for field in fields(cues)}
        self._words = {
            name: frozenset(phrase[0] for phrase in phrases.all if len(phrase) == 1)
            for name, phrases in self._phrases.items()
        }

    def word(self, name: str, word: Word) -> bool:
        """Say whether a word is a cue by itself."""
        return word.text in self._words[name]

    def at(self, name: str, words: tuple[Word, ...], place: int) -> int:
        """Return how many words the cue that starts here has, or 0."""
        return self._phrases[name].at(words, place)

    def is_relative(self, word: Word) -> bool:
        """Say whether a word names another person, or what is theirs."""
        relatives = self._words["relatives"]
        return word.text in relatives or word.text.removesuffix("s") in relatives


_CUES = {"en": _Cues(ENGLISH), "es": _Cues(SPANISH)}
LANGUAGES = tuple(_CUES)


class Reading:
    """One text read with one language's cues; what holds for a whole clause is found once."""

    def __init__(self, text: Sentences, language: str, around: Around) -> None:
        self._text = text
        self._words = text.words
        self._cues = _CUES[language]
        self._around = around

    def counts(self, span: Span) -> bool:
        """Say whether the words of concern are the patient's own, current and not denied."""
        return not (
            self._is_denied(span)
            or self._is_unwanted(span)
            or self._is_supposed(span)
            or self._is_long_ago(span)
            or (not self._around.relative_may_be_patient and self._is_other_person(span))
        )

    def _is_denied(self, span: Span) -> bool:
        if self._says_no_itself(span):
            return False
        if self._is_answered_no(span):
            return True
        words, cues = self._words, self._cues
        listed = False
        for place in self._back(span, REACH):
            word = words[place]
            if words[place + 1].after_comma and not listed:
                return False
            if cues.word("no", word):
                length = cues.at("not_a_no", words, place)
                return not length or place + length > span.first
            if cues.word("scope_ends", word):
                return False
            listed = listed or cues.word("lists_on", word)
        return False

    def _is_answered_no(self, span: Span) -> bool:
        """Read "bladder problems: no", and "incontinence? No."."""
        if span.behind >= len(self._words):
            return False
        answer = self._words[span.behind]
        alone = span.behind + 1 == len(self._words) or self._words[span.behind + 1].clause != answer.clause
        same_sentence = answer.sentence == self._words[span.behind - 1].sentence
        return alone and self._cues.word("no_after" if same_sentence else "no", answer)

    def _says_no_itself(self, span: Span) -> bool:
        """Say whether the span begins with its own denial: "can't pee" after a "no" is still that."""
        first = self._words[span.first]
        return self._cues.word("no", first) or self._cues.word("inability", first)

    def _is_unwanted(self, span: Span) -> bool:
        """Read "I don't want to end up incontinent"; not wanting to harm oneself is still said."""
        words, cues = self._words, self._cues
        if span.row.kind is ConcernKind.SELF_HARM:
            return False
        for place in self._back(span, REACH):
            if words[place].clause != words[span.first].clause or cues.word("subject", words[place]):
                return False
            if cues.at("unwanted", words[: span.first], place):
                return True
        return False

    def _is_supposed(self, span: Span) -> bool:
        """Read an "if", and a fear of what might be; what is said of oneself as so is no fear."""
        words, cues = self._words, self._cues
        stated = False
        for place in self._back(span, REACH):
            if words[place].clause != words[span.first].clause:
                return False
            if cues.word("conditional", words[place]):
                return not words[place + 1].after_comma
            if not stated and cues.at("supposed", words, place):
                return True
            if cues.word("subject", words[place]):
                stated = stated or not any(cues.word("would", word) for word in words[place + 1 : place + 3])
            elif cues.word("scope_ends", words[place]):
                return False
        return False

    def _is_long_ago(self, span: Span) -> bool:
        words, cues = self._words, self._cues
        if any(cues.at("present", words, place) for place in range(span.first, span.behind)):
            return False
        first, last = words[span.first].clause, words[span.behind - 1].clause
        said = any(number in self._old_clauses for number in range(first, last + 1)) or any(
            number in self._old_clauses and self._is_time_alone(number)
            for number in (first - 1, last + 1)
            if self._is_in_sentence(number, span)
        )
        return said and words[span.first].sentence not in self._still_so

    @cached_property
    def _old_clauses(self) -> frozenset[int]:
        return frozenset(word.clause for place, word in enumerate(self._words) if self._is_past(place))

    @cached_property
    def _still_so(self) -> frozenset[int]:
        words = enumerate(self._words)
        return frozenset(word.sentence for place, word in words if self._cues.at("still", self._words, place))

    def _is_past(self, place: int) -> bool:
        text = self._words[place].text
        if len(text) == _YEAR_DIGITS and text.isascii() and text.isdigit():
            return 1900 <= int(text) < self._around.old_before  # noqa: PLR2004  a number below is not a year
        return self._cues.at("long_ago", self._words, place) > 0

    def _is_in_sentence(self, clause: int, span: Span) -> bool:
        places = self._text.clause(clause)
        return bool(places) and self._words[places[0]].sentence == self._words[span.first].sentence

    def _is_time_alone(self, clause: int) -> bool:
        """Say whether a clause holds nothing but a time: "in 1985", "20 years ago"."""
        said = [self._words[place].text for place in self._text.clause(clause)[: REACH + 1]]
        return len(said) <= REACH and all(
            (text,) in _TIME_WORDS.all or text.isdigit() or text.endswith("s") for text in said
        )

    def _is_other_person(self, span: Span) -> bool:
        words, cues = self._words, self._cues
        if any(cues.word("first_person", word) for word in words[span.first : span.behind]):
            return False
        pronoun = False
        for place in self._back(span, PERSON_REACH):
            if cues.is_relative(words[place]):
                return True
            if cues.word("first_person", words[place]) and not cues.is_relative(words[place + 1]):
                return False
            pronoun = pronoun or cues.word("pronouns", words[place])
        return pronoun and self._first_relative < self._text.sentence(span.first).start

    @cached_property
    def _first_relative(self) -> int:
        relatives = (place for place, word in enumerate(self._words) if self._cues.is_relative(word))
        return next(relatives, len(self._words))

    def _back(self, span: Span, reach: int) -> Iterable[int]:
        """Go back from the span through its sentence, no further than a cue reaches."""
        start = self._text.sentence(span.first).start
        return range(span.first - 1, max(start, span.first - reach) - 1, -1)
