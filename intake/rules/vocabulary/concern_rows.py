"""The shape of the tables of words of concern, and of the words that say how they are meant."""

from dataclasses import dataclass

from intake.rules.evaluation import ConcernKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRow:
    """Words that speak of danger when one of each part stands close together.

    `parts` are lists separated by commas, `leak/s/ed/ing` and `dormido/a` standing for each form. With
    `ordered` they stand in this order, otherwise in any; `gap` is how many other words may stand among
    them. `unless` voids the row when one of its words stands in the same clause, or with `unless_after`
    close behind: the look-alikes. `between` are words that may not stand among the parts: what follows
    them is said of something else. With `one_clause` no comma or "and I" may stand there either.
    """

    name: str
    kind: ConcernKind
    parts: tuple[str, ...]
    gap: int = 0
    ordered: bool = False
    unless: str = ""
    unless_after: bool = False
    between: str = ""
    one_clause: bool = False
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """One language's words that say whose danger it is, whether it is one, and when it was.

    `no` denies what follows, unless it is one of `not_a_no` or `scope_ends` stands between;
    `no_after` answers what stands before it. A span with its own `no` or `inability` is not
    denied from outside, though one of `losses` inside turns it round, and `unwanted` is a denial of all but self-harm. A denial is none where `begins` and a time follow: "never until
    Monday" says since when; `so_far` says nothing of the kind. `lists_on` carries a denial
    and a supposition over a comma. `writes_for` makes a relative the patient. `conditional`, `supposed` and, but for
    self-harm, `feared` make it no fact, as does `supposed_after` behind it, unless a `subject`
    without `would` stands between; an "if" is over where a clause with an `opening` begins, but not
    in what `instructed` gives to do. `announces` opens a list of what is
    denied or might be, over its commas. `long_ago` makes it old, unless the sentence also has one of
    `still` and none of `over`, or the span one of `present`.
    """

    no: str
    losses: str
    inability: str
    not_a_no: str
    no_after: str
    begins: str
    so_far: str
    scope_ends: str
    lists_on: str
    relatives: str
    writes_for: str
    pronouns: str
    first_person: str
    subject: str
    unwanted: str
    conditional: str
    opening: str
    announces: str
    instructed: str
    feared: str
    supposed: str
    supposed_after: str
    would: str
    long_ago: str
    still: str
    over: str
    present: str
