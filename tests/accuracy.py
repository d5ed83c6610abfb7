"""Measure the free-text reader on labelled cases: python -m tests.accuracy <file.jsonl>.

A unit is a pair (condition, status) of one text. When the words of one text give a condition more than
one status, the strongest counts (affirmed, uncertain, negated, other person). A condition the labels call
optional counts neither way.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from intake.questionnaire.conditions import Condition
from intake.rules.mentions import Status, read_mentions

CODES = {
    "DDD": Condition.DEGENERATIVE_DISC_DISEASE,
    "HERN": Condition.HERNIATED_OR_BULGING_DISC,
    "SOA": Condition.SPINAL_OSTEOARTHRITIS,
    "FACET": Condition.FACET_JOINT_SYNDROME,
    "STEN": Condition.SPINAL_STENOSIS,
    "PPSP": Condition.PERSISTENT_POST_SURGICAL_BACK_PAIN,
}
POSITIVE = frozenset({Status.AFFIRMED, Status.UNCERTAIN})
Pairs = dict[Condition, Status]


def expected(row: dict[str, Any]) -> Pairs:
    """The labelled status of each condition of one row."""
    return {CODES[code]: Status(status) for status, codes in row["expect"].items() for code in codes}


def read(text: str) -> Pairs:
    """The strongest status that the reader gives each condition of one text."""
    found: Pairs = {}
    order = list(Status)
    for mention in read_mentions(text):
        earlier = found.get(mention.condition, mention.status)
        found[mention.condition] = min(earlier, mention.status, key=order.index)
    return found


def compare(row: dict[str, Any]) -> tuple[Pairs, Pairs]:
    """What was missed and what was read too much in one row, optional conditions apart."""
    want, got = expected(row), read(row["text"])
    optional = {CODES[code] for code in row["optional"]}
    missed = {condition: status for condition, status in want.items() if got.get(condition) != status}
    extra = {
        condition: status
        for condition, status in got.items()
        if want.get(condition) != status and (condition not in optional or condition in want)
    }
    return missed, extra


def f1(rows: Iterable[dict[str, Any]]) -> tuple[float, float, float, float]:
    """Micro F1, macro F1 over conditions, precision and recall of some rows."""
    hits: Counter[Condition] = Counter()
    missed_by: Counter[Condition] = Counter()
    extra_by: Counter[Condition] = Counter()
    for row in rows:
        missed, extra = compare(row)
        missed_by.update(missed.keys())
        extra_by.update(extra.keys())
        hits.update(condition for condition in expected(row) if condition not in missed)
    hit, miss, more = hits.total(), missed_by.total(), extra_by.total()
    each = [
        2 * hits[c] / (2 * hits[c] + missed_by[c] + extra_by[c])
        for c in Condition
        if hits[c] + missed_by[c] + extra_by[c]
    ]
    micro = 2 * hit / (2 * hit + miss + more) if hit + miss + more else 1.0
    macro = sum(each) / len(each) if each else 1.0
    return micro, macro, hit / (hit + more) if hit + more else 1.0, hit / (hit + miss) if hit + miss else 1.0


def load(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of labelled cases."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def wrongly_positive(rows: Iterable[dict[str, Any]], status: Status) -> tuple[int, int]:
    """How many conditions labelled with a status are read as the patient's, of how many."""
    labelled = [(row, c) for row in rows for c, is_ in expected(row).items() if is_ is status]
    return sum(read(row["text"]).get(c) in POSITIVE for row, c in labelled), len(labelled)


def clean(rows: Iterable[dict[str, Any]]) -> tuple[int, int]:
    """How many look-alike rows have nothing read too much, of how many."""
    look_alikes = [row for row in rows if row["kind"] == "lookalike"]
    return sum(not compare(row)[1] for row in look_alikes), len(look_alikes)


def report(rows: list[dict[str, Any]], *, show: bool) -> list[str]:
    """The figures as lines to read, and each row that differs from its labels when asked to show them."""
    lines = []
    for name in ("kind", "lang"):
        for value in sorted({row[name] for row in rows}):
            micro, _, precision, recall = f1(row for row in rows if row[name] == value)
            lines.append(
                f"{name:>6} {value:<12} F1 {micro:.3f}  precision {precision:.3f}  recall {recall:.3f}"
            )
    micro, macro, precision, recall = f1(rows)
    exact = sum(compare(row) == ({}, {}) for row in rows)
    lines += [
        f"micro F1 {micro:.3f}  macro F1 {macro:.3f}  precision {precision:.3f}  recall {recall:.3f}",
        "look-alike rows clean: {} of {}".format(*clean(rows)),
        f"rows exact: {exact} of {len(rows)}",
        "negated read as positive: {} of {}".format(*wrongly_positive(rows, Status.NEGATED)),
        "other person read as positive: {} of {}".format(*wrongly_positive(rows, Status.OTHER_PERSON)),
    ]
    return lines + [line for row in rows for line in _difference(row) if show]


def _difference(row: dict[str, Any]) -> list[str]:
    missed, extra = compare(row)
    return (
        [f"{row['id']} missed {_words(missed)} extra {_words(extra)}: {row['text']}"]
        if missed or extra
        else []
    )


def _words(pairs: Pairs) -> str:
    return ", ".join(f"{condition} {status}" for condition, status in pairs.items()) or "-"


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        if not argument.startswith("-"):
            lines = report(load(Path(argument)), show="--show" in sys.argv)
            sys.stdout.write("\n".join(lines) + "\n")
