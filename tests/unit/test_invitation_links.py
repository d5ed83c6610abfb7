from intake.services.invitation_links import new_secret, read_secret
from intake.services.references import ALPHABET


def test_a_secret_has_more_than_128_bits_and_no_look_alikes() -> None:
    secret = read_secret(new_secret())

    assert len(secret) * 5 >= 128
    assert set(secret) <= set(ALPHABET)


def test_no_two_secrets_are_alike() -> None:
    assert len({new_secret() for _ in range(500)}) == 500


def test_a_secret_is_the_same_however_it_was_typed() -> None:
    assert read_secret("ab0l-1Oo i") == read_secret("AB01 10-01") == "AB011001"


def test_a_long_text_is_not_read_to_its_end() -> None:
    assert len(read_secret("a" * 1_000_000)) == 100
