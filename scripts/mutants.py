"""Change the rules in every small way, one at a time, and see whether a test notices: make mutants.

`python -m scripts.mutants history doubt` does it for some modules. With `--resume`, what was noticed the
last time is not tried again as long as its function reads the same: so a new test costs the survivors alone.
mutmut makes the mutants. Each is put into a process of its own, a copy of one in which everything is loaded
already. It meets the sentences of the tables and those beside them that come to the line changed, for there
most are noticed within milliseconds; then the other tests of the rules.
"""

import argparse
import gc
import json
import os
import resource
import signal
import sys
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from scripts.planting import RULES, Mutant, called_on_import, load_anew, mutants_of, plant, statements

WANTED = 0.95
"""The share of the mutants that some test must notice."""

RESULTS = Path("mutants/results.json")
_NOT_TRIED = {"__init__", "version", "published"}
"""The last two read the files as they stand, which a mutant does not change."""

_OPTIONS = ("-x", "-q", "-n0", "-pno:randomly", "-pno:cacheprovider")
_TESTS = (
    "tests/unit/rules",
    "tests/property/test_look_alikes.py",
    "tests/property/test_rule_tables.py",
    "--ignore=tests/unit/rules/test_published.py",  # the mutants are not published
    "--ignore=tests/unit/rules/test_version.py",  # as above
    "--ignore=tests/unit/rules/test_concern_sentences.py",  # tried before, sentence by sentence
    "--ignore=tests/unit/rules/test_readings.py",  # as above
    "--ignore=tests/unit/rules/test_sentences.py",  # as above
    "--ignore=tests/unit/rules/test_voices.py",  # as above
)
_SECONDS = (40, 120)
"""Processor time for the sentences, and for the tests too: an endless loop counts as noticed."""

_SECOND = 1.0
"""The same for one sentence, which takes less than a millisecond."""

_MEMORY = 8 << 30
_SOME = 6000
"""So many questions show which lines are only come to once, because what they give is remembered."""

Probe = tuple[str, tuple[Any, ...]]
"""Something that the rules are asked: what reads, and the sentence, the voice, or the case of a table."""

Reached = dict[tuple[str, int], Sequence[int]]
"""The numbers of the probes that come to a line of a module."""


def probes() -> Iterator[Probe]:
    """Go through all that is asked, the sentences of the tables before those beside them."""
    readings, voices = sys.modules["tests.readings"], sys.modules["tests.voices"]
    cases = sys.modules["intake.rules.cases.table"].CASES
    tables = [(texts, read.__name__) for _, texts, read in readings.tables()]
    yield from ((read, (text,)) for texts, read in tables for text in texts)
    yield from (("case", (subject, number)) for subject in cases for number in range(len(cases[subject])))
    yield from (("voice", voice) for file in voices.FILES for voice in voices.voices(file))
    yield from ((read, (text,)) for texts, read in tables for text in readings.neighbours(texts))


def ask(probe: Probe) -> object:
    """Return what the rules say to it, as they are loaded now."""
    what, about = probe
    if what == "voice":
        return sys.modules["tests.voices"].Voice(*about).found()
    if what != "case":
        return getattr(sys.modules["tests.readings"], what)(*about)
    subject, number = about
    evaluation = sys.modules["intake.rules.cases.table"].CASES[subject][number].evaluate()
    return evaluation.priority, sys.modules["intake.rules.cases.case"].findings_of(evaluation)


