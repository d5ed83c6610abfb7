"""Whether words of concern speak of somebody else."""

from intake.rules.concern_marks import BITS
from intake.rules.concern_reading import Reading
from intake.rules.phrase_table import Span

PERSON_REACH = 20
"""How many words back the person is still the one spoken of."""

_TURNS = frozenset({"but", "pero"})
"""What turns from the one spoken of to the patient, unless a she or a he comes behind it."""

_RELATIVES, _PRONOUNS, _FIRST_PERSON = BITS["relatives"], BITS["pronouns"], BITS["first_person"]


def is_other_person(reading: Reading, span: Span) -> bool:
    """Say whether somebody else is named last before the span, unless they may be the patient."""
    words, marks = reading.words, reading.marks
    if reading.around.relative_may_be_patient or reading.said & BITS["writes_for"]:
        return False
    if any(mark & _FIRST_PERSON for mark in marks[span.first : span.behind]):
        return False
    pronoun = False
    for place in reading.back(span, PERSON_REACH):
        if marks[place] & _RELATIVES:
            return True
        if words[place].text in _TURNS and not pronoun:
            return False
        if pronoun and words[place].text == "me":
            continue
        if marks[place] & _FIRST_PERSON and not marks[place + 1] & _RELATIVES:
            return False
        pronoun = pronoun or bool(marks[place] & _PRONOUNS)
    return pronoun and reading.first_relative < reading.text.sentence(span.first).start
