"""Who fills the form in decides how it speaks, and nothing else about it."""

from dataclasses import replace

import pytest

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.content import messages_in
from intake.questionnaire.kinds import Choice, Date, DateRange, One, Scale, Text
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Questionnaire, Section, with_other_texts
from intake.questionnaire.voice import Voice, spoken, voice_of
from tests.builders import answers

SMOKING = One(
    id="smoking",
    text=N_("Do you smoke?"),
    text_on_behalf=N_("Do they smoke?"),
    hint=N_("Pipes count."),
    note_with_help=N_("Answer it yourself."),
    choices=(
        Choice(value="never", text=N_("I never did"), text_on_behalf=N_("They never did")),
        Choice(value="other", text=N_("Else")),
    ),
)
SECTION = Section(
    id="more",
    title=N_("About you"),
    title_on_behalf=N_("About them"),
    questions=with_other_texts((SMOKING,)),
)
WRITTEN = Questionnaire(number=1, sections=(SECTION,))


@pytest.mark.parametrize("voice", Voice)
def test_who_fills_the_form_in_is_what_they_said(voice: Voice) -> None:
    assert voice_of(answers(completed_by=voice.value)) is voice


def test_until_somebody_says_who_they_are_it_is_the_patient() -> None:
    assert voice_of(answers(completed_by=None)) is Voice.SELF


def test_somebody_who_answers_for_the_patient_reads_the_second_wording() -> None:
    section = WRITTEN.spoken(Voice.ON_BEHALF).section("more")
    smoking = section.questions[0]

    assert section.title == "About them"
    assert smoking.text == "Do they smoke?"
    assert smoking.hint == "Pipes count."
    assert smoking.note is None
    assert isinstance(smoking, One)
    assert [choice.text for choice in smoking.choices] == ["They never did", "Else"]


def test_a_patient_with_help_reads_the_first_wording_and_the_note() -> None:
    smoking = WRITTEN.spoken(Voice.WITH_HELP).by_id["smoking"]

    assert smoking.text == "Do you smoke?"
    assert smoking.note == "Answer it yourself."


def test_the_end_of_a_scale_has_a_second_wording_too() -> None:
    scale = Scale(id="pain", text=N_("Pain?"), low=N_("None"), high=N_("You"), high_on_behalf=N_("They"))

    assert spoken(scale, Voice.ON_BEHALF).high == "They"
    assert spoken(scale, Voice.WITH_HELP) is scale


def test_the_patient_reads_what_was_written() -> None:
    assert WRITTEN.spoken(Voice.SELF) is WRITTEN
    assert spoken(SECTION, Voice.SELF) is SECTION


@pytest.mark.parametrize("voice", Voice)
def test_whoever_reads_it_it_is_the_same_questionnaire(voice: Voice) -> None:
    heard = CURRENT.spoken(voice)

    assert heard.version == CURRENT.version
    assert list(heard.by_id) == list(CURRENT.by_id)


def test_every_wording_is_a_text_of_the_questionnaire() -> None:
    heard = {text for voice in Voice for text in messages_in(WRITTEN.spoken(voice).sections)}

    assert heard == set(WRITTEN.messages)


def test_another_second_wording_is_another_version() -> None:
    other = replace(SMOKING, text_on_behalf=N_("Does she smoke?"))

    assert Questionnaire(number=1, sections=(replace(SECTION, questions=(other,)),)).version != (
        WRITTEN.version
    )


def test_a_browser_fills_in_what_it_remembers_for_its_owner_alone() -> None:
    name = Text(id="name", text=N_("Name"), autocomplete="name")
    born = Date(id="born", text=N_("Born"), range=DateRange.BIRTH, autocomplete="bday")

    for question in (name, born):
        assert spoken(question, Voice.WITH_HELP).autocomplete == question.autocomplete
        assert spoken(question, Voice.ON_BEHALF).autocomplete == "off"
