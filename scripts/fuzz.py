"""Read what nobody would write: python -m scripts.fuzz [how many texts] [number of the first].

Each text is made from its number alone, so that one that fails can be made again. It is read as an
answer of both kinds that the rules read: nothing may be raised, every quote must be exact, reading
twice must give the same, and no text may take much longer than its length explains.
"""

import json
import random
import sys
import time
from collections.abc import Callable

from intake.questionnaire.answers import Answers
from intake.rules.cases.case import SENT_ON
from intake.rules.cases.table import CASES
from intake.rules.concerns import CONCERN_ROWS
from intake.rules.evaluate import evaluate
from intake.rules.evaluation import Evaluation
from intake.rules.lexicon import KNOWN, ROWS
from intake.rules.wire import from_json, to_json
from tests.unit.rules.test_sentences import TABLES

LONGEST = 2000
SLOWEST = 0.05
"""Seconds of the processor that the longest text may take when it is read alone; usual is a tenth."""

SHOWN_EVERY = 50_000
QUESTIONS = ("diagnosis_words", "visit_goal")
"""One answer that is read for conditions, and one that is read for words of concern alone."""
SENTENCES = [text for table in TABLES for text, _, _ in table.CASES]
SENTENCES += [
    case.answers[name]
    for cases in CASES.values()
    for case in cases
    for name in ("diagnosis_words", "scan_words", "anything_else", "visit_goal")
    if isinstance(case.answers.get(name), str)
]
WORDS = sorted({*KNOWN, *(word for row in ROWS for word in row.forms.replace(",", " ").split())})
WORDS += sorted(
    {word for row in CONCERN_ROWS for part in row.parts for word in part.replace(",", " ").split()}
)
MARKS = [
    *" \t\n.,;:!?()[]/-'\"&+*_#%",
    "\r\n",
    "\n\n",
    "…",
    "’",
    "–",
    "—",
    "¿",
    "¡",
    "\u00ad",
    "\u200b",
    "\u0301",
]
LETTERS = [
    *range(0x20, 0x250),
    *range(0x300, 0x370),
    *range(0x2000, 0x2070),
    *range(0xD7F0, 0xD810),
    *range(0xFB00, 0xFB10),
    *range(0x1F600, 0x1F610),
    0x0,
    0x130,
    0x1E9E,
    0x3F3F,
    0xFFFF,
    0x10FFFF,
]
LEVELS = ("L4-5", "C5/C6", "l5 s1", "T12", "2", "1990", "2024", "3rd")


def text_of(number: int) -> str:
    """Make the text of one number."""
    chance = random.Random(number)  # noqa: S311  the text must be the same each time
    make = chance.choices((_said, _spoilt, _signs, _repeated), weights=(4, 4, 1, 1))[0]
    return make(chance)[:LONGEST]


def _said(chance: random.Random) -> str:
    """Words of the tables in any order, with signs among them."""
    words = chance.choices(WORDS, k=chance.randint(1, 25))
    words += chance.choices(LEVELS, k=chance.randint(0, 3))
    chance.shuffle(words)
    return "".join(word + chance.choice((" ", " ", " ", chance.choice(MARKS))) for word in words)


def _spoilt(chance: random.Random) -> str:
    """A sentence or two of the tests with letters lost, doubled, swapped and strange."""
    signs = list(" ".join(chance.choices(SENTENCES, k=chance.randint(1, 2))))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(signs))
        spoil = chance.randrange(4)
        if spoil == 0:
            signs[at] = ""
        elif spoil == 1:
            signs[at] += chance.choice((signs[at], *MARKS))
        elif spoil == 2:  # noqa: PLR2004  one of four ways
            signs[at : at + 2] = reversed(signs[at : at + 2])
        else:
            signs[at] = chr(chance.choice(LETTERS))
    return "".join(signs)


def _signs(chance: random.Random) -> str:
    """Any signs at all."""
    return "".join(chr(code) for code in chance.choices(LETTERS, k=chance.randint(0, 200)))


def _repeated(chance: random.Random) -> str:
    """The same again and again, up to the longest text."""
    pieces: tuple[Callable[[random.Random], str], ...] = (_said, _spoilt, _signs)
    piece = chance.choice(pieces)(chance)[: chance.randint(1, 40)] or " "
    return piece * (LONGEST // len(piece) if chance.random() < 0.1 else chance.randint(1, 20))  # noqa: PLR2004  a tenth are long


def fault_of(number: int, text: str) -> str:
    """Read one text; return what is wrong with the reading, or nothing."""
    answers = Answers(
        {"completed_by": "on_behalf" if number % 2 else "self"} | dict.fromkeys(QUESTIONS, text)
    )
    try:
        evaluation = evaluate(answers, sent_on=SENT_ON)
        again = evaluate(answers, sent_on=SENT_ON) if number % 100 == 0 else evaluation
        stored = from_json(json.loads(json.dumps(to_json(evaluation)))) if number % 100 == 0 else evaluation
    except Exception as error:  # noqa: BLE001  whatever is raised is what we look for
        return f"raised {type(error).__name__}: {error}"
    if not evaluation == again == stored:
        return "reads otherwise a second time, or when it was stored"
    wrong = [quote for quote, said in _quotes(evaluation, text) if quote != said or not quote]
    return f"quotes {wrong[0]!r}, which does not stand there" if wrong else ""


def _quotes(evaluation: Evaluation, text: str) -> list[tuple[str, str]]:
    found = [(mention.quote, text[mention.start : mention.end]) for mention in evaluation.mentions]
    found += [(concern.quote, text[concern.start : concern.end]) for concern in evaluation.concerns]
    evidence = [evidence for match in evaluation.matches for evidence in match.evidence]
    return found + [(one.quote, text[one.start : one.end]) for one in evidence if one.start is not None]


def seconds(number: int, text: str, *, times: int = 1) -> float:
    """Return the least time of the processor that a reading of the text takes."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        fault_of(number, text)
        taken.append(time.process_time() - began)
    return min(taken)


def main(count: int, first: int) -> int:
    """Read so many texts and print what was met; the exit status is 1 when any is at fault or slow."""
    faults = 0
    slowest = (0.0, first)
    for number in range(first, first + count):
        text = text_of(number)
        began = time.process_time()
        fault = fault_of(number, text)
        if time.process_time() - began > slowest[0]:
            slowest = max(slowest, (seconds(number, text, times=5), number))
        if fault:
            faults += 1
            print(f"text {number}: {fault}", flush=True)
        if (number + 1 - first) % SHOWN_EVERY == 0:
            print(f"{number + 1 - first:,} texts read, {faults} faults", flush=True)
    milliseconds = slowest[0] * 1000
    print(f"{count:,} texts from number {first:,}: {faults} faults.")
    print(f"The slowest, number {slowest[1]}, took {milliseconds:.1f} ms in {len(QUESTIONS)} answers.")
    return 1 if faults or slowest[0] > SLOWEST else 0


if __name__ == "__main__":
    given = [int(word.replace("_", "")) for word in sys.argv[1:]]
    sys.exit(main(*(given + [1_000_000, 0][len(given) :])))
