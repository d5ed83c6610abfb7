"""How hard a text is to read: published formulas, over syllables counted from spelling.

English: Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy
enlisted personnel (1975): the grade of a United States school. Spanish: Crawford, Fórmula y gráfico
para determinar la comprensibilidad de textos de nivel primario en castellano, Lectura y Vida 5(4)
(1984): the same for primary schools; and Fernández Huerta, Medidas sencillas de lecturabilidad,
Consigna 214 (1959): 0 to 100, where 70 to 80 is the sixth grade and more is easier.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pyphen import Pyphen

_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}")
_WORD = re.compile(r"[^\W_]+(?:[’'.,:@-][^\W_]+)*")
_SENTENCE = re.compile(r"(?<=[.?!])[”’»)]*\s+|\n+")

_HYPHENS = Pyphen(lang="en_US")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"(?<=[^aeiouy])(?:(?<!l)e|(?<=[aeiouyrnw]l)e|(?<![td])ed|(?<![sxzcg])(?<!sh)(?<!ch)es)$"
)

_STRONG, _WEAK = "aeoáéó", "iuü"
_NUCLEUS = re.compile(f"[{_WEAK}y]*[{_STRONG}][{_WEAK}y]*|[íú]|[{_WEAK}]+|y$|^y$")


@dataclass(frozen=True, slots=True)
class Measure:
    """The three counts that every formula is made of."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """Return the Flesch-Kincaid grade, for English."""
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def crawford(self) -> float:
        """Return Crawford's grade, for Spanish."""
        hundreds = self.words / 100
        return 0.049 * self.syllables / hundreds - 0.205 * self.sentences / hundreds - 3.407

    @property
    def fernandez_huerta(self) -> float:
        """Return Fernández Huerta's ease, for Spanish."""
        return 206.84 - 60 * self.syllables / self.words - 1.02 * self.words / self.sentences


def sentences(text: str) -> Iterator[str]:
    """Take a text apart; what stands for a value counts as a short word."""
    yield from filter(_WORD.search, _SENTENCE.split(_PLACEHOLDER.sub("five", text)))


def words(sentence: str) -> list[str]:
    """List the words of a sentence; a number is one."""
    return _WORD.findall(sentence)


def measure(texts: Iterable[str], syllables: Callable[[str], int]) -> Measure:
    """Count a page; a message ends a sentence, as its line does on the page."""
    taken = [words(sentence) for text in texts for sentence in sentences(text)]
    spoken = [word for sentence in taken for word in sentence]
    return Measure(len(taken), len(spoken), sum(syllables(word) for word in spoken))


def english(word: str) -> int:
    """Count syllables: hyphenation leaves some out, and so do groups of vowels, so the larger of both."""
    plain = word.lower()
    groups = len(_VOWELS.findall(_SILENT.sub("", plain)))
    return max(1, groups, len(_HYPHENS.positions(plain)) + 1)


def spanish(word: str) -> int:
    """Count syllables: Spanish spelling tells them, a vowel or a diphthong each."""
    plain = re.sub("[qg]u(?=[eéií])", "q", word.lower())
    return max(1, len(_NUCLEUS.findall(plain)))
