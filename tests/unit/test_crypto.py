import stat
from pathlib import Path

import pytest

from intake.crypto import KeyRing, SealError, load_or_make, new_token


def test_what_is_sealed_opens_in_its_own_place() -> None:
    keys = KeyRing.fresh()

    sealed = keys.seal("a café", context="draft.answers:1")

    assert keys.open(sealed, context="draft.answers:1") == "a café"
    assert "café".encode() not in sealed


def test_bytes_moved_to_another_row_do_not_open() -> None:
    keys = KeyRing.fresh()
    sealed = keys.seal("words", context="draft.answers:1")

    with pytest.raises(SealError):
        keys.open(sealed, context="draft.answers:2")


@pytest.mark.parametrize("place", [0, 4, 20, -1])
def test_changed_bytes_do_not_open(place: int) -> None:
    keys = KeyRing.fresh()
    sealed = bytearray(keys.seal("words", context="c"))
    sealed[place] ^= 1

    with pytest.raises(SealError):
        keys.open(bytes(sealed), context="c")


@pytest.mark.parametrize("sealed", [b"", b"k001", b"k001" + b"\0" * 12])
def test_cut_bytes_do_not_open(sealed: bytes) -> None:
    with pytest.raises(SealError):
        KeyRing.fresh().open(sealed, context="c")


def test_another_ring_opens_nothing() -> None:
    sealed = KeyRing.fresh().seal("words", context="c")

    with pytest.raises(SealError):
        KeyRing.fresh().open(sealed, context="c")


def test_a_blind_index_is_equal_for_equal_values_of_one_kind() -> None:
    keys = KeyRing.fresh()

    assert keys.blind("ada", kind="name") == keys.blind("ada", kind="name")
    assert keys.blind("ada", kind="name") != keys.blind("ada", kind="phone")
    assert keys.blind("ada", kind="name") != KeyRing.fresh().blind("ada", kind="name")


def test_keys_are_made_once_and_readable_by_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "keys.json"

    first = load_or_make(path)

    assert load_or_make(path) == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["keys.json"]


def test_a_ring_never_shows_its_keys() -> None:
    keys = KeyRing.fresh()

    assert keys.secret_key not in repr(keys)


def test_a_token_has_256_bits_and_comes_once() -> None:
    tokens = {new_token() for _ in range(1000)}

    assert len(tokens) == 1000
    assert {len(token) for token in tokens} == {43}
