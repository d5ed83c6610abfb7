"""Misspelled words brought back to the vocabulary, never past a look-alike or a word people use."""

from functools import lru_cache

from intake.rules.distance import distance
from intake.rules.lexicon import KNOWN, SINGLE
from intake.rules.reachable import (
    LONG,
    LONGEST,
    MEDICAL,
    NEAR_KINDS,
    SHORT,
    SHORTEST_EVERYDAY,
    by_skeleton,
    by_sound,
    deletions,
    joining,
    letters_of,
    one_off,
    phrase_of,
    reach,
    two_off,
)
from intake.rules.sounds import skeleton, sound
from intake.rules.vocabulary.kinds import Kind
from intake.rules.vocabulary.misspelled import MEANT, TAILS
from intake.rules.vocabulary.protected import WORDS as PROTECTED

_FAMILY = {Kind.DEGENERATE: Kind.WEAR, Kind.DESICCATION: Kind.DRYNESS}
"""Kinds that mean much the same: a word between two of them is no riddle."""
_MOST_BITS = 4
_VOWELS_OFF = 3


@lru_cache(maxsize=16384)
def repair(word: str) -> str:
    """The vocabulary's word that this one was meant to be (two, when a space is missing), or itself."""
    if len(word) > LONGEST:
        return word
    if word.endswith("'s"):
        return word[:-2] if word[:-2] in KNOWN else word
    if word in MEANT:
        return MEANT[word]
    if not PROTECTED.isdisjoint(_singulars(word)):
        return word
    if word[:-1] in MEANT and word[-1] == "s":
        return MEANT[word[:-1]] + "s"
    if len(word) <= SHORT:
        return _transposed(word) if len(word) == SHORT else word
    heard = sound(word)
    return _split(word) or by_sound().get(heard) or _nearest(word, heard)


def _transposed(word: str) -> str:
    for at in range(len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if swapped in SINGLE and SINGLE[swapped].kind is Kind.DISC:
            return swapped
    return word


def _split(word: str) -> str | None:
    joinable = joining()
    for at in range(4, len(word) - 3):
        first, second = word[:at], word[at:]
        if first in joinable and second in joinable:
            return f"{first} {second}"
    return phrase_of().get(word)


def joined(before: str, word: str) -> str | None:
    """The word of medicine that two pieces make, when one of them is no word of ours: "arther itis"."""
    whole = before + word
    if whole not in SINGLE:
        if word not in TAILS:
            return None
        whole = repair(whole)
    if len(whole) < LONG or whole not in SINGLE or SINGLE[whole].kind not in NEAR_KINDS:
        return None
    return whole if before not in PROTECTED and word not in PROTECTED else None


def _nearest(word: str, heard: str) -> str:
    ranked = sorted(
        (far, target)
        for form in _singulars(word)
        for target in _candidates(form)
        if _may_be(form, target, far := distance(form, target, most=2))
    )
    if not ranked:
        return _same_bones(word, heard) or word
    nearest = [target for far, target in ranked if far == ranked[0][0]]
    kinds = {_FAMILY.get(kind := SINGLE[target].kind, kind) for target in nearest}
    return nearest[0] if len(kinds) == 1 else word


def _same_bones(word: str, heard: str) -> str | None:
    """The long word that differs in its vowels alone, and in few of them: "protrooding"."""
    meant = by_skeleton().get(skeleton(heard)) if len(word) >= LONG - 1 else None
    if not meant or sound(meant)[0] != heard[0] or distance(word, meant, most=_VOWELS_OFF) > _VOWELS_OFF:
        return None
    return meant


def _candidates(word: str) -> set[str]:
    """The words that could be one letter off, or two with the first letter and the second or last."""
    near = one_off()
    found = {target for short in deletions(word) for target in near.get(short, ())}
    letters = letters_of(word)
    for bits, target in two_off().get((word[0], len(word)), ()):
        same_end = word[1] == target[1] or word[-1] == target[-1]
        if same_end and (bits ^ letters).bit_count() <= _MOST_BITS:
            found.add(target)
    return found


def _singulars(word: str) -> list[str]:
    return [
        word,
        *(
            word.removesuffix(end)
            for end in ("s", "es")
            if word.endswith(end) and len(word) > SHORTEST_EVERYDAY
        ),
    ]


def _may_be(word: str, target: str, far: int) -> bool:
    kind = SINGLE[target].kind
    same_start = word[0] == target[0]
    return far <= reach(target, kind) and (same_start or (far == 1 and kind in MEDICAL and len(word) >= LONG))
