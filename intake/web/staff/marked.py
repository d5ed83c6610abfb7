"""The patient's own words with the places that the rules read, by code points of the text as stored."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

_CONTEXT = 160
_GAP = "…"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one answer's text, from one code point up to another."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words as the patient typed them or chose them, with what stands around them."""

    question: str
    before: str
    quote: str
    after: str


def quoted(question: str, text: str, span: Span) -> Quote:
    """Cut a quote out of an answer, with a little of the text before and after it."""
    start = max(0, span.start - _CONTEXT)
    end = span.end + _CONTEXT
    return Quote(
        question=question,
        before=(_GAP if start else "") + text[start : span.start],
        quote=text[span.start : span.end],
        after=text[span.end : end] + (_GAP if end < len(text) else ""),
    )


def marked(text: str, spans: Iterable[Span]) -> Markup:
    """Write a text with its spans marked; overlapping ones become one."""
    parts, done = [], 0
    for span in _merged(spans, len(text)):
        parts += [
            escape(text[done : span.start]),
            Markup("<mark>{}</mark>").format(text[span.start : span.end]),
        ]
        done = span.end
    return Markup("").join([*parts, escape(text[done:])])


def _merged(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """Join what overlaps or touches, in order, and leave out what lies beyond the text."""
    open_: Span | None = None
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if not 0 <= span.start < span.end <= length:
            continue
        if open_ is not None and span.start <= open_.end:
            open_ = Span(open_.start, max(open_.end, span.end))
            continue
        if open_ is not None:
            yield open_
        open_ = span
    if open_ is not None:
        yield open_
