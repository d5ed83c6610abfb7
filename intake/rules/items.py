"""From plain text to the words that matter: tokens, and the parts they play in order."""

import re
from typing import NamedTuple

from intake.rules.lexicon import KNOWN, LISTED, PHRASES, SINGLE, Phrase
from intake.rules.spelling import joined, repair
from intake.rules.vocabulary.kinds import Kind

_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TOKEN = re.compile(
    r"(?<![a-z0-9'])(?P<level>"
    r"(?:[cdtls]-?|[ctls] )\d{1,2}(?: ?[-/&] ?[cdtls]?-?\d{1,2}){0,3}(?=[^a-z0-9]|$|[cdtls]\d)"
    rf"|[ctls] (?:{_NUMBERS})(?![a-z]))"
    r"|(?P<word>(?:w/o|r/o|h/o|s/p|y/o|y/a|and/or|y/o)(?![a-z])|(?:[a-z]\.){2,5}[a-z]?(?![a-z])|[a-z]+(?:'[a-z]+)?)"
    r"|(?P<number>\d+(?:[.,]\d+){0,3}(?:st|nd|rd|th)?)"
    r"|(?P<blank>\n[^\S\n]{0,20}\n)"
    r"|(?P<mark>[^\sa-z0-9])"
    r"|(?P<line>\n)"
)
_MARKS = {
    ".": Kind.STOP,
    "!": Kind.STOP,
    ";": Kind.BREAK,
    "?": Kind.QUESTION,
    ",": Kind.COMMA,
    "-": Kind.COMMA,
    "\u00bf": Kind.STOP,
    ":": Kind.COMMA,
    "(": Kind.COMMA,
    ")": Kind.COMMA,
    "[": Kind.COMMA,
    "]": Kind.COMMA,
    "|": Kind.COMMA,
    "/": Kind.OR,
    "+": Kind.AND,
    "&": Kind.AND,
}
_SHORTENED = (
    "dr mr mrs ms sr sra dra vs approx st sd dx hx e g ej incl esp poss prob degen deg cerv lumb bilat "
    "sev mult hern"
)
_ABBREVIATIONS = frozenset(_SHORTENED.split())
_LEADS_IN = frozenset(",.;:()")
_BEFORE_FINDING = {"+": Kind.ASSERT, "?": Kind.MAYBE}
_SHORTEST_REPAIRED = 3


Span = tuple[int, int]
Tokens = tuple[list[str], list[Span], list[Kind | None]]


class Item(NamedTuple):
    """One word or phrase that plays a part: which, by which row, and where (in tokens and characters)."""

    kind: Kind
    rule: str
    at: int
    last: int
    start: int
    end: int


def read_items(text: str) -> list[Item]:
    """The items of a plain text in order; other words leave a gap in the count.

    A stop is the last, and so stands before the first as `items[-1]`: whoever looks on or back meets it.
    """
    words, spans, kinds = _pieced(text, *_tokens(text))
    items: list[Item] = []
    at, count = 0, len(words)
    while at < count:
        kind, rule, last = kinds[at], words[at], at
        if kind is None:
            word = words[at]
            if word in LISTED and (phrase := _phrase(words, at)) is not None:
                kind, rule = phrase.sense
                last = at + len(phrase.rest)
            elif word in SINGLE:
                kind, rule = SINGLE[word]
            elif word.endswith("'s") and word[:-2] in SINGLE:
                kind, rule = SINGLE[word[:-2]]
            elif word.endswith("'s"):
                kind = Kind.POSSESSOR
        if kind is not None:
            items.append(Item(kind, rule, at, last, spans[at][0], spans[last][1]))
        at = last + 1
    items.append(Item(Kind.STOP, "", count, count, len(text), len(text)))
    return items


def _phrase(words: list[str], at: int) -> Phrase | None:
    after = at + 1
    if after < len(words):
        for phrase in PHRASES[words[at]].get(words[after], ()):
            if words[after : after + len(phrase.rest)] == phrase.rest:
                return phrase
    return None


def _tokens(text: str) -> Tokens:
    words: list[str] = []
    spans: list[Span] = []
    kinds: list[Kind | None] = []
    for match in _TOKEN.finditer(text):
        group, word = match.lastgroup, match[0]
        start, end = match.span()
        if group == "word":
            word = word.replace(".", "")
            if word not in KNOWN and len(word) >= _SHORTEST_REPAIRED:
                word = repair(word)
                first, _, second = word.partition(" ")
                if second:
                    words.append(first)
                    spans.append((start, start + len(first)))
                    kinds.append(None)
                    start, word = start + len(first), second
            kinds.append(None)
        elif group == "level":
            kinds.append(Kind.LEVEL)
        elif group == "number":
            kinds.append(None if word in KNOWN else Kind.NUMBER)
        elif group == "mark":
            if word == "-" and text[start - 1 : end + 1] != " - ":
                continue
            kinds.append(_mark(text, start, words))
        else:
            kinds.append(Kind.STOP if group == "blank" else Kind.COMMA)
        words.append(word)
        spans.append((start, end))
    return words, spans, kinds


def _is_short(word: str) -> bool:
    """Say whether a full stop behind a word only shortens it."""
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i")


def _pieced(text: str, words: list[str], spans: list[Span], kinds: list[Kind | None]) -> Tokens:
    """The same tokens with the two pieces of a word that a stray space has broken made one."""
    at = 1
    while at < len(words):
        second = words[at]
        if (
            kinds[at] is None is kinds[at - 1]
            and (second not in KNOWN or words[at - 1] not in KNOWN)
            and text[spans[at - 1][1] : spans[at][0]].isspace()
            and (whole := joined(words[at - 1], second)) is not None
        ):
            words[at - 1 : at + 1] = [whole]
            spans[at - 1 : at + 1] = [(spans[at - 1][0], spans[at][1])]
            del kinds[at]
        at += 1
    return words, spans, kinds


def _mark(text: str, start: int, words: list[str]) -> Kind | None:
    sign = text[start]
    after = text[start + 1 : start + 2]
    if sign == "." and words and _is_short(words[-1]):
        return None
    if sign in _BEFORE_FINDING and after == " " and (not words or words[-1] in _LEADS_IN):
        return _BEFORE_FINDING[sign]
    if sign == "?" and (after.isalpha() or text[start - 1 : start + 2] == "(?)"):
        return Kind.MAYBE if after.isalpha() else Kind.AFTER_MAYBE
    return _MARKS.get(sign)
