"""What holds of the free-text reader for any words at all."""

import unicodedata
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.rules import doubt, negation, persons, places, supposing, surgery
from intake.rules.items import Item, read_items
from intake.rules.lexicon import ROWS, forms
from intake.rules.mentions import Mention, read_mentions
from intake.rules.normalise import plain
from tests.unit.rules.test_sentences import TABLES

ANY_WORDS = st.text(st.characters(exclude_categories=()), max_size=2000)
STEPS_AN_ITEM = 200
VOCABULARY = sorted(
    {" ".join(form) for row in ROWS for form in forms(row)} | {".", ",", "?", ";", "\n", "L4-5", "2"}
)
SENTENCES = sorted(text for table in TABLES for text, _, _ in table.CASES)
KNOWN_WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=60).map(" ".join)


def _meaning(mentions: tuple[Mention, ...]) -> list[tuple[str, str, str]]:
    return [(mention.condition, mention.status, mention.rule) for mention in mentions]


@given(ANY_WORDS | KNOWN_WORDS)
def test_any_words_are_read_and_quoted_in_order(words: str) -> None:
    mentions = read_mentions(words)

    assert all(0 <= mention.start < mention.end <= len(words) for mention in mentions)
    assert [mention.start for mention in mentions] == sorted(mention.start for mention in mentions)


@given(KNOWN_WORDS)
def test_reading_twice_gives_the_same(words: str) -> None:
    assert read_mentions(words) == read_mentions(words)


@given(st.sampled_from(SENTENCES), st.sampled_from([str.upper, str.lower]))
def test_case_and_accents_change_nothing(words: str, case: Callable[[str], str]) -> None:
    bare = "".join(sign for sign in unicodedata.normalize("NFD", words) if not unicodedata.combining(sign))

    assert _meaning(read_mentions(case(bare))) == _meaning(read_mentions(words))


@given(st.sampled_from(SENTENCES), st.sampled_from(["  ", "   ", "\t", "\u00a0", " \u2009 "]))
def test_extra_spaces_change_nothing(words: str, space: str) -> None:
    assert _meaning(read_mentions(space + words.replace(" ", space) + space)) == _meaning(
        read_mentions(words)
    )


@given(st.sampled_from(SENTENCES))
def test_without_what_it_quotes_a_mention_is_gone(words: str) -> None:
    for mention in read_mentions(words):
        rest = words[: mention.start] + "—" + words[mention.end :]

        assert mention.condition not in {
            other.condition
            for other in read_mentions(rest)
            if (other.start, other.end, other.rule) == (mention.start, mention.end, mention.rule)
        }


@given(ANY_WORDS | KNOWN_WORDS)
def test_plain_text_leads_back_to_the_words(words: str) -> None:
    text = plain(words)

    for item in read_items(text.text):
        if item.start < item.end:
            start, end = text.span(item.start, item.end)
            assert 0 <= start < end <= len(words)


class Counted(list[Item]):
    """Items that count how often they are looked at, so that steps are measured and not time."""

    steps = 0

    def __getitem__(self, at: Any) -> Any:  # noqa: ANN401  both an index and a slice
        """One step for an item, one for each item of a slice."""
        found = super().__getitem__(at)
        self.steps += len(found) if isinstance(at, slice) else 1
        return found


def _steps(words: str) -> int:
    items = Counted(read_items(plain(words).text))
    places.find(items)
    denied = negation.negated(items)
    doubt.doubted(items)
    persons.others(items)
    surgery.find(items, denied, supposing.supposed(items))
    return items.steps


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=4).map(" ".join))
def test_the_steps_for_an_item_have_a_bound_whatever_the_length(words: str) -> None:
    repeated = f"{words} " * 120

    assert _steps(repeated) <= STEPS_AN_ITEM * len(read_items(plain(repeated).text))
