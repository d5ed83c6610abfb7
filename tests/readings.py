"""What the rules find in every sentence of the tables, word for word: python -m tests.readings writes it.

The files stand beside the tests. A change of the rules shows in the first as lines that changed: which
words are now quoted, by which rule, with which meaning. Read the difference before it is kept. The second
holds one digest a table, of all that is found in its sentences with a word left out, with two words
exchanged, and with another sentence behind.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from intake.rules.mentions import Mention, Status, read_mentions
from tests.unit.rules import test_concern_sentences, test_sentences

READINGS = Path(__file__).parent / "unit" / "rules" / "readings.txt"
NEIGHBOURS = Path(__file__).parent / "property" / "neighbours.txt"
_LONGEST = 40
_SENT_ON = date(2026, 11, 22)

Table = tuple[str, Sequence[str], Callable[[str], tuple[str, ...]]]
"""A table's name, its sentences, and what reads them."""


def tables() -> Iterator[Table]:
    """Go through the tables: those of the six conditions, then those of the words of concern."""
    for table in test_sentences.TABLES:
        yield _name(table.__name__), [text for text, _, _ in table.CASES], found
    for table in test_concern_sentences.TABLES:
        listed = [text for texts in table.SENTENCES.values() for text in texts]
        yield _name(table.__name__), listed, concerns


def readings() -> Iterator[str]:
    """Go through the sentences, each with what is found in it below."""
    for name, texts, read in tables():
        yield f"# {name}"
        for text in texts:
            yield from ("", _in_one_line(text), *read(text))


def digests() -> Iterator[str]:
    """Give each table with a digest of what is found in the neighbours of its sentences."""
    for name, texts, read in tables():
        content = hashlib.sha256()
        for text in neighbours(texts):
            content.update("\n".join((text, *read(text), "")).encode())
        yield f"{name} {content.hexdigest()[:12]}"


def neighbours(texts: Sequence[str]) -> Iterator[str]:
    """Go through the sentences beside those of a table."""
    for place, text in enumerate(texts):
        words = text.split()[:_LONGEST]
        for at in range(len(words)):
            yield " ".join((*words[:at], *words[at + 1 :]))
            yield " ".join((*words[:at], *reversed(words[at : at + 2]), *words[at + 2 :]))
        for joint in (" ", " and ", ", but "):
            yield text + joint + texts[place - 1]


def found(text: str) -> tuple[str, ...]:
    """Write the conditions in a text: a line a mention, and those that a relative's writing it changes."""
    patient = read_mentions(text)
    lines = [f"    {_described(text, mention)}" for mention in patient]
    if any(mention.status is Status.OTHER_PERSON for mention in patient):
        relative = read_mentions(text, relative_may_be_patient=True)
        lines += [f"    on behalf {_described(text, one)}" for one in relative if one not in patient]
    return tuple(lines)


def concerns(text: str) -> tuple[str, ...]:
    """Write the words of concern in a text: a line each."""
    listed = concerns_found(Answers({"anything_else": text}), sent_on=_SENT_ON)
    return tuple(f"    {one.kind}: “{_in_one_line(one.quote)}” by {one.rule}" for one in listed)


def _described(text: str, mention: Mention) -> str:
    quote = _in_one_line(text[mention.start : mention.end])
    return f"{mention.status} {mention.condition}: “{quote}” by {mention.rule}"


def _in_one_line(text: str) -> str:
    return text.replace("\n", " / ")


def _name(module: str) -> str:
    return module.rpartition(".")[2]


if __name__ == "__main__":
    READINGS.write_text("\n".join(readings()) + "\n", encoding="utf-8")
    NEIGHBOURS.write_text("\n".join(digests()) + "\n", encoding="utf-8")