def reached(asked: Sequence[Probe], modules: Iterable[str]) -> Reached:
    """Ask everything once, and note which lines each question comes to."""
    files = {str(RULES / f"{module}.py"): module for module in modules}
    lines: defaultdict[tuple[str, int], array[int]] = defaultdict(partial(array, "I"))
    met: set[tuple[str, int]] = set()

    def trace(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401  as sys.settrace has it
        if event == "line":
            met.add((frame.f_code.co_filename, frame.f_lineno))
            return trace
        return trace if frame.f_code.co_filename in files else None

    for number, probe in enumerate(asked):
        met.clear()
        sys.settrace(trace)
        ask(probe)
        sys.settrace(None)
        for file, line in met:
            lines[files[file], line].append(number)
    return dict(lines)


class Trial:
    """What the unchanged rules say, and how a mutant is tried against it.

    A mutant meets the questions that come to its line; all of them when its function runs on import, or
    when what it gives is remembered and so serves questions that do not come to it.
    """

    def __init__(self, modules: Sequence[str]) -> None:
        self.anew = called_on_import()
        self.probes = tuple(probes())
        load_anew()
        self.reached = reached(self.probes, modules)
        some = self.probes[:_SOME]
        again = reached(some, modules)
        load_anew()
        self.remembered = {
            line
            for line, numbers in reached(some, modules).items()
            if len(numbers) > len(again.get(line, ()))
        }
        load_anew()
        self.said = [ask(probe) for probe in self.probes]
        self.statements = {module: statements(module) for module in modules}
        load_anew()  # without all that is remembered of what was said
        gc.freeze()

    def first_to_notice(self, mutant: Mutant | None) -> int:
        """Plant the mutant; return 0 when nothing notices it, 1 when a sentence does, 2 when a test does."""
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        for step, (seconds, notices) in enumerate(
            zip(_SECONDS, (self._sentence, self._test), strict=True), 1
        ):
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
            try:
                if notices(mutant):
                    return step
            except (Exception, SystemExit):  # noqa: BLE001  whatever it is, it is noticed
                return step
        return 0

    def _sentence(self, mutant: Mutant | None) -> bool:
        numbers: Iterable[int] = range(len(self.probes))
        if mutant is not None:
            anew = (mutant.module, mutant.function) in self.anew
            plant(mutant, anew=anew)
            if not anew and self.remembered.isdisjoint((mutant.module, line) for line in mutant.lines):
                lines = self.statements[mutant.module].get(mutant.line, (mutant.line,))
                reaching = (self.reached.get((mutant.module, line), ()) for line in lines)
                numbers = sorted({*chain.from_iterable(reaching)})
        signal.signal(signal.SIGVTALRM, _give_up)
        for number in numbers:
            signal.setitimer(signal.ITIMER_VIRTUAL, _SECOND)
            if ask(self.probes[number]) != self.said[number]:
                return True
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return False

    @staticmethod
    def _test(_: Mutant | None) -> bool:
        return pytest.main([*_OPTIONS, *_TESTS]) != pytest.ExitCode.OK


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def in_a_copy(work: Callable[[], int]) -> int:
    """Start a copy of this process that ends with the number that the work comes to; return its id."""
    child = os.fork()
    if child:
        return child
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.dup2(nowhere, sys.stderr.fileno())
    os._exit(work())


def try_each(
    trial: Trial, mutants: Sequence[Mutant | None], processes: int
) -> Iterator[tuple[Mutant | None, int]]:
    """Give each mutant with what noticed it; one that is stopped for its time or memory gives less than 0."""
    running: dict[int, Mutant | None] = {}
    waiting = iter(mutants)
    while True:
        for mutant in islice(waiting, processes - len(running)):
            running[in_a_copy(partial(trial.first_to_notice, mutant))] = mutant
        if not running:
            return
        child, status = os.wait()
        yield running.pop(child), os.waitstatus_to_exitcode(status)


def report(name: str, noticed: Iterable[int]) -> float:
    """Print how many of some mutants were noticed, and return the share."""
    each = [step != 0 for step in noticed]
    share = sum(each) / len(each) if each else 1.0
    print(f"| {name} | {len(each)} | {sum(each)} | {share:.1%} |", flush=True)
    return share


def main() -> str | None:
    """Try the mutants, name the survivors, print the shares, and return what is wrong with them."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument(
        "modules", nargs="*", default=sorted({path.stem for path in RULES.glob("*.py")} - _NOT_TRIED)
    )
    options.add_argument("--resume", action="store_true", help="try again only what nothing noticed")
    options.add_argument("--processes", type=int, default=2)
    chosen = options.parse_args()
    known: dict[str, dict[str, int]] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    mutants = [mutant for module in chosen.modules for mutant in mutants_of(module)]
    results: dict[str, dict[str, int]] = {module: {} for module in chosen.modules}
    for mutant in mutants:
        before = known.get(mutant.module, {}).get(mutant.key, 0)
        results[mutant.module][mutant.key] = before if chosen.resume else 0
    waiting = [mutant for mutant in mutants if not results[mutant.module][mutant.key]]
    try:
        for mutant, step in try_each(Trial(chosen.modules), [None, *waiting], chosen.processes):
            if mutant is None and step:
                return "The tests fail without a mutant too."
            if mutant is not None:
                results[mutant.module][mutant.key] = step
            if not step and mutant is not None:
                print(mutant, flush=True)
    finally:  # what was tried before an interruption is kept for --resume
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(known | results, indent=1), encoding="utf-8")
    for module, noticed in results.items():
        report(module, noticed.values())
    share = report("all", chain.from_iterable(noticed.values() for noticed in results.values()))
    return None if share >= WANTED else f"{WANTED:.0%} are wanted."


if __name__ == "__main__":
    sys.exit(main())
