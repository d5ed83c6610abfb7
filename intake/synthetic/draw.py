"""Drawing by weight: the few ways in which chance comes into a synthetic patient."""

import random
from collections.abc import Iterable, Mapping

from intake.synthetic.shares import Population, Share


def weighted(rng: random.Random, weights: Mapping[str, float]) -> str:
    """Draw one name by its weight."""
    return rng.choices(tuple(weights), tuple(weights.values()))[0]


def happens(rng: random.Random, share: float) -> bool:
    """Say yes in this share of cases, from 0 to 1."""
    return rng.random() < share


def some(rng: random.Random, shares: Mapping[str, float]) -> tuple[str, ...]:
    """Tick each choice on its own, in the order given."""
    return tuple(choice for choice, share in shares.items() if happens(rng, share))


def answer(
    rng: random.Random, rows: Iterable[Share], question: str, population: Population, *, otherwise: str
) -> str:
    """Draw one answer to a question by its rows; what they leave over goes to `otherwise`."""
    place = rng.random()
    for row in rows:
        if row.question == question:
            place -= row.of(population)
            if place < 0:
                return row.answer
    return otherwise
