"""A letter lost from a word that only looks like one of the six never makes it one of them."""

from intake.rules.lexicon import SINGLE
from intake.rules.spelling import repair
from intake.rules.vocabulary.kinds import Kind


def test_no_look_alike_is_a_word_of_the_six() -> None:
    look_alikes = {Kind.LOOK_ALIKE, Kind.SPINE_LOOK_ALIKE}
    words = [
        word for word, sense in SINGLE.items() if sense.kind in look_alikes and len(word) > len("abcdefgh")
    ]
    dropped = {word[:at] + word[at + 1 :] for word in words for at in range(1, len(word))} - set(SINGLE)
    six = {Kind.SPONDYLOSIS, Kind.STENOSIS, Kind.ARTHRITIS, Kind.HERNIATION, Kind.DISC_DISEASE, Kind.BULGE}

    assert {
        word: repair(word) for word in dropped if SINGLE.get(repair(word), SINGLE["of"]).kind in six
    } == {}
