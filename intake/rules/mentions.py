"""From the words of one answer to the candidate conditions that they name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from intake.questionnaire.conditions import Condition
from intake.rules import doubt, negation, persons, places, supposing, surgery
from intake.rules.items import Item, read_items
from intake.rules.normalise import Plain, plain
from intake.rules.persons import Person
from intake.rules.senses import decided
from intake.rules.status import Status
from intake.rules.vocabulary.kinds import Kind

__all__ = ["Mention", "Status", "read_mentions"]


_AFTER_SURGERY = Condition.PERSISTENT_POST_SURGICAL_BACK_PAIN


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the words that names a condition; offsets count code points of the words as given."""

    condition: Condition
    status: Status
    start: int
    end: int
    rule: str


class Meaning(NamedTuple):
    """How each place of the items is meant."""

    negated: set[int]
    doubted: set[int]
    supposed: set[int]
    others: dict[int, Person]


def read_mentions(words: str, *, relative_may_be_patient: bool = False) -> tuple[Mention, ...]:
    """Every mention in document order, English and Spanish alike; total on any string, linear in time."""
    text = plain(words)
    items = decided(read_items(text.text))
    found = places.find(items)
    kinds = {item.kind for item in items}
    if not found and kinds.isdisjoint(surgery.OPERATIONS):
        return ()
    meaning = _meaning(items, kinds)
    mentions = []
    for one in found:
        status = _status(meaning, one.at, relative_may_be_patient=relative_may_be_patient)
        if status is not None:
            rule = f"{one.reading.id}:{items[one.at].rule}"
            mentions.append(
                _mention(one.reading.condition, status, items[one.first : one.last + 1], text, rule)
            )
    lasting = surgery.find(items, meaning.negated, meaning.supposed)
    if lasting is not None:
        status = _status(meaning, lasting.at, relative_may_be_patient=relative_may_be_patient)
        if status is None or (lasting.at not in meaning.others and lasting.felt not in meaning.doubted):
            status = Status.AFFIRMED
        quoted = items[lasting.first : lasting.last + 1]
        mentions.append(_mention(_AFTER_SURGERY, status, quoted, text, lasting.rule))
    return _merged(sorted(mentions, key=lambda mention: (mention.start, mention.end)))


def _meaning(items: Sequence[Item], kinds: set[Kind]) -> Meaning:
    return Meaning(
        set() if kinds.isdisjoint(negation.CUES) else negation.negated(items),
        set() if kinds.isdisjoint(doubt.DOUBTERS) else doubt.doubted(items),
        set() if kinds.isdisjoint(supposing.SUPPOSERS) else supposing.supposed(items),
        {} if kinds.isdisjoint(persons.SPOKEN_OF) else persons.others(items),
    )


def _status(meaning: Meaning, at: int, *, relative_may_be_patient: bool) -> Status | None:
    if at in meaning.supposed:
        return None
    person = meaning.others.get(at)
    if person is Person.OTHER or (person is Person.RELATIVE and not relative_may_be_patient):
        return Status.OTHER_PERSON
    if at in meaning.negated:
        return Status.NEGATED
    return Status.UNCERTAIN if person is not None or at in meaning.doubted else Status.AFFIRMED


def _mention(condition: Condition, status: Status, quoted: Sequence[Item], text: Plain, rule: str) -> Mention:
    start, end = text.span(quoted[0].start, quoted[-1].end)
    return Mention(condition, status, start, end, rule)


def _merged(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions of one condition and status whose words overlap become one."""
    merged: list[Mention] = []
    for mention in mentions:
        for at in reversed(range(max(0, len(merged) - 6), len(merged))):
            earlier = merged[at]
            same = (earlier.condition, earlier.status) == (mention.condition, mention.status)
            if same and mention.start < earlier.end:
                end = max(earlier.end, mention.end)
                merged[at] = Mention(earlier.condition, earlier.status, earlier.start, end, earlier.rule)
                break
        else:
            merged.append(mention)
    return tuple(merged)
