"""What makes a candidate condition out of a finding and a place: the table that a clinician can check."""

from dataclasses import dataclass

from intake.questionnaire.conditions import Condition
from intake.rules.vocabulary.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One rule: any of these findings with any of these places is the condition.

    `context` says whether other words about the spine in the same sentence may stand in for the place.
    """

    id: str
    condition: Condition
    findings: tuple[Kind, ...]
    places: tuple[Kind, ...]
    context: bool = False
    reason: str


READINGS = (
    Reading(
        id="worn_disc",
        condition=Condition.DEGENERATIVE_DISC_DISEASE,
        findings=(Kind.WEAR, Kind.DEGENERATE, Kind.DRYNESS, Kind.DESICCATION),
        places=(Kind.DISC,),
        reason="A disc that is degenerated, dried out, worn or collapsed; not a narrowed disc space alone.",
    ),
    Reading(
        id="worn_level",
        condition=Condition.DEGENERATIVE_DISC_DISEASE,
        findings=(Kind.DEGENERATE, Kind.DESICCATION),
        places=(Kind.LEVEL,),
        reason="A level that is called degenerate or dry is its disc: so radiologists write.",
    ),
    Reading(
        id="named_disc_disease",
        condition=Condition.DEGENERATIVE_DISC_DISEASE,
        findings=(Kind.DISC_DISEASE,),
        places=(),
        reason="One word or abbreviation that names it.",
    ),
    Reading(
        id="herniated_disc",
        condition=Condition.HERNIATED_OR_BULGING_DISC,
        findings=(Kind.HERNIATION,),
        places=(Kind.DISC, Kind.LEVEL, Kind.SPINE, Kind.BACK),
        context=True,
        reason="A herniation of a disc, at a level or in the spine; not of the belly or the groin.",
    ),
    Reading(
        id="bulging_disc",
        condition=Condition.HERNIATED_OR_BULGING_DISC,
        findings=(Kind.BULGE,),
        places=(Kind.DISC, Kind.LEVEL, Kind.SPINE),
        reason="A disc, or a level, that bulges.",
    ),
    Reading(
        id="slipped_disc",
        condition=Condition.HERNIATED_OR_BULGING_DISC,
        findings=(Kind.SLIP,),
        places=(Kind.DISC,),
        reason="Everyday words for a herniated disc: only with the disc itself.",
    ),
    Reading(
        id="named_disc_hernia",
        condition=Condition.HERNIATED_OR_BULGING_DISC,
        findings=(Kind.DISC_HERNIA,),
        places=(),
        reason="An abbreviation that names it.",
    ),
    Reading(
        id="worn_spine",
        condition=Condition.SPINAL_OSTEOARTHRITIS,
        findings=(Kind.ARTHRITIS, Kind.WEAR),
        places=(Kind.SPINE, Kind.BACK, Kind.LEVEL, Kind.SPINE_PAIN),
        reason="Arthritis or wear of the spine, the back or the neck.",
    ),
    Reading(
        id="degenerate_spine",
        condition=Condition.SPINAL_OSTEOARTHRITIS,
        findings=(Kind.DEGENERATE,),
        places=(Kind.SPINE, Kind.BACK, Kind.SPINE_PAIN),
        reason="A spine that is called degenerate, where no disc is named.",
    ),
    Reading(
        id="vertebral_spur",
        condition=Condition.SPINAL_OSTEOARTHRITIS,
        findings=(Kind.SPUR,),
        places=(Kind.SPINE, Kind.BACK, Kind.LEVEL, Kind.DISC, Kind.CANAL, Kind.FACET),
        context=True,
        reason="Bone spurs at the vertebrae.",
    ),
    Reading(
        id="named_spondylosis",
        condition=Condition.SPINAL_OSTEOARTHRITIS,
        findings=(Kind.SPONDYLOSIS,),
        places=(),
        reason="One word that names it.",
    ),
    Reading(
        id="worn_facet",
        condition=Condition.FACET_JOINT_SYNDROME,
        findings=(Kind.JOINT_CHANGE, Kind.ARTHRITIS, Kind.WEAR, Kind.DEGENERATE),
        places=(Kind.FACET,),
        reason="Syndrome, arthritis, enlargement or wear of facet joints; not an injection alone.",
    ),
    Reading(
        id="named_facet_disease",
        condition=Condition.FACET_JOINT_SYNDROME,
        findings=(Kind.FACET_DISEASE,),
        places=(),
        reason="One word that names it.",
    ),
    Reading(
        id="spinal_stenosis",
        condition=Condition.SPINAL_STENOSIS,
        findings=(Kind.STENOSIS,),
        places=(Kind.CANAL, Kind.SPINE, Kind.BACK, Kind.LEVEL, Kind.DISC, Kind.FACET),
        context=True,
        reason="Stenosis of the spine or its canals; not of an artery, a valve, the pylorus or the urethra.",
    ),
    Reading(
        id="narrow_canal",
        condition=Condition.SPINAL_STENOSIS,
        findings=(Kind.NARROWING,),
        places=(Kind.CANAL, Kind.SPINE, Kind.BACK),
        reason="The same in plain words: the canal, a foramen or the spine is narrow.",
    ),
    Reading(
        id="tight_canal",
        condition=Condition.SPINAL_STENOSIS,
        findings=(Kind.TIGHTNESS,),
        places=(Kind.CANAL,),
        reason="The same in words that are said of muscles too: the canal or a foramen itself is tight.",
    ),
    Reading(
        id="named_stenosis",
        condition=Condition.SPINAL_STENOSIS,
        findings=(Kind.SPINAL_STENOSIS,),
        places=(),
        reason="An abbreviation that names it.",
    ),
    Reading(
        id="failed_back",
        condition=Condition.PERSISTENT_POST_SURGICAL_BACK_PAIN,
        findings=(Kind.FAILED_BACK,),
        places=(),
        reason="A name for pain that stays after spine surgery.",
    ),
)

_WEAR_ELSEWHERE = (
    Kind.JOINT,
    Kind.LIMB,
    Kind.OTHER_PLACE,
    Kind.VESSEL,
    Kind.BELLY,
    Kind.LOOK_ALIKE,
    Kind.SPINE_LOOK_ALIKE,
    Kind.STENOSIS,
)
_DRY_ELSEWHERE = (
    Kind.JOINT,
    Kind.OTHER_PLACE,
    Kind.SPINE,
    Kind.BACK,
    Kind.BONE,
    Kind.VESSEL,
    Kind.BELLY,
)
ELSEWHERE: dict[Kind, tuple[Kind, ...]] = {
    Kind.HERNIATION: (Kind.BELLY, Kind.OTHER_PLACE, Kind.BONE, Kind.JOINT, Kind.VESSEL),
    Kind.BULGE: (Kind.BELLY, Kind.OTHER_PLACE, Kind.BONE, Kind.JOINT, Kind.VESSEL, Kind.BACK),
    Kind.SLIP: (
        Kind.BELLY,
        Kind.OTHER_PLACE,
        Kind.BONE,
        Kind.JOINT,
        Kind.VESSEL,
        Kind.SPINE,
        Kind.BACK,
        Kind.SPINE_LOOK_ALIKE,
    ),
    Kind.WEAR: _WEAR_ELSEWHERE,
    Kind.DEGENERATE: _WEAR_ELSEWHERE,
    Kind.DRYNESS: _DRY_ELSEWHERE,
    Kind.DESICCATION: _DRY_ELSEWHERE,
    Kind.ARTHRITIS: (Kind.JOINT, Kind.LIMB, Kind.OTHER_PLACE),
    Kind.SPUR: (Kind.JOINT, Kind.LIMB, Kind.OTHER_PLACE),
    Kind.STENOSIS: (Kind.VESSEL, Kind.OTHER_PLACE, Kind.BELLY),
    Kind.NARROWING: (Kind.VESSEL, Kind.OTHER_PLACE, Kind.BELLY, Kind.DISC_SPACE, Kind.DISC, Kind.JOINT),
    Kind.TIGHTNESS: (Kind.VESSEL, Kind.OTHER_PLACE, Kind.BELLY, Kind.DISC_SPACE, Kind.DISC, Kind.JOINT),
    Kind.JOINT_CHANGE: (
        Kind.JOINT,
        Kind.DISC,
        Kind.OTHER_PLACE,
        Kind.VESSEL,
        Kind.BELLY,
        Kind.LOOK_ALIKE,
        Kind.SPINE_LOOK_ALIKE,
    ),
}
"""Places that own a finding when they stand nearest to it: then it is none of the six."""

OWNERS: dict[Kind, dict[Kind, Reading | None]] = {
    kind: dict.fromkeys(ELSEWHERE.get(kind, ())) for reading in READINGS for kind in reading.findings
}
NAMED: dict[Kind, Reading] = {}
IN_CONTEXT: dict[Kind, Reading] = {}
for _reading in READINGS:
    for _kind in _reading.findings:
        OWNERS[_kind].update(dict.fromkeys(_reading.places, _reading))
        if not _reading.places:
            NAMED[_kind] = _reading
        if _reading.context:
            IN_CONTEXT[_kind] = _reading
FINDINGS = frozenset(OWNERS)
