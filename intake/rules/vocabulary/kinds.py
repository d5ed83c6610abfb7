"""What a word can be to the reader, and the row of a vocabulary table."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The part a word plays: a finding, a place, an operation, or a sign of how words are meant."""

    __hash__ = str.__hash__  # that of an enum is written in Python: the reader looks kinds up all the time

    # Findings that need a place of the spine
    HERNIATION = "herniation"
    BULGE = "bulge"
    SLIP = "slip"
    WEAR = "wear"
    DEGENERATE = "degenerate"
    DESICCATION = "desiccation"
    DRYNESS = "dryness"
    ARTHRITIS = "arthritis"
    SPUR = "spur"
    STENOSIS = "stenosis"
    NARROWING = "narrowing"
    TIGHTNESS = "tightness"
    JOINT_CHANGE = "joint_change"
    # Findings that name their place themselves
    DISC_DISEASE = "disc_disease"
    DISC_HERNIA = "disc_hernia"
    SPONDYLOSIS = "spondylosis"
    SPINAL_STENOSIS = "spinal_stenosis"
    FACET_DISEASE = "facet_disease"
    FAILED_BACK = "failed_back"
    # Places of the spine
    DISC = "disc"
    CANAL = "canal"
    FACET = "facet"
    LEVEL = "level"
    SPINE = "spine"
    BACK = "back"
    NUMBER = "number"
    SPINAL_CONTEXT = "spinal_context"
    # Places that are not the spine, and findings that only look alike
    DISC_SPACE = "disc_space"
    BONE = "bone"
    JOINT = "joint"
    LIMB = "limb"
    VESSEL = "vessel"
    BELLY = "belly"
    OTHER_PLACE = "other_place"
    LOOK_ALIKE = "look_alike"
    SPINE_LOOK_ALIKE = "spine_look_alike"
    # A word whose sentence says what it is (senses.py), and else nothing
    VAGUE = "vague"
    # Operations and the pain after them
    OPERATION = "operation"
    SPINE_OPERATION = "spine_operation"
    OTHER_OPERATION = "other_operation"
    TAKER = "taker"
    SETBACK = "setback"
    PAIN = "pain"
    SPINE_PAIN = "spine_pain"
    LASTING = "lasting"
    SINCE = "since"
    AFTER = "after"
    NO_USE = "no_use"
    RELIEF = "relief"
    EARLY = "early"
    LONG = "long"
    PLANNED = "planned"
    CONSERVATIVE = "conservative"
    # How words are meant
    NO = "no"
    NOT = "not"
    NOT_NEGATING = "not_negating"
    AFTER_NEGATED = "after_negated"
    MAYBE = "maybe"
    AFTER_MAYBE = "after_maybe"
    MAYBE_EITHER = "maybe_either"
    SUPPOSE = "suppose"
    IF = "if"
    GENERAL = "general"
    AFTER_GENERAL = "after_general"
    CAN_CAUSE = "can_cause"
    BUT = "but"
    WHICH = "which"
    ASSERT = "assert"
    SEEN = "seen"
    COPULA = "copula"
    EVIDENCE = "evidence"
    REASON = "reason"
    WITH = "with"
    OR = "or"
    AND = "and"
    ARTICLE = "article"
    DEGREE = "degree"
    RELATIVE = "relative"
    ACQUAINTANCE = "acquaintance"
    MY = "my"
    SELF = "self"
    BOTH = "both"
    PATIENT = "patient"
    CLINICIAN = "clinician"
    TOLD = "told"
    THIRD = "third"
    POSSESSOR = "possessor"
    SAYS = "says"
    FAMILY = "family"
    OF = "of"
    FILL = "fill"
    CLITIC = "clitic"
    PRONOUN = "pronoun"
    NOTHING = "nothing"
    VERB = "verb"
    ASKING = "asking"
    VERSUS = "versus"
    RULED_OUT = "ruled_out"
    SCAN = "scan"
    STOP = "stop"
    BREAK = "break"
    COMMA = "comma"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: words that play one part. Plurals, disc or disk, and accents need no row of their own.

    `forms` are parted by commas; `o/a` at a word's end stands for both genders.
    """

    id: str
    kind: Kind
    forms: str
    reason: str
