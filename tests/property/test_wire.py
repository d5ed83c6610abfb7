"""Answers survive storage, whatever they are: for every kind of question there is."""

import json
from datetime import date
from typing import Any, assert_never

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import clean
from intake.questionnaire.kinds import (
    Areas,
    Consent,
    Date,
    Many,
    One,
    Question,
    Results,
    Scale,
    Text,
    Words,
    YesNo,
    YesWhen,
)
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.shown import Situation
from intake.questionnaire.wire import WireError, dump, load

Json = dict[str, Any]
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=8,
)
SITUATION = Situation(today=date(2026, 11, 22))


def values(question: Question) -> st.SearchStrategy[Json]:
    """Make every possible answer to a question, as it stands on the wire."""
    return st.just({question.id: None}) | _given(question)


def _given(question: Question) -> st.SearchStrategy[Json]:
    codes = [value for value, _ in choices_of(question)]
    match question:
        case One() | YesNo() | YesWhen():
            plain: st.SearchStrategy[Any] = st.sampled_from(codes)
        case Many():
            plain = st.lists(st.sampled_from(codes), unique=True).map(
                lambda ticks: sorted(ticks, key=codes.index)
            )
        case Text() | Words():
            plain = st.text(max_size=30).map(lambda text: text.replace("\r", ""))
        case Date():
            plain = st.dates().map(str)
        case Scale():
            plain = st.sampled_from(question.numbers)
        case Consent():
            plain = st.just("yes")
        case Areas():
            sided = [area.value for area in question.areas if area.sided]
            return _with_parts(question.id, codes, sided, ["left", "right", "both"])
        case Results():
            treatments = [value for value, _ in choices_of(CURRENT.by_id[question.of])]
            return _with_parts(question.id, treatments, treatments, codes)
        case _:
            assert_never(question)
    return plain.map(lambda value: {question.id: value})


def _with_parts(id_: str, places: list[str], sided: list[str], details: list[str]) -> st.SearchStrategy[Json]:
    def written(chosen: dict[str, str | None]) -> Json:
        listed = [place for place in places if place in chosen]
        parts = {f"{id_}-{place}": chosen[place] for place in listed if chosen[place] and place in sided}
        return {id_: listed, **parts}

    return st.dictionaries(st.sampled_from(places), st.none() | st.sampled_from(details)).map(written)


@st.composite
def forms(draw: st.DrawFn) -> Json:
    """Fill in some of the questions."""
    form: Json = {}
    for question in draw(st.lists(st.sampled_from(list(CURRENT.questions())), unique=True, max_size=12)):
        form |= draw(values(question))
    unclear = draw(st.sets(st.sampled_from(list(CURRENT.by_id)), max_size=4))
    return form | ({"_unclear": sorted(unclear)} if unclear else {})


@settings(max_examples=400)
@given(st.sampled_from(list(CURRENT.questions())).flatmap(values))
def test_every_kind_of_answer_survives_storage(stored: Json) -> None:
    assert dump(load(CURRENT, json.loads(json.dumps(stored)))) == stored


@given(forms())
def test_a_whole_form_survives_storage_and_cleaning_settles(form: Json) -> None:
    answers = load(CURRENT, form)
    assert load(CURRENT, dump(answers)) == answers
    once = clean(CURRENT, answers, SITUATION).answers
    assert clean(CURRENT, once, SITUATION).answers == once
    assert load(CURRENT, dump(once)) == once


@given(st.sampled_from(list(CURRENT.by_id)), st.sampled_from(["", "-foot", "-exercise", "-x"]), JUNK)
def test_junk_is_read_or_refused_by_name(question: str, part: str, junk: object) -> None:
    try:
        answers = load(CURRENT, {question + part: junk})
    except WireError as refusal:
        assert str(refusal) == f"not a possible answer to {question}"  # noqa: PT017  both ways are right
    else:
        assert load(CURRENT, dump(answers)) == answers
