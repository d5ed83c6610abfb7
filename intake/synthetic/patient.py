"""One synthetic patient: answers that the form would have let through, and nothing besides."""

import random
from collections.abc import Mapping
from datetime import date

from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.shown import Situation, is_shown
from intake.synthetic.back import operated, pain, told
from intake.synthetic.danger import danger
from intake.synthetic.health import history, more, wishes
from intake.synthetic.person import about, start
from intake.synthetic.shares import Population


def somebody(rng: random.Random, *, population: Population, sent_on: date) -> Answers:
    """Draw one patient; the same generator in the same state gives the same one."""
    return filled_in(drawn(rng, population=population, sent_on=sent_on), sent_on=sent_on)


def drawn(rng: random.Random, *, population: Population, sent_on: date) -> dict[str, Value]:
    """Draw an answer to nearly every question, also to those that will not be shown."""
    signs = danger(rng, population)
    hurts = pain(rng, population, is_old=signs["both_legs"] == "yes_longer")
    return {
        **start(rng),
        **about(rng, population, sent_on),
        **signs,
        **told(rng, population, sent_on),
        **operated(rng, population, sent_on),
        **hurts,
        **history(rng),
        **wishes(rng),
        **more(rng, int(str(hurts["pain_average"]))),
    }


def filled_in(given: Mapping[str, Value | None], *, sent_on: date, stops_after: str | None = None) -> Answers:
    """Go through the form as the patient does: what is shown is answered or left empty, no more."""
    situation = Situation(today=sent_on)
    answers = Answers()
    for section in CURRENT.sections:
        if section.optional and not any(question.id in given for question in section.questions):
            continue
        for question in section.questions:
            if is_shown(question.shown_when, answers, situation):
                answers = answers.merged({question.id: given.get(question.id)})
        if section.id == stops_after:
            break
    return answers
