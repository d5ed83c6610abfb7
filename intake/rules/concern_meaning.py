"""Whether words of concern speak of the patient, now, and as a fact; in doubt they do."""

from dataclasses import dataclass, fields, replace

from intake.rules.phrases import Span, phrase_at, phrases_of
from intake.rules.sentences import Word
from intake.rules.vocabulary.concern_cues import ENGLISH, SPANISH
from intake.rules.vocabulary.concern_rows import Cues

REACH = 8
"""How many words back a denial or a fear still reaches."""

_YEAR_DIGITS = 4
_TIME_WORDS = phrases_of(
    "in, back, about, around, once, over, many, some, it, was, that, en, hace, de, a, few, ago, the"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one answer, and what is known around them."""

    words: tuple[Word, ...]
    relative_may_be_patient: bool
    old_before: int


class _Cues:
    """A language's cues, each list split into phrases once."""

    def __init__(self, cues: Cues) -> None:
        self._phrases = {field.name: phrases_of(getattr(cues, field.name)) for field in fields(cues)}
        self._words = {
            name: frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
            for name, phrases in self._phrases.items()
        }

    def word(self, name: str, word: Word) -> bool:
        """Say whether a word is a cue by itself."""
        return word.text in self._words[name]

    def at(self, name: str, words: tuple[Word, ...], place: int) -> bool:
        """Say whether a cue, of one word or several, starts here."""
        return self.word(name, words[place]) or phrase_at(words, place, self._phrases[name]) > 0


_CUES = {"en": _Cues(ENGLISH), "es": _Cues(SPANISH)}


def counts(span: Span, reading: Reading) -> bool:
    """Say whether the words of concern are the patient's own, current and not denied."""
    cues = _CUES[span.row.name.partition(".")[0]]
    return not (
        _is_denied(span, reading.words, cues)
        or _is_supposed(span, reading.words, cues)
        or _is_long_ago(span, reading, cues)
        or (not reading.relative_may_be_patient and _is_other_person(span, reading.words, cues))
    )


def _is_denied(span: Span, words: tuple[Word, ...], cues: _Cues) -> bool:
    if _is_denied_after(span, words, cues):
        return True
    if _says_no_itself(span, words, cues):
        return False
    listed = False
    for place in _back(span, words):
        word = words[place]
        if words[place + 1].after_comma and not listed:
            return False
        if cues.word("no", word):
            return not cues.at("not_a_no", words[: span.first], place)
        if cues.word("scope_ends", word):
            return False
        listed = listed or cues.word("lists_on", word)
    return False


def _is_denied_after(span: Span, words: tuple[Word, ...], cues: _Cues) -> bool:
    """Read "bladder problems: no", and "incontinence? No."."""
    if span.behind >= len(words) or _says_no_itself(span, words, cues):
        return False
    answer = words[span.behind]
    alone = span.behind + 1 == len(words) or words[span.behind + 1].clause != answer.clause
    return alone and cues.word("no_after", answer)


def _says_no_itself(span: Span, words: tuple[Word, ...], cues: _Cues) -> bool:
    """Say whether the span begins with its own denial: "can't pee" after a "no" is still that."""
    return cues.word("no", words[span.first]) or cues.word("inability", words[span.first])


def _is_supposed(span: Span, words: tuple[Word, ...], cues: _Cues) -> bool:
    """Read an "if", and a fear of what might be; what is said of oneself as so is no fear."""
    stated = False
    for place in _back(span, words):
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


def _is_long_ago(span: Span, reading: Reading, cues: _Cues) -> bool:
    words = reading.words
    if any(cues.at("present", words, place) for place in range(span.first, span.behind)):
        return False
    sentence = _sentence(span, words)
    if any(cues.at("still", words, place) for place in sentence):
        return False
    return any(_is_past(words, place, reading, cues) and _belongs(place, span, words) for place in sentence)


def _is_past(words: tuple[Word, ...], place: int, reading: Reading, cues: _Cues) -> bool:
    text = words[place].text
    if len(text) == _YEAR_DIGITS and text.isascii() and text.isdigit():
        return 1900 <= int(text) < reading.old_before  # noqa: PLR2004  a number below is not a year
    return cues.at("long_ago", words, place)


def _belongs(place: int, span: Span, words: tuple[Word, ...]) -> bool:
    """Say whether a time is said of the span: in its clause, or alone in the clause beside it."""
    clause = words[place].clause
    if words[span.first].clause <= clause <= words[span.behind - 1].clause:
        return True
    if abs(clause - words[span.first].clause) > 1:
        return False
    return all(
        (word.text,) in _TIME_WORDS or word.text.isdigit() or word.text.endswith("s")
        for word in words
        if word.clause == clause
    )


def _is_other_person(span: Span, words: tuple[Word, ...], cues: _Cues) -> bool:
    if any(cues.word("first_person", word) for word in words[span.first : span.behind]):
        return False
    pronoun = False
    start = _sentence(span, words).start
    for place in range(span.first - 1, start - 1, -1):
        word = words[place]
        if _is_relative(word, cues):
            return True
        if cues.word("first_person", word) and not _is_relative(words[place + 1], cues):
            return False
        pronoun = pronoun or cues.word("pronouns", word)
    return pronoun and any(_is_relative(word, cues) for word in words[:start])


def _is_relative(word: Word, cues: _Cues) -> bool:
    return cues.word("relatives", word) or (
        word.text.endswith("s") and cues.word("relatives", replace(word, text=word.text.removesuffix("s")))
    )


def _back(span: Span, words: tuple[Word, ...]) -> range:
    """Go back from the span through its sentence, no further than a cue reaches."""
    start = _sentence(span, words).start
    return range(span.first - 1, max(start, span.first - REACH) - 1, -1)


def _sentence(span: Span, words: tuple[Word, ...]) -> range:
    sentence = words[span.first].sentence
    start, end = span.first, span.behind
    while start and words[start - 1].sentence == sentence:
        start -= 1
    while end < len(words) and words[end].sentence == sentence:
        end += 1
    return range(start, end)
