"""Words that their sentence gives a sense: cushions of the spine are discs, the disc of an eye is none."""

from collections.abc import Sequence

from intake.rules.items import Item
from intake.rules.vocabulary.kinds import Kind
from intake.rules.vocabulary.senses import ROWS, SenseRow

_STOPS = frozenset({Kind.STOP, Kind.QUESTION})
_BY_WORD = {word: tuple(row for row in ROWS if word in row.words) for row in ROWS for word in row.words}


def decided(items: list[Item]) -> list[Item]:
    """The items, each word of the table of senses with the sense that the words around it give."""
    rules = {item.rule for item in items}
    words = rules & _BY_WORD.keys()
    if not words:
        return items
    present = rules.union(item.kind for item in items)
    rows = {word: tuple(row for row in _BY_WORD[word] if _may_hold(row, present)) for word in words}
    return [
        _sense(items, at, rows[item.rule]) if item.rule in words else item for at, item in enumerate(items)
    ]


def _may_hold(row: SenseRow, present: set[str]) -> bool:
    return not (present.isdisjoint(row.before) and present.isdisjoint(row.after))


def _sense(items: Sequence[Item], at: int, rows: tuple[SenseRow, ...]) -> Item:
    for row in rows:
        ahead, back = _around(items, at, 1, row.within), _around(items, at, -1, row.within)
        if (ahead & row.after or back & row.before) and not (ahead | back) & row.unless:
            return items[at]._replace(kind=row.becomes)
    return items[at]


def _around(items: Sequence[Item], at: int, step: int, within: int) -> set[str]:
    """The kinds and rows of the words on one side, within a number of words and in the sentence."""
    found: set[str] = set()
    to = at + step
    while 0 <= to < len(items) and items[to].kind not in _STOPS:
        gap = items[to].at - items[at].last if step > 0 else items[at].at - items[to].last
        if gap > within:
            break
        found.update((items[to].kind, items[to].rule))
        to += step
    return found
