"""Words that mean a part of the spine, or cease to, by what else their sentence says: both languages."""

from dataclasses import dataclass

from intake.rules.vocabulary.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class SenseRow:
    """One row: words of some rows of the vocabulary become another part of speech beside others.

    `before` and `after` are kinds or rows that must stand so many words before or behind; `unless` voids.
    """

    words: tuple[str, ...]
    becomes: Kind
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    within: int
    unless: frozenset[str] = frozenset()
    reason: str


_SPINE = frozenset({Kind.SPINE, Kind.BACK, Kind.LEVEL})
_NERVES = frozenset({"en.nerve", "es.nerve", Kind.SPINAL_CONTEXT})
_LIMBS = frozenset({Kind.JOINT, Kind.LIMB, Kind.BELLY, Kind.VESSEL})
_OTHER_DISCS = frozenset({"en.eye", "es.eye", "en.machine", "es.machine", "en.jaw"})
_FINDINGS = frozenset(
    {Kind.HERNIATION, Kind.BULGE, Kind.SLIP, Kind.WEAR, Kind.DEGENERATE, Kind.DESICCATION, Kind.DRYNESS}
)
_ELSEWHERE_IN_SPINE = _SPINE | {Kind.SPINAL_CONTEXT, Kind.SPINE_PAIN}

ROWS = (
    SenseRow(
        words=("en.cushion", "es.cushion"),
        becomes=Kind.DISC,
        before=frozenset({Kind.SPINE}),
        after=_SPINE | {Kind.BONE},
        within=8,
        unless=_LIMBS,
        reason="The cushions between the vertebrae, the shock absorbers of the spine, are its discs.",
    ),
    SenseRow(
        words=("en.no_cushion", "es.no_cushion"),
        becomes=Kind.DISC_DISEASE,
        before=_SPINE | {Kind.DISC},
        after=_SPINE | {Kind.DISC},
        within=6,
        unless=_LIMBS,
        reason="Vertebrae without a cushion between them have a worn disc.",
    ),
    SenseRow(
        words=("en.opening", "es.opening", "en.room"),
        becomes=Kind.CANAL,
        before=frozenset({"en.nerve", "es.nerve"}),
        after=_NERVES,
        within=8,
        unless=_LIMBS,
        reason="A hole, tunnel or space that nerves or the cord go through is a canal or a foramen.",
    ),
    SenseRow(
        words=("en.opening", "es.opening"),
        becomes=Kind.CANAL,
        before=frozenset({Kind.SPINE}),
        after=frozenset({Kind.SPINE, Kind.BACK}),
        within=4,
        unless=_LIMBS,
        reason="A tunnel in the spine is its canal.",
    ),
    SenseRow(
        words=("en.room",),
        becomes=Kind.DISC_SPACE,
        before=frozenset({Kind.LEVEL}),
        after=frozenset({Kind.SPINE, Kind.LEVEL, Kind.DISC}),
        within=5,
        reason="A space or gap between vertebrae is the disc space, whose narrowing alone is nothing.",
    ),
    SenseRow(
        words=("en.small_joint", "es.small_joint"),
        becomes=Kind.FACET,
        after=frozenset({Kind.SPINE, Kind.BACK}),
        within=7,
        reason="The little joints of the spine are its facet joints.",
    ),
    SenseRow(
        words=("en.spin",),
        becomes=Kind.SPINE,
        before=_FINDINGS | {Kind.ARTHRITIS, Kind.STENOSIS, Kind.SPUR, Kind.NARROWING},
        after=frozenset({Kind.STENOSIS, Kind.ARTHRITIS}),
        within=4,
        reason="Beside a finding, spin is spine without its last letter.",
    ),
    SenseRow(
        words=("en.dics",),
        becomes=Kind.DISC,
        before=_FINDINGS,
        within=1,
        reason="Behind herniated or bulging, these are a disc, misspelled or wrongly corrected.",
    ),
    SenseRow(
        words=("en.gone",),
        becomes=Kind.DRYNESS,
        before=frozenset({Kind.DISC}),
        within=8,
        unless=_FINDINGS | {Kind.PAIN, Kind.SPINE_PAIN, Kind.OPERATION, Kind.SPINE_OPERATION},
        reason="A disc that is gone has worn to nothing; a pain or a bulge that is gone is well.",
    ),
    SenseRow(
        words=("en.cervical",),
        becomes=Kind.VESSEL,
        before=frozenset({"en.gynaecology", "es.gynaecology"}),
        after=frozenset({"en.gynaecology", "es.gynaecology"}),
        within=10,
        unless=_ELSEWHERE_IN_SPINE,
        reason="With a word of gynaecology and none of the spine, cervical is the neck of the womb.",
    ),
    SenseRow(
        words=("en.disc", "es.disc"),
        becomes=Kind.OTHER_PLACE,
        before=_OTHER_DISCS,
        after=_OTHER_DISCS,
        within=9,
        unless=_ELSEWHERE_IN_SPINE,
        reason="With a word of the eye, the jaw or a machine, and none of the spine, a disc is theirs.",
    ),
    SenseRow(
        words=("en.canal", "es.canal"),
        becomes=Kind.VESSEL,
        before=frozenset({"en.tooth"}),
        after=frozenset({"en.tooth"}),
        within=9,
        unless=_ELSEWHERE_IN_SPINE,
        reason="A canal of a tooth is none of the spine.",
    ),
    SenseRow(
        words=("es.dorsal",),
        becomes=Kind.DEGREE,
        before=frozenset({"en.joint"}),
        after=frozenset({"en.joint"}),
        within=4,
        unless=frozenset({Kind.LEVEL, Kind.DISC, Kind.BACK}),
        reason="In English, dorsal is the back of a hand or a foot.",
    ),
    SenseRow(
        words=("en.ddd",),
        becomes=Kind.LOOK_ALIKE,
        before=frozenset({"en.pacemaker"}),
        after=frozenset({"en.pacemaker"}),
        within=3,
        reason="DDD is also a mode of a pacemaker.",
    ),
    SenseRow(
        words=("en.fbs",),
        becomes=Kind.LOOK_ALIKE,
        before=frozenset({"en.sugar"}),
        after=frozenset({"en.sugar", Kind.NUMBER}),
        within=3,
        unless=frozenset({Kind.SPINE_OPERATION, Kind.OPERATION}),
        reason="FBS is also the sugar of a fasting blood.",
    ),
    SenseRow(
        words=("en.hernia", "es.herniation"),
        becomes=Kind.LOOK_ALIKE,
        before=frozenset({"en.wall"}),
        after=frozenset({"en.wall"}),
        within=7,
        reason="A lumbar hernia through a triangle of the back's wall is one of the belly.",
    ),
    SenseRow(
        words=("en.facet", "es.facet"),
        becomes=Kind.JOINT,
        before=frozenset({Kind.JOINT}),
        after=frozenset({"en.subtalar", "es.subtalar"}),
        within=1,
        reason="A facet of the heel, the kneecap or the wrist.",
    ),
)
