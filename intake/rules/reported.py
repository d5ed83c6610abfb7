"""Matches from what the patient reports: conditions ticked, words of their own, words on a scan."""

from collections.abc import Iterator

from intake.questionnaire.answers import Answers
from intake.questionnaire.conditions import Condition
from intake.rules.conflict import SPEAKS_FOR, contradicting
from intake.rules.evaluation import Basis, Certainty, Evidence, Match, MentionFound
from intake.rules.sources import SOURCES, could_be_asked
from intake.rules.status import Status

TICKED = "ticked"
"""The rule that reads a tick: the condition's own box, and no other, names it."""

_BASIS = {source.question: source.basis for source in SOURCES}
_TOLD = SOURCES[0].asked_when
_CONDITIONS = tuple(Condition)
_NOT_TOLD = ("own_idea", "not_sure", "no")


def matches_reported(answers: Answers, mentions: tuple[MentionFound, ...]) -> Iterator[Match]:
    """Go through the matches on the bases reported and scan, in the order of the conditions."""
    ticked = answers.ticked("diagnoses") if could_be_asked(_TOLD, answers) else ()
    found = {*ticked, *(mention.condition for mention in mentions)}
    for condition in _CONDITIONS:
        if condition not in found:
            continue
        named = tuple(mention for mention in mentions if mention.condition is condition)
        against = contradicting(named, answers)
        for basis in (Basis.REPORTED, Basis.SCAN):
            ticks = _ticks(condition) if basis is Basis.REPORTED and condition in ticked else ()
            words = tuple(mention for mention in named if _speaks_for(mention, basis))
            if ticks or words:
                sure = _is_sure(basis, words, answers) and not against
                yield Match(
                    condition=condition,
                    basis=basis,
                    certainty=Certainty.AFFIRMED if sure else Certainty.UNCERTAIN,
                    conflict=bool(against),
                    evidence=(*ticks, *map(_quoted, words), *map(_quoted, against)),
                )


def _ticks(condition: Condition) -> tuple[Evidence, ...]:
    return (Evidence(question="diagnoses", quote=condition.value, start=None, end=None, rule=TICKED),)


def _speaks_for(mention: MentionFound, basis: Basis) -> bool:
    return _BASIS[mention.question] is basis and mention.status in SPEAKS_FOR


def _is_sure(basis: Basis, words: tuple[MentionFound, ...], answers: Answers) -> bool:
    """Say whether the report stands firm: somebody told them, and any words on it affirm.

    Without an answer on who told them, the words stand as they are written.
    """
    if basis is Basis.REPORTED and answers.one("told_diagnosis") in _NOT_TOLD:
        return False
    return not words or any(mention.status is Status.AFFIRMED for mention in words)


def _quoted(mention: MentionFound) -> Evidence:
    return Evidence(
        question=mention.question,
        quote=mention.quote,
        start=mention.start,
        end=mention.end,
        rule=mention.rule,
    )
