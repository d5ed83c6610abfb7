"""What a patient receives depends on what they answered, never on what the rules or staff make of it.

Pairs of patients differ only in what the rules conclude, or the same patient comes back while the rules
work, find nothing, find everything or fail, and while staff leave, take or close the case. Every byte
that reaches the browser is compared, and how many statements each request cost.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

import pytest
from flask import Flask
from sqlalchemy import delete, select

from config import Config, MailServer
from intake.database import Database
from intake.jobs import Worker
from intake.models.evaluation import Evaluation as StoredEvaluation
from intake.models.review import Review
from intake.models.submission import Submission
from intake.models.tries import TryLimit
from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.conditions import Condition
from intake.questionnaire.kinds import Many, One
from intake.questionnaire.priority import Priority
from intake.review import Move
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.services import evaluations
from tests.leaking import LEAKS, plant
from tests.observing import Observer, differences
from tests.staffing import moved, staff_member

pytestmark = pytest.mark.usefixtures("clock")

RULES = ("normal", "empty", "everything", "raising", "not yet")
DESK = ("untouched", "taken", "closed")

Findings: TypeAlias = tuple[Priority, list[str] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two patients: what each answers otherwise, and the words of theirs that may differ on a page."""

    section: str
    one: Mapping[str, Any]
    other: Mapping[str, Any]
    own: tuple[str, ...] = ()


def label(question: str, value: str) -> str:
    """Return the words of a choice."""
    asked = CURRENT.by_id[question]
    assert isinstance(asked, One | Many)
    return next(choice.text for choice in asked.choices if choice.value == value)


TOLD = {"told_diagnosis": "yes"}
OPERATED = {"back_surgery": "yes", "surgery_area": "lower_back", "pain_after_surgery": "came_back"}
PAIRS = {
    "a condition in words": Pair(
        section="diagnosis",
        one={**TOLD, "diagnosis_words": "Spinal stenosis at L4-5"},
        other={**TOLD, "diagnosis_words": "Scoliosis since school"},
        own=("Spinal stenosis at L4-5", "Scoliosis since school"),
    ),
    "the same words, denied": Pair(
        section="diagnosis",
        one={**TOLD, "diagnosis_words": "I have a slipped disc"},
        other={**TOLD, "diagnosis_words": "I never had a slipped disc"},
        own=("I have a slipped disc", "I never had a slipped disc"),
    ),
    "a condition ticked": Pair(
        section="diagnosis",
        one={**TOLD, "diagnoses": "spinal_stenosis"},
        other={**TOLD, "diagnoses": "wear_not_sure_which"},
        own=(label("diagnoses", "spinal_stenosis"), label("diagnoses", "wear_not_sure_which")),
    ),
    "pain that stayed after an operation": Pair(
        section="surgery",
        one={**OPERATED, "pain_after_surgery_lasting": "3_months_or_more"},
        other={**OPERATED, "pain_after_surgery_lasting": "under_3_months"},
        own=(
            label("pain_after_surgery_lasting", "3_months_or_more"),
            label("pain_after_surgery_lasting", "under_3_months"),
        ),
    ),
    "words of concern": Pair(
        section="your_visit",
        one={"visit_goal": "I wet the bed again"},
        other={"visit_goal": "I like the sea again"},
        own=("I wet the bed again", "I like the sea again"),
    ),
    "a combination across pages": Pair(
        section="safety",
        one={"cancer_ever": "yes", "weight_loss": "yes"},
        other={"cancer_ever": "yes", "constant_pain": "no", "weight_loss": "no"},
        own=("Yes", "No"),
    ),
}


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def config(config: Config) -> Config:
    """Let the clinic send e-mails, to a server that nobody runs."""
    mail = MailServer(host="127.0.0.1", port=9, sender="forms@clinic.example", starttls=False)
    return replace(config, mail=mail, public_url="https://clinic.example")


@pytest.fixture
def app(app: Flask) -> Flask:
    """Let somebody else be the first, so that nothing is made for the first time while we look."""
    Observer(app).fills_in_and_sends({})
    return app


