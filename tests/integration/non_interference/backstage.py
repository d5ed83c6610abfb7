"""What happens to a case behind the patient's back: rules that read it, and staff who deal with it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias
from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import delete, select

from config import Config
from intake.database import Database
from intake.jobs import Worker
from intake.models.evaluation import Evaluation as StoredEvaluation
from intake.models.review import Review
from intake.models.submission import Submission
from intake.models.tries import TryLimit
from intake.questionnaire.answers import Answers
from intake.questionnaire.conditions import Condition
from intake.questionnaire.priority import Priority
from intake.review import Move, ReviewStatus
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.services import evaluations
from tests.post_office import PostOffice
from tests.staffing import moved, staff_member

RULES = ("normal", "empty", "everything", "raising", "not yet")
DESK = ("untouched", "taken", "closed")

Findings: TypeAlias = tuple[Priority, list[str] | None]


@dataclass
class Clinic:
    """The site and its people; `rules` is what the rules do to what comes in."""

    app: Flask
    database: Database
    config: Config
    office: PostOffice
    rules: str = "normal"
    _earlier: frozenset[str] = frozenset()

    @contextmanager
    def with_rules(self, rules: str) -> Iterator[None]:
        """Let the rules work, find nothing, find everything, fail or not come to it, for one patient.

        That patient meets the clinic as the first one did: nobody before them has used up a try, and
        nothing is still known from pages that others saw.
        """
        with self.database.transaction() as session:
            session.execute(delete(TryLimit))
        self.app.extensions.pop("pace", None)
        self._earlier = self._open_cases()
        self.rules = rules
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(evaluations, "evaluate", EVALUATE.get(rules, evaluate))
            yield

    def deals(self, desk: str) -> None:
        """Read all that waits, and leave, take or close each open case of this patient."""
        if self.rules != "not yet":
            self.reads()
        for reference in self._open_cases() - self._earlier:
            if desk != "untouched":
                self._moves(reference, Move.TAKE)
            if desk == "closed":
                self._moves(reference, Move.CLOSE)

    def reads(self) -> None:
        """Let the rules read everything that waits; a failure waits for the next time."""
        worker = Worker(self.database, self.config)
        while worker.run_once():
            pass

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

    def _open_cases(self) -> frozenset[str]:
        cases = select(Submission.reference).join(Review, Review.submission_id == Submission.id)
        with self.database.reading() as session:
            return frozenset(session.scalars(cases.where(Review.status != ReviewStatus.CLOSED)))

    def _moves(self, reference: str, move: Move) -> None:
        of_case = select(Review.version).join(Submission, Submission.id == Review.submission_id)
        with self.database.reading() as session:
            version = session.scalars(of_case.where(Submission.reference == reference)).one()
        by = staff_member(self.database, name=f"{uuid4().hex} Sam")
        moved(self.database, reference, move, by=by, note="Seen today.", version=version)


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
