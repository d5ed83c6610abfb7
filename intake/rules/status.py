"""How a mention of a condition is meant: the closed set that every reading step answers in."""

from enum import StrEnum


class Status(StrEnum):
    """Whether the words say that the patient has it, may have it, has not, or that somebody else has."""

    AFFIRMED = "affirmed"
    UNCERTAIN = "uncertain"
    NEGATED = "negated"
    OTHER_PERSON = "other_person"
