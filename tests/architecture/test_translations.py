import shutil
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from hatchling.builders.wheel import WheelBuilder

from scripts import translations
from scripts.translations import FOLDER, catalogues, compiled, faults, faults_of
from tests.architecture.tree import ROOT


def test_every_catalogue_says_all_that_the_program_says_and_nothing_else() -> None:
    assert list(faults(translations.template())) == []


def test_the_catalogues_are_there_to_be_checked() -> None:
    assert "es" in dict(catalogues())


@pytest.mark.parametrize(
    ("english", "spanish", "flags", "fault"),
    [
        ("Send", "", (), "missing: Send"),
        ("Send", "Enviar", ("fuzzy",), "doubtful: Send"),
        ("%(number)s days", "%(numero)s días", (), "other placeholders: %(number)s days"),
        ("Letters left: {n}", "Letras que quedan", (), "other placeholders: Letters left: {n}"),
        (" or ", "o", (), "other placeholders:  or "),
        (
            ("%(num)s day", "%(num)s days"),
            ("%(num)s día", ""),
            (),
            "missing: ('%(num)s day', '%(num)s days')",
        ),
        (
            ("%(num)s day", "%(num)s days"),
            ("un día", "días"),
            (),
            "other placeholders: ('%(num)s day', '%(num)s days')",
        ),
    ],
)
def test_a_message_put_wrongly_is_named(
    english: str | tuple[str, str], spanish: str | tuple[str, str], flags: tuple[str, ...], fault: str
) -> None:
    source, catalogue = Catalog(), Catalog(locale="es")
    source.add(english)
    catalogue.add(english, spanish, flags=flags)

    assert list(faults_of(catalogue, source)) == [fault]


def test_a_message_of_yesterday_and_one_of_tomorrow_are_named() -> None:
    source, catalogue = Catalog(), Catalog(locale="es")
    source.add("Send")
    catalogue.add("Post", "Mandar")

    assert sorted(faults_of(catalogue, source)) == ["missing: Send", "stale: Post"]


def test_a_compiled_catalogue_of_another_day_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(FOLDER, tmp_path / "translations")
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    for _, path in catalogues():
        path.with_suffix(".mo").write_bytes(compiled(Catalog(locale="es")))

    assert "es: the compiled catalogue is of another day" in list(faults(translations.template()))


def test_the_wheel_brings_the_compiled_catalogues_along() -> None:
    inside = {file.distribution_path for file in WheelBuilder(str(ROOT)).recurse_included_files()}

    assert {f"intake/translations/{code}/LC_MESSAGES/messages.mo" for code, _ in catalogues()} <= inside
