"""What the reader finds in every sentence of the tables, word for word: python -m tests.readings writes it.

The files stand beside the tests. A change of the rules shows in the first as lines that changed: which
words are now quoted, by which rule, with which meaning. Read the difference before it is kept. The second
holds one digest a table, of all that is read in its sentences with a word left out, with two words
exchanged, and with another sentence behind.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from intake.rules.mentions import read_mentions
from tests.unit.rules.test_sentences import TABLES

READINGS = Path(__file__).parent / "unit" / "rules" / "readings.txt"
NEIGHBOURS = Path(__file__).parent / "property" / "neighbours.txt"
_LONGEST = 40


def readings() -> Iterator[str]:
    """Go through the sentences, each with what is read in it below."""
    for table in TABLES:
        yield f"# {_name(table)}"
        for text, _, _ in table.CASES:
            yield from ("", _in_one_line(text), *_found(text))


def digests() -> Iterator[str]:
    """Give each table with a digest of what is read in the neighbours of its sentences."""
    for table in TABLES:
        content = hashlib.sha256()
        for text in _neighbours(table):
            content.update("\n".join((text, *_found(text), "")).encode())
        yield f"{_name(table)} {content.hexdigest()[:12]}"


def _neighbours(table: ModuleType) -> Iterator[str]:
    texts = [text for text, _, _ in table.CASES]
    for place, text in enumerate(texts):
        words = text.split()[:_LONGEST]
        for at in range(len(words)):
            yield " ".join((*words[:at], *words[at + 1 :]))
            yield " ".join((*words[:at], *reversed(words[at : at + 2]), *words[at + 2 :]))
        for joint in (" ", " and ", ", but "):
            yield text + joint + texts[place - 1]


def _found(text: str) -> Iterator[str]:
    for mention in read_mentions(text):
        quote = _in_one_line(text[mention.start : mention.end])
        yield f"    {mention.status} {mention.condition}: “{quote}” by {mention.rule}"


def _in_one_line(text: str) -> str:
    return text.replace("\n", " / ")


def _name(table: ModuleType) -> str:
    return table.__name__.rpartition(".")[2]


if __name__ == "__main__":
    READINGS.write_text("\n".join(readings()) + "\n", encoding="utf-8")
    NEIGHBOURS.write_text("\n".join(digests()) + "\n", encoding="utf-8")
