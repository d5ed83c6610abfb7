"""The blank form on paper holds the questionnaire whole: every question, every choice, every condition."""

from functools import cache

import pytest

from intake.documents.paper_form import PaperWords, paper_form
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import EXCLUSIVE, Areas, Consent, Question, Results, Scale, Text
from intake.questionnaire.selfcheck import choices_of
from tests.pdfs import Facts, facts
from tests.unit.documents.sheets import NOTICE, SENDER

WORDS = PaperWords(
    title="Your form",
    how=("Please use a pen.",),
    name="Name",
    born="Date of birth",
    tick_one="Mark one box.",
    tick_all="Mark all that fit.",
    day="Day",
    month="Month",
    year="Year",
    if_ticked="If you ticked {answers} in question {number}:",
    if_one_ticked="If you ticked one of these in question {number}:",
    if_any_ticked="If you ticked something in question {number}:",
    if_filled_in="If you filled in question {number}:",
    optional="You can leave this out.",
    ending="Give this to the front desk.",
    page="Page {page} of {pages}",
)
QUESTIONS = tuple(question for question in CURRENT.questions() if not question.id.endswith("_other"))


def printed() -> bytes:
    return paper_form(CURRENT, lang="en", translate=str, sender=SENDER, notice=NOTICE, words=WORDS)


@cache
def form() -> Facts:
    return facts(printed())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_question_stands_there_with_all_that_can_be_answered(question: Question) -> None:
    texts = [question.text, *(text for _, text in choices_of(question))]
    if isinstance(question, Scale):
        texts += [question.low, question.high]
    if isinstance(question, Areas):
        texts += [side.text for side in question.sides]
    if isinstance(question, Consent):
        texts += question.beside
    if isinstance(question, Results):
        things = choices_of(CURRENT.by_id[question.of])
        texts += [text for value, text in things if value not in EXCLUSIVE]

    assert [text for text in texts if not form().says(text)] == []


def test_questions_are_numbered_without_a_gap() -> None:
    last = len(QUESTIONS)

    assert form().says(f"{last} {QUESTIONS[-1].text}")
    assert not form().says(f"{last + 1} ")


def test_a_condition_names_its_answer_and_the_number_of_its_question() -> None:
    number = [question.id for question in QUESTIONS].index("back_surgery") + 1

    assert form().says(f"If you ticked “Yes” in question {number}: What kind of operation was it?")


def test_a_condition_with_a_few_answers_gives_each_its_line() -> None:
    number = [question.id for question in QUESTIONS].index("told_diagnosis") + 1

    assert form().says(f"If you ticked one of these in question {number}: “Yes” “No, but I have an idea”")


def test_a_condition_with_many_answers_names_the_question_alone() -> None:
    number = [question.id for question in QUESTIONS].index("treatments_tried") + 1

    assert form().says(f"If you ticked something in question {number}:")


def test_a_condition_on_a_line_says_so() -> None:
    number = [question.id for question in QUESTIONS].index("helper_phone") + 1

    assert form().says(f"If you filled in question {number}:")


def test_something_else_is_a_line_beside_its_box_and_no_question_of_its_own() -> None:
    opened = [q for q in CURRENT.questions() if isinstance(q, Text) and q.id.endswith("_other")]

    assert opened
    assert len(QUESTIONS) + len(opened) == len(tuple(CURRENT.questions()))
    assert not form().says("Please tell us more.")


@pytest.mark.hazard("H2.7")
def test_the_safety_notice_comes_before_any_question() -> None:
    text = form().text

    assert text.index(NOTICE.title) < text.index(QUESTIONS[0].text)


def test_every_page_has_its_number_the_clinic_and_room_for_whose_it_is() -> None:
    made = form()

    for page in range(1, made.pages + 1):
        assert made.says(f"Page {page} of {made.pages}")
    assert made.text.count(SENDER.lines[0]) >= made.pages
    assert made.text.count("Name") >= made.pages


def test_the_form_speaks_to_a_screen_reader_too() -> None:
    made = form()

    assert made.claims_ua
    assert made.title == "Your form"
    assert made.tags >= {"/H1", "/H2", "/L", "/LI", "/Table", "/TH"}


def test_the_same_questionnaire_makes_the_same_form() -> None:
    assert printed() == printed()