@dataclass
class Clinic:
    """What happens to a case behind the patient's back."""

    database: Database
    worker: Worker

    def reads(self) -> None:
        """Let the rules read everything that waits; a failure waits for the next time."""
        while self.worker.run_once():
            pass

    def does(self, what: str, reference: str) -> None:
        """Leave, take or close the case."""
        if what != "untouched":
            by = staff_member(self.database, name=f"{reference} Sam")
            moved(self.database, reference, Move.TAKE, by=by)
            if what == "closed":
                moved(self.database, reference, Move.CLOSE, by=by, note="Seen today.", version=2)

    def forgets_tries(self) -> None:
        """Let the next patient ask for a link as the first one could, at the same moment."""
        with self.database.transaction() as session:
            session.execute(delete(TryLimit))

    def findings(self, reference: str) -> Findings:
        """Return where the case stands, and the conditions found (None: it could not be read)."""
        with self.database.reading() as session:
            submission_id, priority = session.execute(
                select(Submission.id, Review.priority)
                .join(Review, Review.submission_id == Submission.id)
                .where(Submission.reference == reference)
            ).one()
            read = evaluations.latest(session, submission_id)
        return priority, [match.condition for match in read.matches] if read else None

    def found_anything(self) -> bool:
        """Say whether the rules found all six conditions in any case."""
        with self.database.reading() as session:
            codes = session.scalars(select(StoredEvaluation.condition_codes)).all()
        return any(len(found) == len(Condition) for found in codes)


@pytest.fixture
def clinic(database: Database, config: Config) -> Clinic:
    return Clinic(database, Worker(database, config))


@pytest.mark.parametrize("pair", [pytest.param(pair, id=name) for name, pair in PAIRS.items()])
def test_two_patients_whom_the_rules_tell_apart_receive_the_same(
    app: Flask, clinic: Clinic, pair: Pair
) -> None:
    own = dict.fromkeys(pair.own, "OWN")
    seen, read = [], []
    for changes in (pair.one, pair.other):
        observer = Observer(app, own)
        reference = observer.fills_in_and_sends({pair.section: changes})
        clinic.reads()
        read.append(clinic.findings(reference))
        observer.comes_back()
        seen.append(observer)

    assert read[0] != read[1]
    assert differences(*seen) == []


@pytest.mark.parametrize("rules", RULES)
def test_the_same_patient_receives_the_same_whatever_the_clinic_does(
    app: Flask, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, rules: str
) -> None:
    plain, _ = comes_back(app, clinic, monkeypatch, rules="normal", desk="untouched")
    for desk in DESK:
        other, _ = comes_back(app, clinic, monkeypatch, rules=rules, desk=desk)
        assert differences(plain, other) == [], desk

    assert any(exchange.asked == "mail to ada@example.com" for exchange in plain.kept)


def test_the_clinic_does_see_what_the_patient_does_not(
    app: Flask, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = {
        rules: comes_back(app, clinic, monkeypatch, rules=rules, desk="untouched")[1] for rules in EVALUATE
    }

    assert seen["empty"] == (Priority.ROUTINE, [])
    assert seen["everything"] == (Priority.CONSULT, list(Condition))
    assert seen["raising"] == (Priority.URGENT, None)
    assert len({str(found) for found in seen.values()}) == len(EVALUATE)


@pytest.mark.parametrize("leak", LEAKS)
def test_a_planted_leak_is_found(
    app: Flask, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, leak: str
) -> None:
    plant(app, leak, tells=clinic.found_anything)
    plain, _ = comes_back(app, clinic, monkeypatch, rules="empty", desk="untouched")
    other, _ = comes_back(app, clinic, monkeypatch, rules="everything", desk="untouched")

    _, found = LEAKS[leak]
    assert f"{found} differs" in differences(plain, other)


def comes_back(
    app: Flask, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, *, rules: str, desk: str
) -> tuple[Observer, Findings]:
    """Let one patient send a form, be read and dealt with, and look at everything again."""
    clinic.forgets_tries()
    told = {**TOLD, "diagnoses": "spinal_stenosis", "diagnosis_words": "A slipped disc, they said"}
    observer = Observer(app)
    reference = observer.fills_in_and_sends({"diagnosis": told, "safety": {"saddle_numbness": "yes_longer"}})
    if rules in EVALUATE:
        monkeypatch.setattr(evaluations, "evaluate", EVALUATE[rules])
        clinic.reads()
    clinic.does(desk, reference)
    findings = clinic.findings(reference)
    observer.comes_back()
    return observer, findings


def matching_everything(answers: Answers, *, sent_on: date | None) -> Evaluation:  # noqa: ARG001  whatever was sent
    """Find all six conditions."""
    told = Answers({"told_diagnosis": "yes", "diagnoses": tuple(condition.value for condition in Condition)})
    return evaluate(told, sent_on=sent_on)


def finding_nothing(answers: Answers, *, sent_on: date | None) -> Evaluation:  # noqa: ARG001  whatever was sent
    """Find nothing."""
    return evaluate(Answers({}), sent_on=sent_on)


def failing(answers: Answers, *, sent_on: date | None) -> Evaluation:  # noqa: ARG001  whatever was sent
    """Fail."""
    raise RuntimeError


EVALUATE: Mapping[str, Callable[..., Evaluation]] = {
    "normal": evaluate,
    "empty": finding_nothing,
    "everything": matching_everything,
    "raising": failing,
}
