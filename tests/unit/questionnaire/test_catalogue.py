"""The published questionnaire: whole, unchanged, and as long as promised."""

from dataclasses import replace

import pytest

from intake.questionnaire.catalogue.published import CURRENT, PUBLISHED
from intake.questionnaire.conditions import Condition
from intake.questionnaire.content import digest, messages_in
from intake.questionnaire.kinds import EXCLUSIVE, OPENS_TEXT, Many, One, Text, Words, YesNo, YesWhen
from intake.questionnaire.messages import N_
from intake.questionnaire.priority import Priority
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.shown import Given, Has, Is

PINNED = ("1-957247a9f9db",)
"""A published questionnaire never changes: a change of it is a new number, beside the old one."""


@pytest.mark.hazard("H12.1")
def test_a_published_questionnaire_never_changes() -> None:
    assert tuple(PUBLISHED) == PINNED
    assert PUBLISHED[CURRENT.version] is CURRENT


def test_the_version_changes_with_any_text() -> None:
    section = CURRENT.sections[0]
    question = replace(section.questions[0], hint=N_("Another hint"))
    changed = replace(section, questions=(question, *section.questions[1:]))
    assert replace(CURRENT, sections=(changed, *CURRENT.sections[1:])).version != CURRENT.version
    assert digest((1, None)) != digest((None, 1))


def test_the_sections_stand_in_the_order_of_the_document() -> None:
    assert [section.id for section in CURRENT.sections] == [
        "before_you_start",
        "about_you",
        "safety",
        "diagnosis",
        "surgery",
        "pain",
        "history",
        "your_visit",
        "more",
    ]
    assert [section.id for section in CURRENT.sections if section.optional] == ["more"]
    with pytest.raises(KeyError):
        CURRENT.section("nowhere")


def test_each_question_is_shown_by_one_asked_before_it() -> None:
    order = list(CURRENT.by_id)
    for place, question in enumerate(CURRENT.questions()):
        if isinstance(question.shown_when, Is | Has | Given):
            assert order.index(question.shown_when.question) < place


def test_each_choice_of_something_else_opens_a_line() -> None:
    for question in CURRENT.questions():
        if isinstance(question, One | Many):
            opening = [choice.value for choice in question.choices if choice.value in OPENS_TEXT]
            line = CURRENT.by_id.get(f"{question.id}_other")
            assert isinstance(line, Text) == bool(opening)


@pytest.mark.hazard("H5.1")
def test_every_safety_question_must_be_answered_and_offers_a_way_not_to_know() -> None:
    for question in CURRENT.section("safety").questions:
        values = [value for value, _ in choices_of(question)]
        assert question.required
        assert "not_sure" in values


def test_no_id_holds_a_dash_because_a_dash_parts_a_question_from_its_places() -> None:
    assert all("-" not in id_ and id_.isidentifier() for id_ in CURRENT.by_id)


def test_the_core_is_short_enough_for_a_typical_patient() -> None:
    core = [
        question
        for section in CURRENT.sections
        if not section.optional
        for question in section.questions
        if question.shown_when is None
    ]
    assert len(core) <= 50


def test_every_text_is_collected_once() -> None:
    assert len(set(CURRENT.messages)) == len(CURRENT.messages)
    assert {"Yes", "Left", "Safety questions"} <= set(CURRENT.messages)
    assert YesWhen.choices[0].text in CURRENT.messages
    assert list(messages_in(7)) == []


def test_the_six_conditions_can_be_ticked_and_have_a_name() -> None:
    ticks = [value for value, _ in choices_of(CURRENT.by_id["diagnoses"])]
    assert set(Condition) < set(ticks)
    assert [condition.label for condition in Condition] == [
        "Degenerative disc disease",
        "Herniated or bulging discs",
        "Spinal osteoarthritis",
        "Facet joint syndrome",
        "Spinal stenosis",
        "Persistent post-surgical back pain",
    ]


def test_words_hold_two_thousand_characters() -> None:
    assert {question.limit for question in CURRENT.questions() if isinstance(question, Words)} == {2000}


def test_a_yes_or_no_offers_not_sure_unless_the_document_says_otherwise() -> None:
    plain = {q.id for q in CURRENT.questions() if isinstance(q, YesNo) and not q.offers_not_sure}
    assert plain == {"message_ok", "interpreter"}
    assert {"none", "not_sure", "no_pain_now"} == EXCLUSIVE


def test_priorities_have_an_order_and_words() -> None:
    assert [priority.rank for priority in Priority] == [0, 1, 2, 3]
    assert Priority.CONSULT.label == "For a clinician to read"
    assert len({priority.label for priority in Priority}) == len(Priority)
