"""Misspelled words brought back to the vocabulary, never past a look-alike or a word people use."""

from functools import lru_cache

from intake.rules.lexicon import KNOWN, SINGLE
from intake.rules.vocabulary.kinds import Kind
from intake.rules.vocabulary.protected import WORDS as PROTECTED

_NEAR_KINDS = frozenset(
    {
        Kind.HERNIATION,
        Kind.BULGE,
        Kind.SLIP,
        Kind.WEAR,
        Kind.DRYNESS,
        Kind.ARTHRITIS,
        Kind.SPUR,
        Kind.STENOSIS,
        Kind.NARROWING,
        Kind.JOINT_CHANGE,
        Kind.DISC_DISEASE,
        Kind.SPONDYLOSIS,
        Kind.FAILED_BACK,
        Kind.DISC,
        Kind.CANAL,
        Kind.FACET,
        Kind.SPINE,
        Kind.SPINAL_CONTEXT,
        Kind.LOOK_ALIKE,
        Kind.SPINE_LOOK_ALIKE,
        Kind.SPINE_OPERATION,
    }
)
"""What a misspelled word may be brought back to: findings, places of the spine, and their look-alikes."""
_LONG = 8
_SHORT = 4


def _deletions(word: str, most: int) -> set[str]:
    once = {word[:at] + word[at + 1 :] for at in range(len(word))}
    if most == 1:
        return once | {word}
    twice = {short[:at] + short[at + 1 :] for short in once for at in range(len(short))}
    return twice | once | {word}


def _reach(word: str) -> int:
    return 2 if len(word) >= _LONG else 1


def _targets() -> dict[str, list[str]]:
    near: dict[str, list[str]] = {}
    for word, sense in SINGLE.items():
        if sense.kind in _NEAR_KINDS and len(word) > _SHORT and not _is_plural(word):
            for short in _deletions(word, _reach(word)):
                near.setdefault(short, []).append(word)
    return near


def _is_plural(word: str) -> bool:
    return word[-1] == "s" and (word[:-1] in SINGLE or word[:-2] in SINGLE)


_NEAR = _targets()


@lru_cache(maxsize=16384)
def repair(word: str) -> str:
    """The vocabulary's word that this one was meant to be (two, when a space is missing), or itself."""
    if word.endswith("'s"):
        return word[:-2] if word[:-2] in KNOWN else word
    if word in PROTECTED:
        return word
    return _transposed(word) if len(word) == _SHORT else _split(word) or _nearest(word)


def _transposed(word: str) -> str:
    for at in range(len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if swapped in SINGLE and SINGLE[swapped].kind is Kind.DISC:
            return swapped
    return word


def _split(word: str) -> str | None:
    for at in range(4, len(word) - 3):
        first, second = word[:at], word[at:]
        if _joins(first) and _joins(second):
            return f"{first} {second}"
    return None


_JOINED_KINDS = _NEAR_KINDS | {Kind.BACK, Kind.OPERATION, Kind.PAIN}


def _joins(word: str) -> bool:
    return word in SINGLE and SINGLE[word].kind in _JOINED_KINDS


def _nearest(word: str) -> str:
    reach = _reach(word)
    found = {target for short in _deletions(word, reach) for target in _NEAR.get(short, ())}
    ranked = sorted((distance(word, target), target) for target in found)
    best = [entry for entry in ranked if entry[0] == ranked[0][0]]
    if not best or best[0][0] > reach or (best[0][0] > 1 and best[0][1][0] != word[0]):
        return word
    kinds = {SINGLE[target].kind for _, target in best}
    return best[0][1] if len(kinds) == 1 else word


def distance(one: str, other: str) -> int:
    """How many letters to add, drop, change or swap with a neighbour to make one word the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, above, row = row, before, [at]
        for to, wanted in enumerate(other, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, above[to - 2] + 1)
            row.append(cost)
    return row[-1]
