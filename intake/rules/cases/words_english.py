"""What patients write of what they were told, in English."""

from intake.questionnaire.priority import Priority
from intake.rules.cases.case import CONSULT, ROUTINE, Case, case


def _told(words: str, priority: Priority, *findings: str, reason: str) -> Case:
    answers = {"told_diagnosis": "yes", "diagnosis_words": words}
    return case(f"Told: {words}", answers, priority, *findings, reason=reason)


WORDS_ENGLISH: tuple[Case, ...] = (
    _told(
        "My doctor told me I have degenerative disc disease.",
        CONSULT,
        "degenerative_disc_disease: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "Two of my discs are worn out.",
        CONSULT,
        "degenerative_disc_disease: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "dried out discs in my low back",
        CONSULT,
        "degenerative_disc_disease: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "Possibly degenerative discs, he was not sure.",
        CONSULT,
        "degenerative_disc_disease: reported, uncertain",
        reason="A possibility.",
    ),
    _told(
        "The surgeon said there is no degenerative disc disease.",
        ROUTINE,
        "degenerative_disc_disease: only negated",
        reason="Denied.",
    ),
    _told(
        "My father has degenerative disc disease.",
        ROUTINE,
        "degenerative_disc_disease: only other_person",
        reason="Another person.",
    ),
    _told(
        "I have a herniated disc at L5-S1.",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        reason="Named with its level.",
    ),
    _told(
        "I slipped a disc in 2015.",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        reason="Past counts: it is the patient's own.",
    ),
    _told(
        "bulging disks in my neck",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        reason="The neck counts as the back does.",
    ),
    _told(
        "They think I might have a slipped disc.",
        CONSULT,
        "herniated_or_bulging_disc: reported, uncertain",
        reason="A possibility.",
    ),
    _told(
        "He ruled out a herniated disc.", ROUTINE, "herniated_or_bulging_disc: only negated", reason="Denied."
    ),
    _told(
        "My wife had a herniated disc last year.",
        ROUTINE,
        "herniated_or_bulging_disc: only other_person",
        reason="Another person.",
    ),
    _told(
        "I was told I have arthritis in my spine.",
        CONSULT,
        "spinal_osteoarthritis: reported, affirmed",
        reason="Named with its place.",
    ),
    _told(
        "cervical spondylosis",
        CONSULT,
        "spinal_osteoarthritis: reported, affirmed",
        reason="The medical name.",
    ),
    _told(
        "bone spurs on my vertebrae",
        CONSULT,
        "spinal_osteoarthritis: reported, affirmed",
        reason="Spurs with a spinal place.",
    ),
    _told(
        "Probably arthritis of the lower back.",
        CONSULT,
        "spinal_osteoarthritis: reported, uncertain",
        reason="A possibility.",
    ),
    _told("No arthritis in my spine.", ROUTINE, "spinal_osteoarthritis: only negated", reason="Denied."),
    _told(
        "My grandmother had arthritis of the spine.",
        ROUTINE,
        "spinal_osteoarthritis: only other_person",
        reason="Another person.",
    ),
    _told(
        "facet joint syndrome on both sides",
        CONSULT,
        "facet_joint_syndrome: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "The facets at L4-5 are worn.",
        CONSULT,
        "facet_joint_syndrome: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "Maybe facet arthritis, they said.",
        CONSULT,
        "facet_joint_syndrome: reported, uncertain",
        reason="A possibility.",
    ),
    _told("There was no facet arthropathy.", ROUTINE, "facet_joint_syndrome: only negated", reason="Denied."),
    _told(
        "My sister has facet joint arthritis.",
        ROUTINE,
        "facet_joint_syndrome: only other_person",
        reason="Another person.",
    ),
    _told(
        "I was diagnosed with lumbar spinal stenosis.",
        CONSULT,
        "spinal_stenosis: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "The canal in my spine is too narrow.",
        CONSULT,
        "spinal_stenosis: reported, affirmed",
        reason="As people say it.",
    ),
    _told(
        "Suspected spinal stenosis.", CONSULT, "spinal_stenosis: reported, uncertain", reason="A possibility."
    ),
    _told("I do not have spinal stenosis.", ROUTINE, "spinal_stenosis: only negated", reason="Denied."),
    _told(
        "My uncle has spinal stenosis.",
        ROUTINE,
        "spinal_stenosis: only other_person",
        reason="Another person.",
    ),
    _told(
        "They call it failed back surgery syndrome.",
        CONSULT,
        "persistent_post_surgical_back_pain: reported, affirmed",
        reason="Named outright.",
    ),
    _told(
        "I had a fusion in 2019 and the pain never went away.",
        CONSULT,
        "persistent_post_surgical_back_pain: reported, affirmed",
        reason="Said of an operation on the spine, in plain words.",
    ),
    _told(
        "Could it be failed back syndrome?",
        CONSULT,
        "persistent_post_surgical_back_pain: reported, uncertain",
        reason="Asked, so not sure.",
    ),
    _told(
        "The doctor says it is not failed back syndrome.",
        ROUTINE,
        "persistent_post_surgical_back_pain: only negated",
        reason="Denied.",
    ),
    _told(
        "My cousin has failed back surgery syndrome.",
        ROUTINE,
        "persistent_post_surgical_back_pain: only other_person",
        reason="Another person.",
    ),
    _told(
        "degenerated L4-5, he said",
        CONSULT,
        "degenerative_disc_disease: reported, affirmed",
        reason="A level that is called degenerated is its disc.",
    ),
    _told(
        "My spine is degenerated.",
        CONSULT,
        "spinal_osteoarthritis: reported, affirmed",
        reason="The spine itself, where no disc is named.",
    ),
    _told(
        "My spinal canal is too tight.",
        CONSULT,
        "spinal_stenosis: reported, affirmed",
        reason="The canal itself is tight; a tight muscle is nothing.",
    ),
    _told(
        "facetosis at L4-5",
        CONSULT,
        "facet_joint_syndrome: reported, affirmed",
        reason="One word that names it.",
    ),
    _told(
        "HNP at L5-S1 and LSS",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        "spinal_stenosis: reported, affirmed",
        reason="Abbreviations that name each by themselves.",
    ),
    _told(
        "A bulging disc without stenosis of the canal.",
        CONSULT,
        "herniated_or_bulging_disc: reported, affirmed",
        "spinal_stenosis: only negated",
        reason="The denial ends where the language ends it.",
    ),
    _told("I have arthritis in my hands and knees.", ROUTINE, reason="Not the spine."),
    _told("hiatal hernia, reflux", ROUTINE, reason="Another hernia."),
    _told("spondylolisthesis at L5", ROUTINE, reason="A look-alike that is not on the list."),
    _told("ankylosing spondylitis since I was 30", ROUTINE, reason="A look-alike that is not on the list."),
    _told("sciatica and a pinched nerve", ROUTINE, reason="Symptoms, and names of none of the six."),
    _told("aortic stenosis, they watch it", ROUTINE, reason="Of the heart, not the spine."),
    _told(
        "I had a laminectomy years ago and feel fine.", ROUTINE, reason="An operation that left them well."
    ),
    _told("facet injections twice", ROUTINE, reason="An injection names no condition."),
)
