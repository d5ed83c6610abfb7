"""What synthetic patients write, all of it invented here; {level} and {year} are filled in."""

TOLD = {
    "herniated_or_bulging_disc": (
        "The doctor says I have a slipped disc at {level}.",
        "bulging disk {level}, pressing on the nerve a bit",
        "Herniated disc. She drew it for me on the paper.",
        "Me dijeron que tengo una hernia de disco en {level}.",
    ),
    "degenerative_disc_disease": (
        "Two of my discs have dried out, the ones at the bottom.",
        "degenerative disc disease since {year}",
        "worn discs at {level}, that is what the letter says",
        "Discos desgastados, según el médico.",
    ),
    "spinal_osteoarthritis": (
        "arthritis in my lower back",
        "Spondylosis. I had to ask how to spell it.",
        "They said the joints of my spine have arthritis, normal for my age",
        "Artrosis de columna.",
    ),
    "facet_joint_syndrome": (
        "It is the facet joints, both sides at {level}.",
        "facet joint arthritis, they tried a shot there",
        "Facet syndrome says the pain doctor",
    ),
    "spinal_stenosis": (
        "Spinal stenosis. I have to sit down after two blocks.",
        "The canal is too narrow at {level} and it squeezes the nerves.",
        "lumbar stenosis, moderate",
        "Me explicaron que el canal está estrecho (estenosis lumbar).",
    ),
    "persistent_post_surgical_back_pain": (
        "They call it failed back surgery syndrome.",
        "Post-laminectomy syndrome, after the operation in {year}.",
    ),
}

OTHERWISE_TOLD = (
    "A pulled muscle that never healed, they said.",
    "Sciatica. Nobody said more than that.",
    "Nobody could tell me for sure.",
    "The family doctor said it was stress.",
    "One leg is a little shorter than the other.",
)

BESIDE = (
    " My mother had spinal stenosis.",
    " My brother had a herniated disc and was operated on.",
    " No fracture.",
    " They said nothing needs to be done in a hurry.",
)

SCANS = (
    "Bulging disc at {level}.",
    "They said the MRI was normal for my age.",
    "Mild narrowing of the canal at {level}, no herniation.",
    "Facet arthritis on both sides, I think.",
    "I never heard back about it.",
    "Possible disc protrusion {level}, the letter says.",
    "Wear. Lots of wear.",
    "Se ve un disco abultado en {level}.",
)

PLACES = (
    "the hospital across the river, {year}",
    "spring {year}",
    "not sure where, maybe {year}",
    "here, {year}",
)

GOALS = (
    "I want to lift my grandson again.",
    "To sleep through the night.",
    "Can I go back to driving the bus?",
    "I would like somebody to explain what is wrong.",
    "Is it safe for me to swim?",
    "To walk to church and back without stopping.",
    "Poder trabajar sin dolor.",
    "How long will this last?",
    "I am worried because my mother ended up in a wheelchair.",
)

ELSE = (
    "I can only come in the morning, the bus stops at two.",
    "Please call my daughter, I do not hear well on the phone.",
    "I am afraid of needles.",
    "My neighbor drives me, so she needs to know the time.",
    "Work will not give me more days off.",
)

CONCERNS = (
    "Since Sunday I cannot feel when I need to pee.",
    "Last week I wet the bed and did not notice it.",
    "I have been numb between my legs for a few days now.",
    "Some nights I think it would be easier to end my life.",
    "I cannot walk any more since yesterday.",
)

MEDICINES = (
    "Ibuprofen 400 when it is bad",
    "Lisinopril 10 mg\nMetformin 500 mg twice a day",
    "Gabapentin 300 mg at night\nTylenol",
    "Naproxen, and something for my stomach",
    "Duloxetine 60 mg",
)

ALLERGIES = ("penicillin", "latex", "bee stings", "shellfish", "contrast dye, I got a rash", "codeine")
LEVELS = ("L3-4", "L4-5", "L4/5", "L5-S1", "C5-6", "C6/7")
