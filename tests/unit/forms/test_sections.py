import pytest

from intake.forms.details import AreasField
from intake.forms.sections import section_form
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Areas, Choice, Many, One, Results, Scale, Text, YesNo
from intake.questionnaire.messages import N_
from intake.questionnaire.shown import Is
from tests.unit.forms.facts import TEXT, facts, mistakes, sent

ASKED = YesNo(id="asked", text=TEXT, required=True)
THEN = Text(id="then", text=TEXT, required=True, shown_when=Is("asked", ("yes",)))
LAST = Text(id="last", text=TEXT, required=True, shown_when=Is("then", ("x",)))
PARTS = CURRENT.by_id["pain_areas"]
TRIED = CURRENT.by_id["treatments_tried"]
RESULTS = CURRENT.by_id["treatment_results"]


def test_a_hidden_question_need_not_be_answered() -> None:
    assert mistakes(sent(ASKED, THEN, pairs=[("asked", "no")])) == {}


def test_a_question_that_opens_must_be_answered() -> None:
    assert mistakes(sent(ASKED, THEN, pairs=[("asked", "yes")])) == {"then": "Please fill this in."}


def test_a_question_behind_a_hidden_one_is_hidden() -> None:
    form = sent(ASKED, THEN, LAST, pairs=[("asked", "no"), ("then", "x")])

    assert mistakes(form) == {}
    assert form.shown_ids == {"asked"}


def test_an_answer_to_a_hidden_question_waits() -> None:
    answered = sent(ASKED, THEN, pairs=[("asked", "no"), ("then", "typed")]).answered

    assert answered.words("then") == "typed"


def test_a_question_left_empty_was_asked() -> None:
    question = Text(id="q", text=TEXT)

    assert sent(question, pairs=[]).answered.was_asked("q")


@pytest.mark.parametrize(
    ("pairs", "says"),
    [
        ([("pain_areas", "foot"), ("pain_areas-foot", "both")], {}),
        ([("pain_areas", "foot"), ("pain_areas-foot", "top")], {"pain_areas": "Choose from"}),
        ([("pain_areas", "foot"), ("pain_areas", "no_pain_now")], {"pain_areas": "Choose one or the other"}),
        ([("pain_areas", "nose")], {"pain_areas": "Choose from"}),
        ([], {"pain_areas": "Choose at least one"}),
    ],
)
def test_places_have_sides(pairs: list[tuple[str, str]], says: dict[str, str]) -> None:
    assert isinstance(PARTS, Areas)
    found = mistakes(sent(PARTS, pairs=pairs))

    assert found.keys() == says.keys()
    assert all(part in found[question] for question, part in says.items())


@pytest.mark.parametrize("wrong", [("pain_areas", "no_pain_now"), ("pain_areas-arm", "top")])
def test_a_side_is_shown_again_beside_what_is_wrong(wrong: tuple[str, str]) -> None:
    assert isinstance(PARTS, Areas)
    pairs = [("pain_areas", "arm"), ("pain_areas", "foot"), ("pain_areas-foot", "left"), wrong]
    field = sent(PARTS, pairs=pairs).field(PARTS)

    assert isinstance(field, AreasField)
    assert field.mistakes
    assert field.details["foot"] == "left"


def test_a_side_without_its_place_says_nothing() -> None:
    assert isinstance(PARTS, Areas)
    form = sent(
        PARTS, pairs=[("pain_areas", "foot"), ("pain_areas-hand", "left"), ("pain_areas-foot", "left")]
    )

    assert form.answered.details("pain_areas") == {"foot": "left"}


def test_each_treatment_has_its_result() -> None:
    assert isinstance(TRIED, Many)
    assert isinstance(RESULTS, Results)
    pairs = [
        ("treatments_tried", "exercise"),
        ("treatment_results-exercise", "helped"),
        ("treatment_results-acupuncture", "magic"),
    ]
    form = sent(TRIED, RESULTS, pairs=pairs)

    assert mistakes(form) == {"treatment_results": "Choose from the answers shown here."}
    assert mistakes(sent(TRIED, RESULTS, pairs=pairs[:2])) == {}


def test_a_number_keeps_its_zero() -> None:
    question = Scale(id="q", text=TEXT, required=True, low=TEXT, high=TEXT)

    assert sent(question, pairs=[("q", "0")]).answered.number("q") == 0
    assert mistakes(sent(question, pairs=[("q", "\u0667")])) == {"q": "Choose from the answers shown here."}


def test_a_way_of_contact_that_the_clinic_lacks_is_refused() -> None:
    question = One(
        id="q",
        text=TEXT,
        choices=(
            Choice(value="phone", text=N_("Phone"), needs="phone"),
            Choice(value="text_message", text=N_("Text"), needs="phone"),
        ),
    )
    phone = Text(id="phone", text=TEXT)

    assert mistakes(sent(phone, question, pairs=[("phone", "1"), ("q", "phone")])) == {}
    assert "q" in mistakes(sent(phone, question, pairs=[("phone", "1"), ("q", "text_message")]))
    assert "q" in mistakes(sent(phone, question, pairs=[("q", "phone")]))


@pytest.mark.parametrize("section", CURRENT.sections, ids=lambda section: section.id)
def test_stored_answers_are_shown_again(section: object) -> None:
    page = next(other for other in CURRENT.sections if other is section)
    form = section_form(page)(facts=facts())

    assert form.answered.day("date_of_birth") == facts().answers.day("date_of_birth")
