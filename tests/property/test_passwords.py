import secrets

import pytest
from argon2 import PasswordHasher

from intake.services import passwords
from intake.services.passwords import PasswordRefusedError, Refusal, is_common, is_right, new_hash

EMAIL = "sam@clinic.example"


@pytest.mark.parametrize(
    ("password", "refusal"),
    [
        ("fourteen chars", Refusal.TOO_SHORT),
        ("x9" * 65, Refusal.TOO_LONG),
        ("sam@clinic.example!", Refusal.LIKE_THE_EMAIL),
        ("aaaaaaaaaaaaaaaaaaa", Refusal.TOO_COMMON),
        ("abcabcabcabcabcabc", Refusal.TOO_COMMON),
        ("123456789012345678", Refusal.TOO_COMMON),
        ("qwertyuiopasdfghjkl", Refusal.TOO_COMMON),
        ("lkjhgfdsapoiuytrewq", Refusal.TOO_COMMON),
        ("Password1234567!", Refusal.TOO_COMMON),
        ("P@ssw0rdP@ssw0rd1", Refusal.TOO_COMMON),
        ("correct horse battery staple", Refusal.TOO_COMMON),
        ("welcome to the clinic", Refusal.TOO_COMMON),
    ],
)
def test_a_password_that_would_be_guessed_is_refused(password: str, refusal: Refusal) -> None:
    with pytest.raises(PasswordRefusedError) as caught:
        new_hash(password, email=EMAIL)

    assert caught.value.refusal is refusal


@pytest.mark.parametrize(
    "password",
    [
        "a lamp beside the green window",
        "geranium-otter-flint-42",
        "llueve poco en el desierto",
        "静かな冬の川辺に鳥が二羽いる朝",
        "x" * 7 + "kettle moss " + "y" * 7,
    ],
)
def test_any_other_is_taken_whatever_it_is_made_of(password: str) -> None:
    assert not is_common(password)


def test_random_passwords_are_never_taken_for_common() -> None:
    assert not [word for word in (secrets.token_urlsafe(15) for _ in range(2000)) if is_common(word)]


def test_a_password_is_right_however_its_accents_were_typed() -> None:
    kept = new_hash("caf\u00e9 con leche y az\u00facar", email=EMAIL)

    assert is_right("cafe\u0301 con leche y azu\u0301car", kept)
    assert not is_right("cafe con leche y azucar", kept)


@pytest.mark.parametrize("typed", ["", "wrong but long enough", "\ud800" * 20, "x" * 1_000_000])
def test_whatever_is_typed_is_an_answer_and_never_a_fault(typed: str) -> None:
    assert not is_right(typed, None)


def test_nobodys_password_takes_as_much_work_as_a_real_one() -> None:
    nobodys = passwords._NOBODYS  # noqa: SLF001  its cost is the point

    assert not PasswordHasher().check_needs_rehash(nobodys)
