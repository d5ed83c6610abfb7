"""What patients write of what a scan showed."""

from intake.questionnaire.priority import Priority
from intake.rules.cases.case import CONSULT, ROUTINE, Case, case


def _scan(words: str, priority: Priority, *findings: str, reason: str) -> Case:
    return case(f"Scan: {words}", {"scans": ["mri"], "scan_words": words}, priority, *findings, reason=reason)


SCANS: tuple[Case, ...] = (
    _scan(
        "Multilevel degenerative disc disease.",
        CONSULT,
        "degenerative_disc_disease: scan, affirmed",
        reason="Read as the words say, whoever told them.",
    ),
    _scan(
        "disc protrusion at L5/S1",
        CONSULT,
        "herniated_or_bulging_disc: scan, affirmed",
        reason="A report's own word.",
    ),
    _scan(
        "lumbar spondylosis with osteophytes",
        CONSULT,
        "spinal_osteoarthritis: scan, affirmed",
        reason="A report's own words.",
    ),
    _scan(
        "facet hypertrophy at L4-5",
        CONSULT,
        "facet_joint_syndrome: scan, affirmed",
        reason="A report's own words.",
    ),
    _scan(
        "mild canal stenosis at L3-4", CONSULT, "spinal_stenosis: scan, affirmed", reason="Mild is affirmed."
    ),
    _scan(
        "post-laminectomy syndrome",
        CONSULT,
        "persistent_post_surgical_back_pain: scan, affirmed",
        reason="A report's own words.",
    ),
    _scan(
        "possible disc herniation at L4-5",
        CONSULT,
        "herniated_or_bulging_disc: scan, uncertain",
        reason="The report is not sure.",
    ),
    _scan(
        "suspected degenerative disc disease",
        CONSULT,
        "degenerative_disc_disease: scan, uncertain",
        reason="The report is not sure.",
    ),
    _scan(
        "probable lumbar spondylosis",
        CONSULT,
        "spinal_osteoarthritis: scan, uncertain",
        reason="The report is not sure.",
    ),
    _scan(
        "posible artrosis facetaria L5-S1",
        CONSULT,
        "facet_joint_syndrome: scan, uncertain",
        reason="In Spanish, not sure.",
    ),
    _scan(
        "sugestivo de estenosis de canal lumbar",
        CONSULT,
        "spinal_stenosis: scan, uncertain",
        reason="In Spanish, not sure.",
    ),
    _scan(
        "possible post-laminectomy syndrome",
        CONSULT,
        "persistent_post_surgical_back_pain: scan, uncertain",
        reason="The report is not sure.",
    ),
    _scan(
        "No significant canal stenosis.",
        ROUTINE,
        "spinal_stenosis: only negated",
        reason="“No significant” is denied.",
    ),
    _scan("hernia discal L5-S1", CONSULT, "herniated_or_bulging_disc: scan, affirmed", reason="In Spanish."),
    _scan("sin estenosis de canal", ROUTINE, "spinal_stenosis: only negated", reason="In Spanish, denied."),
    _scan(
        "My MRI got mixed up with my brother's; he has a herniated disc.",
        ROUTINE,
        "herniated_or_bulging_disc: only other_person",
        reason="Another person.",
    ),
    _scan("Everything was normal.", ROUTINE, reason="Nothing named."),
)
