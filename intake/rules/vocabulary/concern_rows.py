"""The shape of the tables of words of concern, and of the words that say how they are meant."""

from dataclasses import dataclass

from intake.rules.evaluation import ConcernKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRow:
    """Words that speak of danger when one of each part stands close together.

    `parts` are lists separated by commas. With `ordered` they stand in this order, otherwise in
    any; `gap` is how many other words may stand among them. `unless` voids the row when one of
    its words stands in the same clause, or with `unless_after` close behind: the look-alikes.
    """

    name: str
    kind: ConcernKind
    parts: tuple[str, ...]
    gap: int = 0
    ordered: bool = False
    unless: str = ""
    unless_after: bool = False
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """One language's words that say whose danger it is, whether it is one, and when it was.

    `no` denies what follows, unless it is one of `not_a_no` or `scope_ends` stands between;
    `no_after` answers what stands before it. A span that begins with `no` or `inability` is not
    denied from outside, and `unwanted` is a denial of all but self-harm. `lists_on` carries a denial over a comma. `conditional` and `supposed`
    make it no fact, unless a `subject` without `would` stands between. `long_ago` makes it old,
    unless the sentence also has one of `still` or the span one of `present`.
    """

    no: str
    inability: str
    not_a_no: str
    no_after: str
    scope_ends: str
    lists_on: str
    relatives: str
    pronouns: str
    first_person: str
    subject: str
    unwanted: str
    conditional: str
    supposed: str
    would: str
    long_ago: str
    still: str
    present: str
