"""Measure the free-text reader on one core: python -m bench.rules [file of labelled cases].

Prints texts a second, time by length, the worst texts of 2,000 characters, the time to import, and, as the
floor, a plain keyword match over the same texts in the same run. Times are processor time, so that other
work on the machine weighs less.
"""

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from intake.rules.lexicon import ROWS
from intake.rules.mentions import read_mentions
from intake.rules.spelling import repair
from tests.unit.rules.test_sentences import TABLES

LENGTH = 2000
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
IMPORT = "import time; t = time.process_time(); import intake.rules.mentions; print(time.process_time() - t)"


def seconds(work: Callable[[str], object], texts: Iterable[str], *, times: int = 5) -> float:
    """The least processor time of several runs over the texts."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        for text in texts:
            work(text)
        taken.append(time.process_time() - began)
    return min(taken)


def keyword_match(text: str) -> list[str]:
    """The floor: which keywords stand in the text, with no reading at all."""
    lowered = text.lower()
    return [word for word in KEYWORDS if word in lowered]


def hurtful() -> dict[str, str]:
    """Texts of 2,000 characters built to take long: one part of speech over and over, and unknown words."""
    chance = random.Random(1)  # noqa: S311  the texts must be the same in each run
    texts = {row.id: row.forms.split(",")[0].replace("/a", "") + " " for row in ROWS}
    texts |= {f"{row.id} and spurs": row.forms.split(",")[0].replace("/a", "") + " spur " for row in ROWS}
    texts |= {
        repr(sign): sign
        for sign in ("? ", "- ", "\n", ".", "l4-5", "\u0301", "\u6f22", "\ud800", "1,", "(?)")
    }
    for size in (4, 8, 12, 20, 100):
        letters = ("".join(chance.choices("abcdefghinorstu", k=size)) for _ in range(LENGTH // size))
        texts[f"unknown words of {size} letters"] = " ".join(letters)
    return {name: (text * LENGTH)[:LENGTH] for name, text in texts.items()}


def main() -> None:
    """Measure and print, each figure with its unit."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    texts = (
        [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
        if path
        else [text for table in TABLES for text, _, _ in table.CASES]
    )
    middle = sorted(texts, key=len)[len(texts) // 2]
    lines = [
        f"texts a second, all {len(texts)}: {len(texts) / seconds(read_mentions, texts):,.0f}",
        f"texts a second, the median ({len(middle)}): {1000 / seconds(read_mentions, [middle] * 1000):,.0f}",
        f"texts a second, keyword match (the floor): {len(texts) / seconds(keyword_match, texts):,.0f}",
    ]
    every = " ".join(texts)
    for size in (100, 250, 500, 1000, LENGTH):
        pieces = [every[start : start + size] for start in range(0, 20 * size, size)]
        lines.append(f"{size} characters: {50 * seconds(read_mentions, pieces):.3f} ms")
    worst = []
    for name, text in hurtful().items():
        taken = []
        for _ in range(3):
            repair.cache_clear()
            taken.append(1000 * seconds(read_mentions, [text], times=1))
        worst.append((min(taken), name))
    lines += [
        f"worst {LENGTH} characters: {taken:.2f} ms, {name}"
        for taken, name in sorted(worst, reverse=True)[:5]
    ]
    starts = [float(subprocess.check_output([sys.executable, "-c", IMPORT])) for _ in range(5)]  # noqa: S603  fixed text
    lines.append(f"import: {1000 * min(starts):.0f} ms")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
