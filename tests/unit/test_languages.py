import shutil
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from babel.dates import format_skeleton, format_time
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from intake import languages
from intake.languages import FOLDER, dates_of, lacking, name_of, translator, whole_languages
from intake.questionnaire.notice import safety_texts

SIGN = "Some signs cannot wait"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Lend a copy of the catalogues, to be spoilt."""
    shutil.copytree(FOLDER, tmp_path / "translations")
    monkeypatch.setattr(languages, "FOLDER", tmp_path / "translations")
    whole_languages.cache_clear()
    yield tmp_path / "translations"
    whole_languages.cache_clear()


def spoil(folder: Path, message: str, string: str, *, fuzzy: bool = False) -> None:
    path = folder / "es" / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        catalogue: Catalog = read_po(file, locale="es")
    found = catalogue[message]
    assert found is not None
    found.string = string
    if fuzzy:
        found.flags.add("fuzzy")
    with path.open("wb") as file:
        write_po(file, catalogue)
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalogue)


def test_english_and_spanish_are_whole() -> None:
    assert whole_languages() == ("en", "es")


def test_a_language_has_its_name_in_its_own_words() -> None:
    assert [name_of(code) for code in whole_languages()] == ["English", "Español"]


def test_half_a_translation_is_not_offered(folder: Path) -> None:
    spoil(folder, "Continue", "")

    assert whole_languages() == ("en",)


def test_a_doubtful_translation_is_not_offered(folder: Path) -> None:
    spoil(folder, "Continue", "Continuar", fuzzy=True)

    assert whole_languages() == ("en",)


def test_a_message_is_said_in_the_language_asked_for() -> None:
    assert translator("en")(SIGN) == SIGN
    assert translator("es")(SIGN) == "Algunas señales no pueden esperar"


@pytest.mark.parametrize("code", whole_languages())
def test_no_safety_text_falls_back_to_another_language(code: str) -> None:
    assert lacking(code, safety_texts()) == ()


def test_a_safety_text_without_words_of_its_own_is_found(folder: Path) -> None:
    spoil(folder, SIGN, "")

    assert lacking("es", safety_texts()) == (SIGN,)


def test_days_and_times_are_written_as_people_here_write_them() -> None:
    spanish = dates_of("es")

    assert format_time(time(15, 30), "short", locale=spanish).split() == ["3:30", "p.m."]
    assert format_skeleton("MMMEd", date(2026, 11, 26), locale=spanish) == "jue, 26 de nov"


def test_a_language_that_is_not_spoken_here_keeps_its_own_dates() -> None:
    assert str(dates_of("fr")) == "fr"
