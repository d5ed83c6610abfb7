"""What a misspelled word can be brought back to, made ready to look up when the first one comes."""

from functools import cache

from intake.rules.lexicon import LISTED, SINGLE
from intake.rules.sounds import skeleton, sound
from intake.rules.vocabulary.kinds import Kind

MEDICAL = frozenset(
    {
        Kind.HERNIATION,
        Kind.WEAR,
        Kind.DEGENERATE,
        Kind.DESICCATION,
        Kind.ARTHRITIS,
        Kind.SPUR,
        Kind.STENOSIS,
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
"""Words of medicine: long ones may differ in two letters, for little else looks like them."""
EVERYDAY = frozenset({Kind.BULGE, Kind.SLIP, Kind.DRYNESS, Kind.NARROWING, Kind.TIGHTNESS, Kind.JOINT_CHANGE})
"""Words of every day: one letter, and never the first, for many other words stand near."""
NEAR_KINDS = MEDICAL | EVERYDAY
_HEARD = NEAR_KINDS | {
    Kind.OPERATION,
    Kind.LASTING,
    Kind.SETBACK,
    Kind.PAIN,
    Kind.SPINE_PAIN,
    Kind.BACK,
    Kind.RELATIVE,
    Kind.MAYBE,
    Kind.RELIEF,
    Kind.SPINE_OPERATION,
    Kind.ACQUAINTANCE,
}
"""What is heard well enough to be known by its sound alone."""
SHORTEST_EVERYDAY = 6
LONG = 8
SHORT = 4


def deletions(word: str) -> set[str]:
    """Return the word, and the word less each of its letters."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))} | {word}


def reach(word: str, kind: Kind) -> int:
    """Return how many letters a misspelled word may be off from this one."""
    if kind in EVERYDAY:
        return 1 if len(word) >= SHORTEST_EVERYDAY else 0
    return 2 if len(word) >= LONG else 1


def letters_of(word: str) -> int:
    """The letters of a word as bits: each letter changed, added or dropped turns at most two of them."""
    return sum({1 << (ord(letter) & 31) for letter in word})


def _is_plural(word: str) -> bool:
    return word[-1] == "s" and (word[:-1] in SINGLE or word[:-2] in SINGLE)


_TARGETS = [
    (word, reach(word, sense.kind))
    for word, sense in SINGLE.items()
    if len(word) > SHORT and sense.kind in NEAR_KINDS and not _is_plural(word)
]
_JOINED_KINDS = NEAR_KINDS | {Kind.BACK, Kind.OPERATION, Kind.PAIN}
LONGEST = 2 + max(len(word) for word, _ in _TARGETS)


@cache
def by_sound() -> dict[str, str]:
    """The Spanish words to know by their sound."""
    words = [
        word
        for word, (kind, rule) in SINGLE.items()
        if kind in _HEARD and len(word) >= SHORTEST_EVERYDAY - 1 and rule.startswith("es.")
    ]
    in_phrases = [
        word
        for phrases in LISTED.values()
        for words_of_it, (kind, rule) in phrases
        for word in words_of_it
        if kind is Kind.FAILED_BACK and rule.startswith("es.") and len(word) >= SHORTEST_EVERYDAY
    ]
    return {sound(word): word for word in reversed([*sorted(words), *in_phrases])}


@cache
def by_skeleton() -> dict[str, str]:
    """The long words by their sound without vowels; those of two kinds that share it stand for neither."""
    index: dict[str, str] = {}
    for target, far in sorted(_TARGETS, reverse=True):
        if far and len(target) >= LONG - 1 and len(bones := skeleton(sound(target))) > SHORT:
            other = SINGLE.get(index.get(bones, target), SINGLE["of"])
            index[bones] = target if other.kind is SINGLE[target].kind else ""
    return index


@cache
def joining() -> frozenset[str]:
    """The words that people write as one with the next."""
    return frozenset(word for word, sense in SINGLE.items() if sense.kind in _JOINED_KINDS)


@cache
def phrase_of() -> dict[str, str]:
    """The phrases of two words by how they look as one."""
    return {
        "".join(words): " ".join(words)
        for phrases in LISTED.values()
        for words, sense in phrases
        if len(words[1:]) == 1 and sense.kind in NEAR_KINDS
    }


@cache
def one_off() -> dict[str, list[str]]:
    """The words to reach by each of them less a letter."""
    index: dict[str, list[str]] = {}
    for target, far in _TARGETS:
        for short in deletions(target) if far else ():
            index.setdefault(short, []).append(target)
    return index


@cache
def two_off() -> dict[tuple[str, int], list[tuple[int, str]]]:
    """The long words, with their letters, by how they begin and how long a misspelled one may be."""
    index: dict[tuple[str, int], list[tuple[int, str]]] = {}
    for target, far in _TARGETS:
        for length in range(len(target) - 2, len(target) + 3) if far > 1 else ():
            index.setdefault((target[0], length), []).append((letters_of(target), target))
    return index
