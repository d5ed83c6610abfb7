"""Whether the sentences around a finding speak of the spine: then it needs no place of its own."""

from collections.abc import Sequence

from intake.rules.items import Item
from intake.rules.vocabulary.kinds import Kind

_STOPS = frozenset({Kind.STOP, Kind.QUESTION})
_AMBIGUOUS = "en.hernia"
_NOTHING: frozenset[Kind] = frozenset()
_CONTEXT = frozenset(
    {
        Kind.DISC,
        Kind.CANAL,
        Kind.FACET,
        Kind.LEVEL,
        Kind.SPINE,
        Kind.BACK,
        Kind.SPINAL_CONTEXT,
        Kind.DISC_SPACE,
        Kind.SPINE_PAIN,
        Kind.SPINE_OPERATION,
        Kind.SPONDYLOSIS,
        Kind.DISC_DISEASE,
        Kind.DISC_HERNIA,
        Kind.SPINE_LOOK_ALIKE,
    }
)
_OTHER_CONTEXT = frozenset({Kind.OPERATION, Kind.VESSEL, Kind.BELLY})
_SENTENCES_BACK = 5


def spoken_of(items: Sequence[Item]) -> tuple[list[int], dict[int, set[Kind]]]:
    """The number of each item's sentence, and which words about the spine each sentence has."""
    numbers: list[int] = []
    spoken: dict[int, set[Kind]] = {}
    number = 0
    for item in items:
        numbers.append(number)
        if item.kind in _STOPS:
            number += 1
        elif item.kind in _CONTEXT or item.kind in _OTHER_CONTEXT:
            spoken.setdefault(number, set()).add(item.kind)
    return numbers, spoken


def _is_denied(items: Sequence[Item], at: int) -> bool:
    """Say whether a no touches a word: "no hernias" after discs speaks of those of the spine."""
    return items[at - 1].kind is Kind.NO and items[at - 1].last + 1 == items[at].at


def in_context(items: Sequence[Item], at: int, numbers: list[int], spoken: dict[int, set[Kind]]) -> bool:
    """Say whether the sentence, or the one before it, speaks of the spine."""
    number = numbers[at]
    here = spoken.get(number, _NOTHING)
    if here - _OTHER_CONTEXT or (Kind.OPERATION in here and items[at].kind is Kind.STENOSIS):
        return True
    if items[at].rule == _AMBIGUOUS and not _is_denied(items, at):
        return False
    before = spoken.get(number - 1, _NOTHING) - _OTHER_CONTEXT
    for earlier in range(number - 2, number - _SENTENCES_BACK, -1):
        if before or earlier + 1 in spoken:
            break
        before = spoken.get(earlier, _NOTHING) - _OTHER_CONTEXT
    return bool(before) or (items[at].kind is Kind.STENOSIS and Kind.DISC in spoken.get(number + 1, _NOTHING))
