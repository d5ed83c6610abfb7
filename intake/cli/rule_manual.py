"""The manual of the rules: every table, its words, its reasons and its sources, as one page."""

from collections.abc import Iterable, Iterator

from intake.cli.rule_manual_words import words_of_concern, words_of_conditions
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.conditions import Condition
from intake.questionnaire.levels import Level, SafetyRow
from intake.questionnaire.safety import SAFETY_TABLE
from intake.questionnaire.selfcheck import choices_of
from intake.rules.cases.case import SENT_ON, Case
from intake.rules.cases.table import CASES
from intake.rules.history import HISTORY_TABLE, REGIONS, STAYED
from intake.rules.priority import PRIORITY_OF, WITH_CONCERN, WITH_MATCH
from intake.rules.published import PUBLISHED
from intake.rules.safety import COMBINATIONS
from intake.rules.sources import SOURCES
from intake.rules.version import rule_set

_INTRODUCTION = """\
Everything that the rules can find in a patient's answers stands on this page. They recognise what
a patient reports; they say nothing about what a patient has. The safety levels are a proposal: the
clinic's own clinical safety officer reads this page, challenges it and signs it, for the version
that stands above."""

_HISTORY_NOTE = """\
Places are compared by region: neck; upper and middle back; lower back with buttock, hip and leg.
The row is wider than ICD-11 MG30.21, which leaves out pain carried on from before the operation;
the name on the list is wider too."""

_LEVELS = {
    Level.ACT: "act: a person must know at once",
    Level.SOON: "soon: a named person, the same working day",
    Level.TELL: "tell: for a clinician to read",
}


def manual() -> Iterator[str]:
    """Go through the lines of the manual, in Markdown."""
    yield from (f"# The rules, version {rule_set()}", "", _INTRODUCTION, "")
    yield from (f"Questionnaire {CURRENT.version}.", "")
    yield from _published()
    yield from _priorities()
    yield from _safety()
    yield from _combinations()
    yield from _conditions()
    yield from _history()
    yield from words_of_conditions()
    yield from words_of_concern()
    yield from _cases()


def table(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Write a heading and a table under it; a bar inside a cell is escaped."""
    yield from (f"## {title}", "")
    yield from (_row(heads), _row(("---",) * len(heads)))
    yield from (_row(row) for row in rows)
    yield ""


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _published() -> Iterator[str]:
    numbered = reversed(list(enumerate(PUBLISHED, 1)))
    rows = ((str(number), row.digest, str(row.published_on), row.changed) for number, row in numbered)
    yield from table(
        "Rule sets published, the newest first", ("Number", "Version", "Day", "What changed"), rows
    )


def _priorities() -> Iterator[str]:
    rows = [(f"A safety answer of level {_LEVELS[level]}", PRIORITY_OF[level].value) for level in Level]
    rows += [("Words of concern", WITH_CONCERN.value), ("A match", WITH_MATCH.value)]
    rows += [("None of these", "routine"), ("It could not be evaluated", "urgent")]
    yield from table(
        "Priority", ("What was found", "Priority, unless something else gives a higher one"), rows
    )


def _safety() -> Iterator[str]:
    heads = ("Question", "Answer", "Level", "Points to", "Source")
    rows = (row for safety in SAFETY_TABLE for row in _safety_rows(safety))
    yield from table("Safety answers", heads, rows)


def _safety_rows(safety: SafetyRow) -> Iterator[tuple[str, ...]]:
    texts = dict(choices_of(CURRENT.by_id[safety.question]))
    asked = f"{CURRENT.by_id[safety.question].text} (`{safety.question}`)"
    for answer, level in safety.levels.items():
        yield asked, f"{texts[answer]} (`{answer}`)", level.value, safety.points_to, safety.source
    for pair in safety.pairs:
        beside = f"`{pair.answer}`, with `{pair.beside}`: {', '.join(sorted(pair.values))}"
        yield asked, beside, pair.level.value, pair.reason, pair.source


def _combinations() -> Iterator[str]:
    rows = (
        (
            f"`{row.question}`: {', '.join(sorted(row.values))}",
            str(row.beside),
            row.level.value,
            row.reason,
            row.source,
        )
        for row in COMBINATIONS
    )
    heads = ("Safety answer", "Beside, on another page", "Level", "Reason", "Source")
    yield from table("Combinations across pages, for staff only", heads, rows)


def _conditions() -> Iterator[str]:
    rows = ((condition.label, f"`{condition}`") for condition in Condition)
    yield from table("The conditions, in the order of every list", ("Name", "Code"), rows)
    sources = [("`diagnoses`, ticked", "reported", "The condition's own box names it.")]
    sources += [(f"`{source.question}`, words", source.basis.value, source.reason) for source in SOURCES]
    yield from table("Where a match may come from", ("Answer", "Basis", "Why"), sources)
    yield from (
        "A report is affirmed when `told_diagnosis` is yes and any words on it affirm; with own_idea,",
        "not_sure or no, or with words in doubt, it is uncertain. Words that deny what a tick or other",
        "words report keep the match, make it uncertain and mark a conflict, unless they stand in one",
        "sentence with the report or speak of another level of the spine.",
        "",
    )


def _history() -> Iterator[str]:
    rows = ((row.lasting, row.overlap.value, row.certainty.value, row.reason) for row in HISTORY_TABLE)
    heads = ("Has lasted", "Place of pain and operation", "Certainty", "Why")
    yield from table("Pain after an operation on the spine", heads, rows)
    yield from (
        f"Read only with `back_surgery`: yes and `pain_after_surgery`: {', '.join(sorted(STAYED))}.",
        "",
    )
    yield from (f"- {region}: {', '.join(sorted(places))}" for region, places in REGIONS.items())
    yield from ("", _HISTORY_NOTE, "")


def _cases() -> Iterator[str]:
    yield from (f"All cases are taken as sent on {SENT_ON}; each runs as a test.", "")
    for title, cases in CASES.items():
        heads = ("Situation", "Priority", "Found", "Why")
        yield from table(f"Cases: {title}", heads, map(_case_row, cases))


def _case_row(case: Case) -> tuple[str, ...]:
    return case.situation, case.priority.value, "; ".join(case.findings) or "nothing", case.reason
