"""What the rules found in a case, in words: safety answers, words of concern, matches, other mentions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

from intake.questionnaire.levels import Level, SafetyAnswer
from intake.questionnaire.messages import N_
from intake.questionnaire.safety import safety_answers
from intake.rules.evaluation import Basis, Certainty, Evidence, Match, MentionFound, SafetyFinding
from intake.rules.status import Status
from intake.services.cases import Case
from intake.web.locale import language, translate
from intake.web.staff.marked import Quote, Span, quoted
from intake.web.staff.reasons import CONCERNS
from intake.web.summary import in_words

_LEVELS = {Level.ACT: N_("Act now"), Level.SOON: N_("Same day"), Level.TELL: N_("To read")}
_NOT_TAKEN = {
    Status.NEGATED: N_("%(name)s: the words say that it is not there"),
    Status.OTHER_PERSON: N_("%(name)s: about another person"),
}
_SURE = {
    Certainty.AFFIRMED: N_("As the patient reports it."),
    Certainty.UNCERTAIN: N_("The patient’s words are not certain."),
    Certainty.STATED_HISTORY: N_("From the answers about surgery."),
}
_CONFLICT = N_("Another answer says the opposite. Please read both.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyRow:
    """One safety answer with its level."""

    level: str
    level_words: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchCard:
    """One match, headed by where it comes from."""

    condition: str
    heading: str
    words: str
    remark: str | None
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A kind of concern, or of mention that was not taken, with the words."""

    heading: str
    quote: Quote


class Reading:
    """A case in the viewer's language; where that is the patient's too, in the words that the patient saw."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.as_shown: Callable[[str], str] = self.as_asked if case.language == language() else translate

    def as_asked(self, text: str) -> str:
        """Return a text of the questionnaire in the words that the patient saw."""
        return self.case.texts.get(text) or translate(text)

    def question(self, question_id: str) -> str:
        """Return a question as it was asked."""
        return self.as_shown(self.case.questionnaire.by_id[question_id].text)

    def answer(self, question_id: str) -> str:
        """Return an answer in words, as its choices were shown."""
        question = self.case.questionnaire.by_id[question_id]
        value = self.case.answers.values.get(question_id)
        return "" if value is None else in_words(question, value, self.as_shown)

    def safety(self) -> list[SafetyRow]:
        """List the answers that have a level, most urgent first; also of a case nobody evaluated."""
        evaluation = self.case.evaluation
        found: tuple[SafetyFinding | SafetyAnswer, ...] = (
            evaluation.safety if evaluation else safety_answers(self.case.answers)
        )
        return [
            SafetyRow(
                level=item.level.value,
                level_words=translate(_LEVELS[item.level]),
                question=self.question(item.question),
                answer=self.answer(item.question),
            )
            for item in sorted(found, key=lambda item: item.level.rank)
        ]

    def concerns(self) -> list[Remark]:
        """List words that speak of danger, each with its place."""
        found = self.case.evaluation.concerns if self.case.evaluation else ()
        return [
            Remark(
                heading=translate(CONCERNS[item.kind.value]),
                quote=self._quote(item.question, Span(item.start, item.end)),
            )
            for item in found
        ]

    def matches(self) -> list[MatchCard]:
        """List the matches in their fixed order."""
        found = self.case.evaluation.matches if self.case.evaluation else ()
        return [
            MatchCard(
                condition=item.condition.value,
                heading=self._heading(item),
                words=translate(_SURE[item.certainty]),
                remark=translate(_CONFLICT) if item.conflict else None,
                evidence=tuple(self._evidence(item)),
            )
            for item in found
        ]

    def mentions_not_taken(self) -> list[Remark]:
        """List the places that name a condition and made no match: denied, or about somebody else."""
        evaluation = self.case.evaluation
        found = evaluation.mentions if evaluation else ()
        taken = {
            (place.question, place.start)
            for match in (evaluation.matches if evaluation else ())
            for place in match.evidence
        }
        return [
            Remark(
                heading=translate(_NOT_TAKEN[item.status]) % {"name": translate(item.condition.label)},
                quote=self._quote(item.question, Span(item.start, item.end)),
            )
            for item in found
            if item.status in _NOT_TAKEN and (item.question, item.start) not in taken
        ]

    def spans(self, question_id: str, *, with_conditions: bool) -> list[Span]:
        """List the places of one answer that are marked where it stands whole."""
        evaluation = self.case.evaluation
        if evaluation is None:
            return []
        places: list[Evidence | MentionFound] = []
        if with_conditions:
            places = [place for match in evaluation.matches for place in match.evidence]
        return [
            Span(place.start, place.end)
            for place in (*places, *evaluation.concerns)
            if place.question == question_id and place.start is not None and place.end is not None
        ]

    def _heading(self, match: Match) -> str:
        name = translate(match.condition.label)
        match match.basis:
            case Basis.SCAN:
                words = N_("Says a scan showed: %(name)s")
            case Basis.HISTORY:
                words = N_(
                    "Pain after spine surgery, as the patient tells it (nobody is reported to have named it)"
                )
            case Basis.REPORTED:
                told = self.case.answers.one("told_diagnosis") == "yes"
                words = N_("Says they were told: %(name)s") if told else N_("Thinks it may be: %(name)s")
            case _:
                assert_never(match.basis)
        return translate(words) % {"name": name}

    def _evidence(self, match: Match) -> Iterator[Quote]:
        for item in match.evidence:
            if item.start is not None and item.end is not None:
                yield self._quote(item.question, Span(item.start, item.end))
            else:
                yield Quote(
                    question=self.question(item.question),
                    before="",
                    quote=self._choice(item),
                    after="",
                )

    def _choice(self, item: Evidence) -> str:
        """Say a choice in words: one of several ticks alone, else the whole answer."""
        question = self.case.questionnaire.by_id[item.question]
        ticked = self.case.answers.ticked(item.question)
        if item.quote in ticked:
            value = {item.quote: self.case.answers.details(item.question).get(item.quote)}
            one = (item.quote,) if not self.case.answers.details(item.question) else value
            return in_words(question, one, self.as_shown)
        return self.answer(item.question) or item.quote

    def _quote(self, question_id: str, span: Span) -> Quote:
        return quoted(self.question(question_id), self.case.answers.words(question_id), span)
