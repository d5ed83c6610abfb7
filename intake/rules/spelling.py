"""Misspelled words brought back to the vocabulary, never past a look-alike or a word people use."""

from functools import cache, lru_cache

from intake.rules.distance import distance
from intake.rules.lexicon import KNOWN, LISTED, SINGLE
from intake.rules.sounds import skeleton, sound
from intake.rules.vocabulary.kinds import Kind
from intake.rules.vocabulary.misspelled import MEANT, TAILS
from intake.rules.vocabulary.protected import WORDS as PROTECTED

_MEDICAL = frozenset(
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
_EVERYDAY = frozenset(
    {Kind.BULGE, Kind.SLIP, Kind.DRYNESS, Kind.NARROWING, Kind.TIGHTNESS, Kind.JOINT_CHANGE}
)
"""Words of every day: one letter, and never the first, for many other words stand near."""
_NEAR_KINDS = _MEDICAL | _EVERYDAY
_HEARD = _NEAR_KINDS | {
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
_FAMILY = {Kind.DEGENERATE: Kind.WEAR, Kind.DESICCATION: Kind.DRYNESS}
"""Kinds that mean much the same: a word between two of them is no riddle."""
_EVERYDAY_SHORTEST = 6
_LONG = 8
_SHORT = 4
_MOST_BITS = 4
_VOWELS_OFF = 3


def _deletions(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))} | {word}


def _reach(word: str, kind: Kind) -> int:
    if kind in _EVERYDAY:
        return 1 if len(word) >= _EVERYDAY_SHORTEST else 0
    return 2 if len(word) >= _LONG else 1


def _letters(word: str) -> int:
    """The letters of a word as bits: each letter changed, added or dropped turns at most two of them."""
    return sum({1 << (ord(letter) & 31) for letter in word})


def _is_plural(word: str) -> bool:
    return word[-1] == "s" and (word[:-1] in SINGLE or word[:-2] in SINGLE)


_TARGETS = [
    (word, _reach(word, sense.kind))
    for word, sense in SINGLE.items()
    if len(word) > _SHORT and sense.kind in _NEAR_KINDS and not _is_plural(word)
]
_SOUNDING = sorted(
    word
    for word, (kind, rule) in SINGLE.items()
    if kind in _HEARD and len(word) >= _EVERYDAY_SHORTEST - 1 and rule.startswith("es.")
)
_SOUNDING += [
    word
    for phrases in LISTED.values()
    for words, (kind, rule) in phrases
    for word in words
    if kind is Kind.FAILED_BACK and rule.startswith("es.") and len(word) >= _EVERYDAY_SHORTEST
]
_BY_SOUND = {sound(word): word for word in reversed(_SOUNDING)}
_BY_SKELETON: dict[str, str] = {}
for _target, _far in sorted(_TARGETS, reverse=True):
    if _far and len(_target) >= _LONG - 1 and len(_bones := skeleton(sound(_target))) > _SHORT:
        _same = SINGLE.get(_BY_SKELETON.get(_bones, _target), SINGLE["of"]).kind is SINGLE[_target].kind
        _BY_SKELETON[_bones] = _target if _same else ""
_JOINED_KINDS = _NEAR_KINDS | {Kind.BACK, Kind.OPERATION, Kind.PAIN}
_JOINING = {word for word, sense in SINGLE.items() if sense.kind in _JOINED_KINDS}
_PHRASE_OF = {
    "".join(words): " ".join(words)
    for phrases in LISTED.values()
    for words, sense in phrases
    if len(words[1:]) == 1 and sense.kind in _NEAR_KINDS
}
_LONGEST = 2 + max(len(word) for word, _ in _TARGETS)


@cache
def _one_off() -> dict[str, list[str]]:
    """The words to reach by each of them less a letter, made ready for the first misspelled word."""
    index: dict[str, list[str]] = {}
    for target, far in _TARGETS:
        for short in _deletions(target) if far else ():
            index.setdefault(short, []).append(target)
    return index


@cache
def _two_off() -> dict[tuple[str, int], list[tuple[int, str]]]:
    """The long words, with their letters, by how they begin and how long a misspelled one may be."""
    index: dict[tuple[str, int], list[tuple[int, str]]] = {}
    for target, far in _TARGETS:
        for length in range(len(target) - 2, len(target) + 3) if far > 1 else ():
            index.setdefault((target[0], length), []).append((_letters(target), target))
    return index


@lru_cache(maxsize=16384)
def repair(word: str) -> str:
    """The vocabulary's word that this one was meant to be (two, when a space is missing), or itself."""
    if len(word) > _LONGEST:
        return word
    if word.endswith("'s"):
        return word[:-2] if word[:-2] in KNOWN else word
    if word in MEANT:
        return MEANT[word]
    if not PROTECTED.isdisjoint(_singulars(word)):
        return word
    if word[:-1] in MEANT and word[-1] == "s":
        return MEANT[word[:-1]] + "s"
    if len(word) <= _SHORT:
        return _transposed(word) if len(word) == _SHORT else word
    heard = sound(word)
    return _split(word) or _BY_SOUND.get(heard) or _nearest(word, heard)


def _transposed(word: str) -> str:
    for at in range(len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if swapped in SINGLE and SINGLE[swapped].kind is Kind.DISC:
            return swapped
    return word


def _split(word: str) -> str | None:
    for at in range(4, len(word) - 3):
        first, second = word[:at], word[at:]
        if first in _JOINING and second in _JOINING:
            return f"{first} {second}"
    return _PHRASE_OF.get(word)


def joined(before: str, word: str) -> str | None:
    """The word of medicine that two pieces make, when one of them is no word of ours: "arther itis"."""
    whole = before + word
    if whole not in SINGLE:
        if word not in TAILS:
            return None
        whole = repair(whole)
    if len(whole) < _LONG or whole not in SINGLE or SINGLE[whole].kind not in _NEAR_KINDS:
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
    meant = _BY_SKELETON.get(skeleton(heard)) if len(word) >= _LONG - 1 else None
    if not meant or sound(meant)[0] != heard[0] or distance(word, meant, most=_VOWELS_OFF) > _VOWELS_OFF:
        return None
    return meant


def _candidates(word: str) -> set[str]:
    """The words that could be one letter off, or two with the first letter and the second or last."""
    one_off = _one_off()
    found = {target for short in _deletions(word) for target in one_off.get(short, ())}
    letters = _letters(word)
    for bits, target in _two_off().get((word[0], len(word)), ()):
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
            if word.endswith(end) and len(word) > _EVERYDAY_SHORTEST
        ),
    ]


def _may_be(word: str, target: str, far: int) -> bool:
    kind = SINGLE[target].kind
    same_start = word[0] == target[0]
    return far <= _reach(target, kind) and (
        same_start or (far == 1 and kind in _MEDICAL and len(word) >= _LONG)
    )
