"""Measure the rules on one core: python -m bench.rules [file of labelled cases].

Texts a second, time by length, the worst texts of 2,000 characters, the whole evaluation of the median
patient, and the time to import; as the floor, a plain keyword match over the same texts in the same run.
Times are processor time, so that other work on the machine weighs less.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.hurtful import LENGTH, hurtful
from intake.questionnaire.answers import Answers
from intake.rules.concerns import concerns_found
from intake.rules.evaluate import evaluate
from intake.rules.mentions import read_mentions
from intake.rules.spelling import repair
from intake.synthetic.patient import somebody
from intake.synthetic.shares import Population
from tests.unit.rules.test_sentences import TABLES

Figures = dict[str, float]

SENT_ON = date(2026, 3, 9)
LENGTHS = (100, 250, 500, 1000, LENGTH)
PATIENTS = 500
KEYWORDS = (
    "disc",
    "disk",
    "hernia",
    "arthritis",
    "artrosis",
    "spondyl",
    "facet",
    "stenosis",
    "estenosis",
    "failed back",
)
IMPORTED = {
    "the rules, whole": "intake.rules.evaluate",
    "the reader of conditions": "intake.rules.mentions",
    "the library alone, the floor": "dataclasses, enum, hashlib, re, typing",
}


def seconds(work: Callable[[str], object], texts: Iterable[str], *, times: int = 5) -> float:
    """Return the least processor time of several runs over the texts."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        for text in texts:
            work(text)
        taken.append(time.process_time() - began)
    return min(taken)


def keyword_match(text: str) -> list[str]:
    """Name the keywords that stand in the text: the floor, with no reading at all."""
    lowered = text.lower()
    return [word for word in KEYWORDS if word in lowered]


def read_concerns(text: str) -> object:
    """Read one text for words of concern alone."""
    return concerns_found(Answers({"anything_else": text}), sent_on=None)


def measure(texts: list[str]) -> dict[str, Figures]:
    """Measure everything, by subject."""
    middle = sorted(texts, key=len)[len(texts) // 2]
    every = "".join(texts)
    pieces = {size: [every[start : start + size] for start in range(0, 20 * size, size)] for size in LENGTHS}
    return {
        "texts a second": {
            "all": round(len(texts) / seconds(read_mentions, texts)),
            "the median": round(1000 / seconds(read_mentions, [middle] * 1000)),
            "words of concern": round(len(texts) / seconds(read_concerns, texts)),
            "keyword match, the floor": round(len(texts) / seconds(keyword_match, texts)),
        },
        "ms by characters": {str(size): round(50 * seconds(_both, pieces[size]), 3) for size in LENGTHS},
        f"ms, worst {LENGTH} characters": _worst(),
        "µs, evaluation of a patient": _patients(),
        "ms, import": _starts(),
    }


def _both(text: str) -> None:
    read_mentions(text)
    read_concerns(text)


def _worst() -> Figures:
    taken: Figures = {}
    for name, text in hurtful().items():
        runs = []
        for _ in range(3):
            repair.cache_clear()
            runs.append(seconds(_both, [text], times=1))
        taken[name] = round(1000 * min(runs), 2)
    return dict(sorted(taken.items(), key=lambda pair: -pair[1])[:5])


def _patients() -> Figures:
    chance = random.Random("bench")  # noqa: S311  the patients must be the same in each run
    taken = []
    for _ in range(PATIENTS):
        answers = somebody(chance, population=Population.ORDINARY, sent_on=SENT_ON)
        taken.append(1_000_000 * min(_evaluation(answers) for _ in range(5)))
    return {
        "median": round(statistics.median(taken)),
        "of 100 the slowest": round(statistics.quantiles(taken, n=100)[-1]),
    }


def _evaluation(answers: Answers) -> float:
    began = time.process_time()
    evaluate(answers, sent_on=SENT_ON)
    return time.process_time() - began


def _starts() -> Figures:
    """Time imports from bytecode, as an installed application has it: the first of several runs writes it."""
    with TemporaryDirectory() as folder:
        around = os.environ | {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        return {
            name: round(1000 * min(_start(modules, around) for _ in range(6)))
            for name, modules in IMPORTED.items()
        }


def _start(modules: str, around: Mapping[str, str]) -> float:
    program = f"import time; t = time.process_time(); import {modules}; print(time.process_time() - t)"
    return float(subprocess.check_output([sys.executable, "-c", program], env=around))  # noqa: S603  fixed text


def show(found: dict[str, Figures]) -> None:
    """Print the figures, a subject after another."""
    for subject, figures in found.items():
        print(subject)
        for name, figure in figures.items():
            print(f"  {name:32} {figure:>12,}")


def texts_of(path: str | None) -> list[str]:
    """Return the texts of labelled cases, or the sentences of our own tests."""
    if path is None:
        return [text for table in TABLES for text, _, _ in table.CASES]
    return [json.loads(line)["text"] for line in Path(path).read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    show(measure(texts_of(sys.argv[1] if len(sys.argv) > 1 else None)))
