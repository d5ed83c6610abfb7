import random
from datetime import date

import pytest

from intake.phones import e164
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.clean import clean, unanswered
from intake.questionnaire.kinds import EXCLUSIVE, Many
from intake.questionnaire.selfcheck import choices_of
from intake.questionnaire.shown import Situation
from intake.synthetic.patient import somebody
from intake.synthetic.shares import RISK_SHARES, SAFETY_SHARES, Population

SENT_ON = date(2026, 3, 9)
SITUATION = Situation(today=SENT_ON)


def people(population: Population = Population.ORDINARY, *, count: int = 200) -> list[Answers]:
    rng = random.Random("people")  # noqa: S311  synthetic, not secret
    return [somebody(rng, population=population, sent_on=SENT_ON) for _ in range(count)]


@pytest.mark.parametrize("population", Population)
def test_every_patient_is_one_that_the_form_lets_through(population: Population) -> None:
    for answers in people(population):
        assert clean(CURRENT, answers, SITUATION).answers == answers
        assert unanswered(CURRENT, answers, SITUATION) == ()
        assert wire.load(CURRENT, wire.dump(answers)) == answers


def test_the_same_seed_gives_the_same_people() -> None:
    assert people() == people()


def test_what_stands_alone_is_ticked_alone() -> None:
    lists = [question.id for question in CURRENT.questions() if isinstance(question, Many)]

    for answers in people():
        for question in lists:
            ticked = answers.ticked(question)
            assert len(ticked) <= 1 or EXCLUSIVE.isdisjoint(ticked)


def test_everybody_is_an_adult_with_a_visit_ahead_if_any() -> None:
    for answers in people():
        born, visit = answers.day("date_of_birth"), answers.day("visit_date")
        assert born
        assert (SENT_ON - born).days >= 18 * 365.25
        assert visit is None or visit >= SENT_ON


def test_every_number_could_be_a_phone_and_every_address_is_nobodys() -> None:
    for answers in people():
        assert all(e164(text) for text in (answers.words("phone"), answers.words("helper_phone")) if text)
        assert answers.words("email").endswith("@example.org") or not answers.words("email")


def test_every_row_of_the_table_names_an_answer_that_can_be_given() -> None:
    for row in (*SAFETY_SHARES, *RISK_SHARES):
        assert row.answer in dict(choices_of(CURRENT.by_id[row.question]))
        assert 0 < row.ordinary < 1
        assert 0 < row.two_legs < 1
        assert row.source


def test_half_of_the_second_population_has_had_two_leg_symptoms_for_long() -> None:
    found = [answers.one("both_legs") for answers in people(Population.TWO_LEGS, count=1000)]

    assert found.count("yes_longer") / len(found) == pytest.approx(0.5, abs=0.05)
