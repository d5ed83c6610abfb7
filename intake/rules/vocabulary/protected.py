"""Words people spell right that stand one or two letters from a word of the vocabulary: never repaired."""

WORDS: frozenset[str] = frozenset(
    """
    """.split()
)
