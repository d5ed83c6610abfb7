"""What patients write of what they were told, in Spanish."""

from intake.questionnaire.priority import Priority
from intake.rules.cases.case import CONSULT, ROUTINE, Case, case


def _told(words: str, priority: Priority, *findings: str, reason: str) -> Case:
    answers = {"told_diagnosis": "yes", "diagnosis_words": words}
    return case(f"Told: {words}", answers, priority, *findings, reason=reason)


WORDS_SPANISH: tuple[Case, ...] = (
    _told(
        "Me dijeron que tengo discopatía degenerativa.",
        CONSULT,
        "degenerative_disc_disease: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "discos desgastados en la espalda baja",
        CONSULT,
        "degenerative_disc_disease: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "Posible degeneración de los discos.",
        CONSULT,
        "degenerative_disc_disease: reported, uncertain",
        reason="A possibility.",
    ),
    _told(
        "No tengo degeneración de los discos lumbares.",
        ROUTINE,
        "degenerative_disc_disease: only negated",
        reason="Denied.",
    ),
    _told(
        "Mi papá tiene discos degenerados.",
        ROUTINE,
        "degenerative_disc_disease: only other_person",
        reason="Another person.",
    ),
    _told(
        "Tengo una hernia de disco en L4-L5.",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        reason="Named with its level.",
    ),
    _told(
        "disco abombado en el cuello",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        reason="The neck counts as the back does.",
    ),
    _told(
        "Creen que podría ser una hernia discal.",
        CONSULT,
        "herniated_or_bulging_disc: reported, uncertain",
        reason="A possibility.",
    ),
    _told(
        "Descartaron una hernia de disco.",
        ROUTINE,
        "herniated_or_bulging_disc: only negated",
        reason="Denied.",
    ),
    _told(
        "Mi hermano tiene una hernia de disco.",
        ROUTINE,
        "herniated_or_bulging_disc: only other_person",
        reason="Another person.",
    ),
    _told(
        "artrosis de columna",
        CONSULT,
        "spinal_osteoarthritis: reported, affirmed",
        reason="Named with its place.",
    ),
    _told(
        "espondilosis cervical",
        CONSULT,
        "spinal_osteoarthritis: reported, affirmed",
        reason="The medical name.",
    ),
    _told(
        "Quizás artrosis lumbar.",
        CONSULT,
        "spinal_osteoarthritis: reported, uncertain",
        reason="A possibility.",
    ),
    _told("sin artrosis en la columna", ROUTINE, "spinal_osteoarthritis: only negated", reason="Denied."),
    _told(
        "Mi abuela tenía artrosis de columna.",
        ROUTINE,
        "spinal_osteoarthritis: only other_person",
        reason="Another person.",
    ),
    _told(
        "síndrome facetario lumbar",
        CONSULT,
        "facet_joint_syndrome: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "artrosis de las facetas",
        CONSULT,
        "facet_joint_syndrome: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "probable artropatía facetaria",
        CONSULT,
        "facet_joint_syndrome: reported, uncertain",
        reason="A possibility.",
    ),
    _told("No hay artropatía facetaria.", ROUTINE, "facet_joint_syndrome: only negated", reason="Denied."),
    _told(
        "Mi tía tiene artrosis facetaria.",
        ROUTINE,
        "facet_joint_syndrome: only other_person",
        reason="Another person.",
    ),
    _told(
        "Tengo estenosis espinal.", CONSULT, "spinal_stenosis: reported, affirmed", reason="Named outright."
    ),
    _told(
        "el canal de la columna muy estrecho",
        CONSULT,
        "spinal_stenosis: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "Sospecha de estenosis de canal lumbar.",
        CONSULT,
        "spinal_stenosis: reported, uncertain",
        reason="A possibility.",
    ),
    _told("No se observa estenosis del canal.", ROUTINE, "spinal_stenosis: only negated", reason="Denied."),
    _told(
        "Mi mamá tiene estenosis lumbar.",
        ROUTINE,
        "spinal_stenosis: only other_person",
        reason="Another person.",
    ),
    _told(
        "síndrome de espalda fallida",
        CONSULT,
        "persistent_post_surgical_back_pain: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "Me operaron de la columna y el dolor volvió.",
        CONSULT,
        "persistent_post_surgical_back_pain: reported, affirmed",
        reason="Said of an operation on the spine, in plain words.",
    ),
    _told(
        "¿Puede ser síndrome de espalda fallida?",
        CONSULT,
        "persistent_post_surgical_back_pain: reported, uncertain",
        reason="Asked, so not sure.",
    ),
    _told(
        "Tengo bulging disc en L5.",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        reason="Two languages in one sentence.",
    ),
    _told("artritis en las manos", ROUTINE, reason="Not the spine."),
    _told("hernia inguinal operada", ROUTINE, reason="Another hernia."),
    _told("espondilolistesis", ROUTINE, reason="A look-alike that is not on the list."),
    _told("estenosis aórtica", ROUTINE, reason="Of the heart, not the spine."),
    _told("ciática", ROUTINE, reason="A symptom."),
)
