"""How far two spellings are apart: letters added, dropped, changed or swapped."""

from os.path import commonprefix


def distance(one: str, other: str, *, most: int = 99) -> int:
    """How many letters to add, drop, change or swap with a neighbour; beyond `most` it stops counting."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    same = len(commonprefix((one, other)))  # noqa: RUF071  letter by letter is what is wanted here
    return _counted(one[same:], other[same:], most)


def _counted(one: str, other: str, most: int) -> int:
    above: list[int] = []
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, before, row = before, row, [at]
        left = least = at
        for to, wanted in enumerate(other, 1):
            cost = before[to - 1]
            if letter != wanted:
                cost = 1 + (min(left, cost))
                if before[to] < cost - 1:
                    cost = before[to] + 1
                if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                    cost = min(cost, above[to - 2] + 1)
            row.append(cost)
            left = cost
            least = min(least, cost)
        if least > most:
            return most + 1
    return row[-1]
