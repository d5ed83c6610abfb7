"""The vocabulary in the manual: the words that are read, the part each plays, and why."""

from collections.abc import Iterator
from dataclasses import fields

from intake.rules.lexicon import ROWS
from intake.rules.sources import FREE_TEXT
from intake.rules.vocabulary.concern_cues import ENGLISH, SPANISH
from intake.rules.vocabulary.concern_rows import ConcernRow, Cues
from intake.rules.vocabulary.concern_tables import CONCERN_ROWS


def words_of_conditions() -> Iterator[str]:
    """Go through the vocabulary of the six conditions, row by row."""
    yield from ("## Words for the conditions", "")
    yield from (
        "Plurals, disc and disk, accents and capitals need no row of their own; `o/a` stands for both",
        "genders. A misspelling is mended towards a word here only when it is nearer to none of the",
        "look-alikes.",
        "",
    )
    for row in ROWS:
        yield f"- **{row.id}** ({row.kind.value}): {row.forms}. *{row.reason}*"
    yield ""


def words_of_concern() -> Iterator[str]:
    """Go through the rows of concern, and the cues that say how they are meant."""
    yield from ("## Words of concern", "", f"Read in: {', '.join(FREE_TEXT)}.", "")
    for row in CONCERN_ROWS:
        yield f"- **{row.name}** ({row.kind.value}): {_together(row)}. *{row.reason}*"
    yield from ("", "### How they are meant", "")
    for language, cues in (("English", ENGLISH), ("Spanish", SPANISH)):
        yield from _cues(language, cues)
    yield ""


def _together(row: ConcernRow) -> str:
    parts = " + ".join(f"[{part}]" for part in row.parts)
    order = "in this order" if row.ordered else "in any order"
    text = parts if len(row.parts) == 1 else f"{parts}, {order}, at most {row.gap} other words among them"
    if row.one_clause:
        text = f"{text}, in one clause"
    if row.between:
        text = f"{text}; not with, between them: {row.between}"
    where = "close behind" if row.unless_after else "in the clause"
    return f"{text}; not with, {where}: {row.unless}" if row.unless else text


def _cues(language: str, cues: Cues) -> Iterator[str]:
    for field in fields(cues):
        if getattr(cues, field.name):
            yield f"- {language}, {field.name.replace('_', ' ')}: {getattr(cues, field.name)}"
