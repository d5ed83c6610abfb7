"""How a word sounds: spellings that Spanish or hurried English speakers take for one another share a key."""

import re

_HEARD_ALIKE = re.compile(
    r"ph|ck|qu(?=[ei])|sc(?=[ei])|c(?=[eiy])|c(?!h)|g(?=[ei])|ll|z|v|(?<!c)h|y(?![aeou])|([a-z])\1+"
)
_SOUNDS = {
    "ph": "f",
    "ck": "k",
    "qu": "k",
    "sc": "s",
    "g": "j",
    "ll": "y",
    "z": "s",
    "v": "b",
    "h": "",
    "y": "i",
}


def sound(word: str) -> str:
    """The key of a word: v as b, z and soft c as s, ll as y, no h, no doubled letter."""
    return _HEARD_ALIKE.sub(_sound, word)


def skeleton(heard: str) -> str:
    """The sound of a long word without its vowels, which people mistake most: "protrooding"."""
    return heard.translate(_NO_VOWELS)


def _sound(heard: re.Match[str]) -> str:
    letters = heard[0]
    if letters == "c":
        return "s" if heard.string[heard.end() : heard.end() + 1] in ("e", "i", "y") else "k"
    if letters == "ll" and heard.string[heard.end() : heard.end() + 1] == "i":
        return "i"
    return _SOUNDS.get(letters, letters[0])


_NO_VOWELS = str.maketrans("", "", "aeiou")
