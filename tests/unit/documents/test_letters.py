from intake.documents.letters import letter, poster
from tests.pdfs import facts
from tests.unit.documents.sheets import LETTER, NOTICE, POSTER


def test_a_letter_is_one_page_with_all_that_it_says() -> None:
    made = facts(letter(LETTER))

    assert made.pages == 1
    for words in ("Ada Example", "20 November 2026", *LETTER.steps, "clinic.example/i", *LETTER.closing):
        assert made.says(words)


def test_a_letter_carries_the_whole_safety_notice() -> None:
    made = facts(letter(LETTER))

    for words in (NOTICE.title, *NOTICE.before, *NOTICE.signs, *NOTICE.after):
        assert made.says(words)


def test_a_poster_says_the_same_in_each_language() -> None:
    made = facts(poster(POSTER))

    assert made.pages == 1
    for part in POSTER.parts:
        for words in (part.title, part.lead, *part.steps, part.closing, *part.reach):
            assert made.says(words)


def test_a_poster_speaks_its_first_language_and_says_where_it_speaks_another() -> None:
    made = poster(POSTER)

    assert facts(made).language == "en"
    assert b"/Lang (es)" in made or b"/Lang(es)" in made
