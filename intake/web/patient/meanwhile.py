"""One form on two pages: what another page, or another phone, saved since this one was shown.

A page carries a stamp of the answers that it was made from. Where others are stored by the time it is
sent, nobody's answer gives way in silence: both are shown, and the patient chooses.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from textwrap import shorten

from intake.forms.mistakes import ANSWERED_ELSEWHERE, Mistake
from intake.forms.sections import SectionForm
from intake.questionnaire import wire
from intake.questionnaire.answers import Answers, Value
from intake.questionnaire.kinds import Question
from intake.questionnaire.safety import calls_for_notice
from intake.web.locale import translate
from intake.web.patient.journey import Journey
from intake.web.summary import in_words

AS_OF = "as_of"
"""The name that a page's stamp is posted under."""
_DIGITS = 32
_SHORT = 80


def stamp(journey: Journey, questions: Iterable[Question]) -> str:
    """Return hexadecimal digits that change with any answer to these questions."""
    given, names = journey.given, {question.id for question in questions}
    here = {name: value for name, value in given.values.items() if name in names and value is not None}
    stored = wire.dump(Answers(here, given.unclear & names))
    return hashlib.sha256(json.dumps(stored, sort_keys=True).encode()).hexdigest()[:_DIGITS]


def is_outdated(journey: Journey, questions: Iterable[Question], sent: Mapping[str, str]) -> bool:
    """Say whether a page was made from other answers than those stored now; one without a stamp was not."""
    return sent.get(AS_OF, "") not in {"", stamp(journey, questions)}


def reconciled(journey: Journey, form: SectionForm, sent: Mapping[str, str]) -> Answers | None:
    """Blame each question that an outdated page answers otherwise than what is stored; None where none is.

    What is returned fills in what was empty and otherwise stays as it was stored, but for a danger
    sign: that counts from whichever page it came.
    """
    if not is_outdated(journey, form.section.questions, sent):
        return None
    kept, differs = journey.given, False
    here = [question for question in form.section.questions if question.id in form.shown_ids]
    for question in here:
        stored, new = kept.values.get(question.id), form.answered.values.get(question.id)
        if stored is None or _is_danger(question, new) > _is_danger(question, stored):
            kept = kept.merged({question.id: new})
        if stored is not None and stored != new:
            differs = True
            form.field(question).blame(_otherwise(question, stored, journey))
    return kept if differs else None


def _is_danger(question: Question, value: Value | None) -> bool:
    return calls_for_notice(Answers({question.id: value}))


def _otherwise(question: Question, stored: Value, journey: Journey) -> Mistake:
    words = in_words(question, stored, translate, of=journey.questionnaire.by_id).replace("\n", ", ")
    return Mistake(ANSWERED_ELSEWHERE, {"answer": shorten(words, _SHORT, placeholder="…")})
