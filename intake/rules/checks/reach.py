"""Whether each rule can come to something: its words exist, a case shows it, its answers can be given."""

from collections.abc import Iterable, Iterator

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.conditions import Condition
from intake.questionnaire.selfcheck import choices_of
from intake.rules.evaluation import Evaluation
from intake.rules.history import HISTORY_TABLE, REGIONS, STAYED
from intake.rules.readings import Reading
from intake.rules.safety import COMBINATIONS, Answered
from intake.rules.sources import SOURCES
from intake.rules.vocabulary.kinds import Kind, Row

_MADE_OF_LETTERS_AND_NUMBERS = frozenset({Kind.LEVEL})
"""Kinds that the words themselves give, without a row: L4-5, C5/C6."""

NamedAnswer = tuple[str, frozenset[str]]
"""A question and the answers to it that a table names."""


def unreached_conditions(evaluations: Iterable[Evaluation]) -> Iterator[str]:
    """Name each condition that no case is matched with."""
    found = {match.condition for evaluation in evaluations for match in evaluation.matches}
    yield from (
        f"{condition}: no case is matched with it" for condition in Condition if condition not in found
    )


def unreached_readings(
    readings: Iterable[Reading], rows: Iterable[Row], evaluations: Iterable[Evaluation]
) -> Iterator[str]:
    """Name each kind of word that a reading waits for in vain, and each reading that no case shows."""
    kinds = {row.kind for row in rows} | _MADE_OF_LETTERS_AND_NUMBERS
    shown = {mention.rule.partition(":")[0] for evaluation in evaluations for mention in evaluation.mentions}
    for reading in readings:
        yield from (
            f"{reading.id}: no word is a {kind}"
            for kind in (*reading.findings, *reading.places)
            if kind not in kinds
        )
        if reading.id not in shown:
            yield f"{reading.id}: no case shows it"


def impossible_answers(named: Iterable[NamedAnswer]) -> Iterator[str]:
    """Name each answer that a table waits for and that nobody can give."""
    for question, answers in named:
        if question not in CURRENT.by_id:
            yield f"{question}: there is no such question"
            continue
        possible = {value for value, _ in choices_of(CURRENT.by_id[question])}
        yield from (f"{question}: {answer} is none of its answers" for answer in sorted(answers - possible))


def named_answers() -> Iterator[NamedAnswer]:
    """Go through the answers that the tables of the rules wait for."""
    for source in SOURCES:
        yield source.question, frozenset()
        yield from ((when.question, frozenset(when.values)) for when in source.asked_when)
    for row in COMBINATIONS:
        yield row.question, row.values
        if isinstance(row.beside, Answered):
            yield row.beside.question, row.beside.values
    yield "pain_after_surgery", STAYED
    yield "pain_after_surgery_lasting", frozenset(row.lasting for row in HISTORY_TABLE)
    yield "surgery_area", frozenset(REGIONS)
    yield "pain_areas", frozenset().union(*REGIONS.values())
    yield "diagnoses", frozenset(Condition)
