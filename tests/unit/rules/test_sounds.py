"""Spellings that are said alike share a key, and those that are not do not."""

import pytest

from intake.rules.sounds import skeleton, sound


@pytest.mark.parametrize(
    ("right", "heard"),
    [
        ("cervical", "servical"),
        ("ciatica", "siatica"),
        ("cyst", "sist"),
        ("columna", "kolumna"),
        ("disco", "disko"),
        ("disck", "disk"),
        ("disc", "disk"),
        ("vertebra", "bertebra"),
        ("hernia", "ernia"),
        ("hernia", "hernnia"),
        ("desgaste", "dezgaste"),
        ("raquis", "rakis"),
        ("facet", "phacet"),
        ("rodilla", "rodiya"),
        ("degenerado", "dejenerado"),
        ("discitis", "disitis"),
    ],
)
def test_what_is_said_alike_shares_a_key(right: str, heard: str) -> None:
    assert sound(right) == sound(heard)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("casa", "sasa"),
        ("chico", "kico"),
        ("gato", "jato"),
        ("yoga", "ioga"),
        ("canal", "sanal"),
        ("quota", "kota"),
    ],
)
def test_what_is_not_does_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_a_key_without_vowels_is_shared_by_what_differs_in_them_alone() -> None:
    assert skeleton(sound("protruding")) == skeleton(sound("protrooding"))
