"""The published questionnaire in each voice: nobody is asked about themselves in another person's place."""

import re
from collections.abc import Iterator

import pytest

from intake.languages import translator, whole_languages
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Asked
from intake.questionnaire.sections import Section
from intake.questionnaire.voice import Voice

TO_THE_PATIENT = re.compile(r"\b(?:you|your|yours|yourself|I|me|my|mine)\b")
OF_A_THIRD_PERSON = re.compile(r"\b(?:their|theirs|them|this person)\b", re.IGNORECASE)
ABOUT_MEDICINES = {"I will type them here"}
ABOUT_THE_HELPER = frozenset(
    {
        "The day of their visit, if you know it",
        "It is in the letter or message from us. Leave it empty if you are not sure.",
        "We ask everyone these, as some signs need help fast. If you do not know, choose “Not sure”.",
        (
            "From here on, “they” is the person you answer for. "
            "We use this to find their record and to reach them."
        ),
        "If they are with you, they can answer this one alone, with the phone in their hand.",
        "Tell us in your own words",
        "You can copy it from a letter, if you have one.",
        "Your own words are fine.",
        "Your best guess is fine. For example, 2015.",
        "How would you like to tell us about their medicines?",
        "I will type them here",
        "Add the dose if you know it. One on each line is easy to read.",
        "You can skip any of these. Each one helps us know their pain better.",
    }
)
"""What is rightly said to, or by, the person who answers for the patient."""

ABOUT_THE_PATIENT = CURRENT.sections[1:]
"""The first section asks who fills the form in, so it cannot know yet."""


def heard(section: Section, voice: Voice) -> Iterator[str]:
    """Go through every text of a section that a voice's page shows."""
    (spoken,) = (other for other in CURRENT.spoken(voice).sections if other.id == section.id)
    for part in (spoken, *spoken.questions):
        for name in ("title", "intro", "text", "hint", "note", "low", "high"):
            yield from filter(None, (getattr(part, name, None),))
    for question in spoken.questions:
        for choice in (*getattr(question, "choices", ()), getattr(question, "alone", None)):
            yield from (text for text in (choice and choice.text, choice and choice.hint) if text)


@pytest.mark.hazard("H5.6")
@pytest.mark.parametrize("section", ABOUT_THE_PATIENT, ids=lambda section: section.id)
def test_who_answers_for_the_patient_is_never_asked_about_themselves(section: Section) -> None:
    said = {text for text in heard(section, Voice.ON_BEHALF) if TO_THE_PATIENT.search(text)}

    assert said <= ABOUT_THE_HELPER


def test_each_exception_is_still_said() -> None:
    assert set(CURRENT.messages) >= ABOUT_THE_HELPER


@pytest.mark.parametrize("voice", [Voice.SELF, Voice.WITH_HELP])
@pytest.mark.parametrize("section", ABOUT_THE_PATIENT, ids=lambda section: section.id)
def test_the_patient_is_never_spoken_of_as_they(section: Section, voice: Voice) -> None:
    said = {text for text in heard(section, voice) if OF_A_THIRD_PERSON.search(text)}

    assert said <= ABOUT_MEDICINES


def test_the_first_section_speaks_the_same_to_everybody() -> None:
    first = CURRENT.sections[0]

    assert len({tuple(heard(first, voice)) for voice in Voice}) == 1


def test_the_most_private_questions_can_be_answered_alone() -> None:
    noted = {
        voice: [question.id for question in CURRENT.spoken(voice).questions() if question.note]
        for voice in Voice
    }

    assert noted == {
        Voice.SELF: [],
        Voice.WITH_HELP: ["bladder_or_bowel", "saddle_numbness"],
        Voice.ON_BEHALF: ["bladder_or_bowel", "saddle_numbness"],
    }


@pytest.mark.parametrize("question", CURRENT.section("safety").questions, ids=lambda question: question.id)
def test_every_second_wording_is_another_one_in_english(question: Asked) -> None:
    assert question.text_on_behalf != question.text
    assert question.hint_on_behalf is None or question.hint_on_behalf != question.hint


@pytest.mark.hazard("H5.6")
@pytest.mark.parametrize("language", sorted({*whole_languages()} - {"en"}))
def test_questions_name_the_person_where_a_language_would_leave_it_open(language: str) -> None:
    """In Spanish "¿Fuma?" asks the reader, so the second wording says whom it means."""
    say = translator(language)
    second = [
        (question.text, question.text_on_behalf)
        for question in CURRENT.questions()
        if question.text_on_behalf
    ]

    assert [own for own, other in second if say(own) == say(other)] == []
