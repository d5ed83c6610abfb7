"""A questionnaire that contradicts itself cannot be made."""

import pytest

from intake.questionnaire.kinds import Choice, Many, One, Question, Results, Text, TextFormat, YesNo, YesWhen
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.sections import Questionnaire, Section
from intake.questionnaire.selfcheck import QuestionnaireError
from intake.questionnaire.shown import Given, Has, Is, NotInvited

A = Choice(value="a", text=N_("A"))
B = Choice(value="b", text=N_("B"))


def asked(*questions: Question, at_least_one: tuple[tuple[str, ...], ...] = ()) -> Questionnaire:
    page = Section(id="page", title=N_("Page"), questions=questions, at_least_one=at_least_one)
    return Questionnaire(number=9, sections=(page,))


def one(id_: str, *choices: Choice, text: str = "Which?") -> One:
    return One(id=id_, text=Message(text), choices=choices or (A, B))


LIST = Many(id="list", text=N_("Which?"), choices=(A, B))
LINE = Text(id="line", text=N_("What?"), format=TextFormat.PLAIN)


@pytest.mark.parametrize(
    ("questions", "fault"),
    [
        pytest.param([one("q"), one("q")], "the id is taken", id="two questions of one name"),
        pytest.param([one("q", text="")], "no text", id="a question without text"),
        pytest.param([one("q", A, A)], "two choices share", id="a choice twice"),
        pytest.param(
            [one("q", Choice(value="a", text=N_("")))], "a choice has no text", id="a silent choice"
        ),
        pytest.param(
            [one("q", Choice(value="a", text=N_("A"), needs="later"))], "needs a question", id="a need unmet"
        ),
        pytest.param(
            [YesNo(id="q", text=N_("?"), shown_when=Is("gone", ("a",)))], "not asked before", id="unknown"
        ),
        pytest.param(
            [YesNo(id="q", text=N_("?"), shown_when=Is("one", ("a",))), one("one")],
            "not asked before",
            id="shown by a later question",
        ),
        pytest.param(
            [one("one"), YesNo(id="q", text=N_("?"), shown_when=Is("one", ("c",)))],
            "unknown choices",
            id="shown by a choice that is not there",
        ),
        pytest.param(
            [LIST, YesNo(id="q", text=N_("?"), shown_when=Is("list", ("a",)))],
            "its kind cannot say",
            id="a list asked for its one answer",
        ),
        pytest.param(
            [one("one"), YesNo(id="q", text=N_("?"), shown_when=Has("one", ("a",)))],
            "its kind cannot say",
            id="one answer asked for its ticks",
        ),
        pytest.param(
            [LIST, YesNo(id="q", text=N_("?"), shown_when=Given("list"))],
            "its kind cannot say",
            id="a list asked for its words",
        ),
        pytest.param(
            [Results(id="q", text=N_("?"), of="gone", choices=(A,))], "no list", id="results of nothing"
        ),
        pytest.param(
            [LINE, Results(id="q", text=N_("?"), of="line", choices=(A,))], "no list", id="results of a line"
        ),
    ],
)
def test_a_fault_is_refused_by_name(questions: list[Question], fault: str) -> None:
    with pytest.raises(QuestionnaireError, match=fault):
        asked(*questions)


def test_a_group_of_questions_that_are_not_there_is_refused() -> None:
    with pytest.raises(QuestionnaireError, match="no question is called"):
        asked(LINE, at_least_one=(("line", "gone"),))


def test_two_pages_of_one_name_are_refused() -> None:
    page = Section(id="page", title=N_("Page"), questions=(LINE,))
    with pytest.raises(QuestionnaireError, match="two sections"):
        Questionnaire(number=9, sections=(page, page))


def test_what_holds_together_is_made() -> None:
    made = asked(
        one("one", Choice(value="a", text=N_("A"))),
        LIST,
        LINE,
        YesWhen(id="when", text=N_("?"), shown_when=NotInvited()),
        YesNo(id="two", text=N_("?"), shown_when=Given("line"), offers_not_sure=False),
        Results(id="results", text=N_("?"), of="list", choices=(A,), shown_when=Has("list", ("a",))),
        at_least_one=(("one", "line"),),
    )
    assert list(made.by_id) == ["one", "list", "line", "when", "two", "results"]
    assert made.section("page").questions[0].id == "one"
