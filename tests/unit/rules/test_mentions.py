"""The reader's answer for one text: whose words, which quote, and what a relative may be."""

import pytest

from intake.questionnaire.conditions import Condition
from intake.rules.mentions import Mention, Status, read_mentions


def test_a_mention_quotes_the_finding_with_its_place() -> None:
    words = "So: a Herniated  disc, they said."

    (mention,) = read_mentions(words)

    assert words[mention.start : mention.end] == "Herniated  disc"


def test_offsets_count_the_words_as_typed_whatever_was_folded() -> None:
    words = "Tengo artro\u0301sis de colu\u00admna… ﬁn"

    (mention,) = read_mentions(words)

    assert words[mention.start : mention.end] == "artro\u0301sis de colu\u00admna"


def test_the_rule_names_the_reading_and_the_row_of_the_vocabulary() -> None:
    (mention,) = read_mentions("bulging disc")

    assert mention.rule == "bulging_disc:en.bulge"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("my mother has spinal stenosis", Status.UNCERTAIN),
        ("mi madre tiene estenosis de canal", Status.UNCERTAIN),
        ("my friend has spinal stenosis", Status.OTHER_PERSON),
        ("my mother does not have spinal stenosis", Status.NEGATED),
    ],
)
def test_a_relative_may_be_the_patient_when_somebody_answers_for_them(words: str, status: Status) -> None:
    (mention,) = read_mentions(words, relative_may_be_patient=True)

    assert mention.status is status


def test_overlapping_quotes_of_one_condition_are_one_mention() -> None:
    mentions = read_mentions("bulging and herniated disc")

    assert [mention.condition for mention in mentions] == [Condition.HERNIATED_OR_BULGING_DISC]


def test_what_is_said_twice_with_different_meaning_stays_two_mentions() -> None:
    mentions = read_mentions("No disc herniation at L3-4. Disc herniation at L4-5.")

    assert [mention.status for mention in mentions] == [Status.NEGATED, Status.AFFIRMED]


@pytest.mark.parametrize(
    "words", ["", " ", "\ud800", "\n\n", "no", "?", "my", "if", "disc", "'", "\u0301" * 50]
)
def test_words_that_say_nothing_give_nothing(words: str) -> None:
    assert read_mentions(words) == ()


def test_a_mention_is_a_value() -> None:
    assert read_mentions("DDD") == (
        Mention(Condition.DEGENERATIVE_DISC_DISEASE, Status.AFFIRMED, 0, 3, "named_disc_disease:en.ddd"),
    )
