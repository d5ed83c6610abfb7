"""Combinations of answers on different pages that make a safety answer weigh more: for staff only.

The levels of single answers, and the pairs on the safety page itself, stand in
`intake.questionnaire.safety`, because the patient's notice depends on them and on nothing here.
"""

from dataclasses import dataclass
from datetime import date

from intake.questionnaire.answers import Answers
from intake.questionnaire.levels import Level, SafetyAnswer
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.safety import safety_answers
from intake.rules.evaluation import SafetyFinding

OLD_AGE = 70
_LEVELED = frozenset({"yes", "not_sure"})
_UNDER_6_WEEKS = frozenset({"under_6_weeks"})
_UNDER_12_WEEKS = frozenset({"under_6_weeks", "6_to_12_weeks"})


@dataclass(frozen=True, slots=True)
class Answered:
    """One of these answers was given, or ticked."""

    question: str
    values: frozenset[str]

    def __str__(self) -> str:
        return f"{self.question}: {', '.join(sorted(self.values))}"

    def holds(self, answers: Answers, age: int | None) -> bool:
        """Say whether it was."""
        del age
        return not self.values.isdisjoint((*answers.ticked(self.question), answers.one(self.question)))


@dataclass(frozen=True, slots=True)
class AgedAtLeast:
    """The patient had this age on the day sent; an unknown day or birth date is no age."""

    years: int

    def __str__(self) -> str:
        return f"age {self.years} or more"

    def holds(self, answers: Answers, age: int | None) -> bool:
        """Say whether they had."""
        del answers
        return age is not None and age >= self.years


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """A safety answer, what it stands beside on another page, and the level of both together."""

    rule: str
    question: str
    values: frozenset[str]
    beside: Answered | AgedAtLeast
    level: Level
    reason: Message
    source: str


COMBINATIONS = (
    Combination(
        rule="cancer_and_weight_loss",
        question="cancer_ever",
        values=_LEVELED,
        beside=Answered("weight_loss", _LEVELED),
        level=Level.SOON,
        reason=N_("Cancer, now or in the past, and lost weight without trying"),
        source="AHCPR Guideline 14 (1994); Downie et al., BMJ 2013;347:f7095",
    ),
    Combination(
        rule="cancer_and_constant_pain",
        question="cancer_ever",
        values=_LEVELED,
        beside=Answered("constant_pain", _LEVELED),
        level=Level.SOON,
        reason=N_("Cancer, now or in the past, and pain that never lets up"),
        source="AHCPR Guideline 14 (1994); Downie et al., BMJ 2013;347:f7095",
    ),
    Combination(
        rule="cancer_and_new_pain",
        question="cancer_ever",
        values=_LEVELED,
        beside=Answered("pain_duration", _UNDER_12_WEEKS),
        level=Level.SOON,
        reason=N_("Cancer, now or in the past, and pain for less than 12 weeks"),
        source="Downie et al., BMJ 2013;347:f7095",
    ),
    Combination(
        rule="small_injury_and_weak_bones",
        question="small_injury",
        values=_LEVELED,
        beside=Answered("risk_history", frozenset({"weak_bones", "steroids"})),
        level=Level.SOON,
        reason=N_("A small fall, cough or lift, with weak bones or steroids"),
        source="Downie et al., BMJ 2013;347:f7095; Henschke et al., Arthritis Rheum 2009;60:3072",
    ),
    Combination(
        rule="small_injury_and_age",
        question="small_injury",
        values=_LEVELED,
        beside=AgedAtLeast(OLD_AGE),
        level=Level.SOON,
        reason=N_("A small fall, cough or lift, at 70 or older"),
        source="Henschke et al., Arthritis Rheum 2009;60:3072",
    ),
    Combination(
        rule="aneurysm_and_new_pain",
        question="risk_history",
        values=frozenset({"aneurysm"}),
        beside=Answered("pain_duration", _UNDER_6_WEEKS),
        level=Level.SOON,
        reason=N_("An aneurysm, and pain for less than 6 weeks"),
        source="NICE NG156 (2020)",
    ),
)


def safety_findings(answers: Answers, *, sent_on: date | None) -> tuple[SafetyFinding, ...]:
    """List the safety answers in the order asked, each at the highest level that anything gives it."""
    age = _age(answers.day("date_of_birth"), sent_on)
    return tuple(_raised(found, answers, age) for found in safety_answers(answers))


def _raised(found: SafetyAnswer, answers: Answers, age: int | None) -> SafetyFinding:
    weighs_more = next(
        (
            row
            for row in COMBINATIONS
            if row.question == found.question
            and row.level.rank < found.level.rank
            and not row.values.isdisjoint(found.answers)
            and row.beside.holds(answers, age)
        ),
        found,
    )
    return SafetyFinding(
        question=found.question,
        level=weighs_more.level,
        answers=found.answers,
        reason=weighs_more.reason,
    )


def _age(born: date | None, sent_on: date | None) -> int | None:
    """Count full years; someone born on 29 February turns a year older on 1 March."""
    if born is None or sent_on is None:
        return None
    return sent_on.year - born.year - ((sent_on.month, sent_on.day) < (born.month, born.day))
