"""Whether each word of the vocabulary can be met, stands only once, and makes a difference when it is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from intake.rules.items import read_items
from intake.rules.lexicon import forms
from intake.rules.mentions import read_mentions
from intake.rules.normalise import plain
from intake.rules.vocabulary.kinds import Row

Frames = Mapping[str, tuple[str, ...]]

NO_WORD = "blah"
"""A word that plays no part; with `'s` it is an owner whom nobody knows."""

_OWNER = "'s"


class Written(NamedTuple):
    """One form as a row writes it, with all that it stands for: genders, plurals, disc and disk."""

    row: str
    form: str
    texts: tuple[str, ...]


def written_in(rows: Iterable[Row]) -> Iterator[Written]:
    """Go through the forms of the rows as they are written."""
    for row in rows:
        for form in row.forms.split(","):
            texts = (" ".join(words) for words in forms(replace(row, forms=form)))
            yield Written(row.id, form.strip(), tuple(dict.fromkeys(texts)))


def shadowed(rows: Iterable[Row]) -> Iterator[str]:
    """Name each form that stands for nothing: a row before it, or another form of its row, gives it all."""
    every = list(written_in(rows))
    first: dict[str, str] = {}
    times: Counter[tuple[str, str]] = Counter()
    for written in every:
        times.update((written.row, text) for text in written.texts)
        first |= {text: written.row for text in written.texts if text not in first}
    for written in reversed(every):
        if all(first[text] != written.row or times[written.row, text] > 1 for text in written.texts):
            times.subtract((written.row, text) for text in written.texts)
            yield f"{written.row}: {written.form} stands for nothing that another form does not give"


def unreached(rows: Iterable[Row]) -> Iterator[str]:
    """Name each form that no text can be read as: it is cut, joined or taken by another row."""
    for written in written_in(rows):
        if not any(_is_read_as(written.row, text) for text in written.texts):
            yield f"{written.row}: {written.form} can never be read"


def silent(rows: Iterable[Row], frames: Frames) -> Iterator[str]:
    """Name each form that decides in none of its row's sentences."""
    for written in written_in(rows):
        sentences = frames.get(written.row, ())
        if not any(decides(text, frame) for frame in sentences for text in written.texts):
            yield f"{written.row}: {written.form} makes no difference in any sentence of its row"


def decides(text: str, frame: str) -> bool:
    """Say whether a frame reads otherwise without this text, or without one of its words."""
    read = _meaning(frame.format(text))
    return any(_meaning(frame.format(other)) != read for other in _without(text))


def _without(text: str) -> Iterator[str]:
    words = text.split()
    yield " ".join(NO_WORD for _ in words)
    if text.endswith(_OWNER):
        yield " ".join((*words[:-1], NO_WORD + _OWNER))
    for at in range(len(words) if len(words) > 1 else 0):
        yield " ".join((*words[:at], NO_WORD, *words[at + 1 :]))
        yield " ".join((*words[:at], *words[at + 1 :]))


def _meaning(text: str) -> list[tuple[str, str, str]]:
    return [(mention.condition, mention.status, mention.rule) for mention in read_mentions(text)]


def _is_read_as(row: str, text: str) -> bool:
    items = read_items(plain(text).text)
    return [item.rule for item in items] == [row, ""] and (items[0].start, items[0].end) == (0, len(text))
