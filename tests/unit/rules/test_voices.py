"""What imagined patients and clinicians write is read as they mean it, but for what is marked as missed."""

from pathlib import Path

import pytest

from tests.voices import FILES, voices

MOST_MISSED = 0.03


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in FILES])
def test_each_sentence_is_read_as_it_is_meant(file: Path) -> None:
    assert [voice.text for voice in voices(file) if not voice.is_missed and not voice.is_read()] == []


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in FILES])
def test_a_sentence_that_is_read_now_is_no_longer_marked_as_missed(file: Path) -> None:
    assert [voice.text for voice in voices(file) if voice.is_missed and voice.is_read()] == []


def test_few_sentences_are_missed() -> None:
    every = [voice for file in FILES for voice in voices(file)]

    assert sum(voice.is_missed for voice in every) <= MOST_MISSED * len(every)


def test_no_sentence_stands_twice() -> None:
    texts = [voice.text for file in FILES for voice in voices(file)]

    assert len(texts) == len(set(texts))
