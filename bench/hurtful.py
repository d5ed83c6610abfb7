"""Texts built to take long: one part of speech over and over, unknown words, and signs."""

import random

from intake.rules.concerns import CONCERN_ROWS
from intake.rules.lexicon import ROWS

LENGTH = 2000
SIGNS = ("? ", "- ", "\n", ".", "l4-5", "\u0301", "\u6f22", "\ud800", "1,", "(?)")


def hurtful() -> dict[str, str]:
    """Return texts of 2,000 characters, each with its name."""
    first = {row.id: row.forms.split(",")[0].replace("/a", "") for row in ROWS}
    texts = {row: f"{form} " for row, form in first.items()}
    texts |= {f"{row} and spurs": f"{form} spur " for row, form in first.items()}
    texts |= {
        row.name: " ".join(part.split(",")[0].strip() for part in row.parts) + " " for row in CONCERN_ROWS
    }
    texts |= {repr(sign): sign for sign in SIGNS}
    texts |= {f"unknown words of {size} letters": _unknown(size) for size in (4, 8, 12, 20, 100)}
    return {name: (text * LENGTH)[:LENGTH] for name, text in texts.items()}


def _unknown(size: int) -> str:
    chance = random.Random(size)  # noqa: S311  the texts must be the same in each run
    letters = ("".join(chance.choices("abcdefghinorstu", k=size)) for _ in range(LENGTH // size))
    return " ".join(letters)
