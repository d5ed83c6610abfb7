"""Long and winding sentences, as letters and forums have them, in both languages; our own sentences.

Marks: HERN affirmed, ?HERN uncertain, -HERN negated, ~HERN another person's; nothing: no mention.
"""

CASES = (
    (
        "I was hit by a truck in 2011 and since then I have had three herniated discs, sciatica, and what my doctor calls spondylosis, so I can't sit for long.",
        "HERN SOA",
        "a list after since then",
    ),
    (
        "When I bend, which I try not to, the bulging disc in my low back pinches and I can't get up.",
        "HERN",
        "the nots deny other things",
    ),
    (
        "For years they told me it was all in my head, until an MRI found severe stenosis and two ruptured discs.",
        "STEN HERN",
        "until brings the finding",
    ),
    (
        "I have tried everything for my degenerative disc disease: PT, chiropractor, shots, no luck.",
        "DDD",
        "no luck",
    ),
    (
        "After my accident the X-ray was negative, but the MRI a month later showed a herniated disc at C5-6.",
        "HERN",
        "but",
    ),
    (
        "The first doctor said arthritis, the second said a bulging disc, and the third found nothing wrong with my back.",
        "HERN",
        "arthritis has no place of its own",
    ),
    ("Took this for a slipped disk; no side effects.", "HERN", "no side effects"),
    (
        "My mom who is 82 came to live with us after her stenosis surgery, and I hurt my back lifting her.",
        "~STEN",
        "her: the mother's",
    ),
    (
        "I've had arthritis in my lower back for 20 yrs, my sister has it in her hips.",
        "SOA",
        "the sister's is in her hips",
    ),
    ("Dad always said his bad back was a slipped disc but he never saw a doctor", "~HERN", "dad's"),
    (
        "I was told by an orthopedist that surgery would be pointless because my problem is facet arthritis and not a herniated disc.",
        "FACET -HERN",
        "and not",
    ),
    (
        "At 25 I was a dancer and slipped a disc; at 60 I've got arthritis of the spine and can't even garden.",
        "HERN SOA",
        "then and now",
    ),
    (
        "The neurosurgeon says the narrowing in my spine isn't bad enough to operate.",
        "STEN",
        "the not is about how bad",
    ),
    (
        "Although there is no cord compression, the report lists foraminal narrowing at three levels.",
        "STEN",
        "the comma ends the no",
    ),
    ("There's no doubt in my mind the disc is herniated again.", "HERN", "no doubt"),
    (
        "Not one doctor could tell me whether my pain comes from the bulging disc or the facet arthritis.",
        "HERN FACET",
        "both are given; only the cause is in doubt",
    ),
    ("I'm allergic to NSAIDs. Herniated disc L5-S1, stenosis, no surgery wanted.", "HERN STEN", "no surgery"),
    ("Had the MRI: everything normal except a small bulge at L4-5.", "HERN", "except"),
    ("Besides a hiatal hernia I also have a herniated disc in my neck.", "HERN", "each its own"),
    ("No previous back problems until 2018 when I ruptured a disc at work.", "HERN", "until, when"),
    ("Negative for fracture. Positive for degenerative disc disease.", "DDD", "positive for"),
    (
        "Patient states that he does not have any numbness, but does report a known disc protrusion at L4-L5.",
        "HERN",
        "but",
    ),
    (
        "She denies bowel or bladder problems; MRI reveals severe central stenosis at L3-4 with disc extrusion.",
        "STEN HERN",
        "a new statement",
    ),
    (
        "The patient is a 60-year-old woman whose mother had lumbar stenosis; she herself has degenerative scoliosis.",
        "~STEN",
        "whose mother",
    ),
    (
        "He was seen for low back pain. His wife has fibromyalgia. MRI: facet arthropathy L4-5.",
        "FACET",
        "a new sentence is of the patient",
    ),
    ("I thought I had pulled a muscle, turns out I've a herniated disc.", "HERN", "turns out"),
    (
        "what started as a bulging disc ended up being a full blown herniation in my back",
        "HERN",
        "both are one",
    ),
    (
        "Pain doctor did facet blocks, which didn't help, and now says it's my discs that are degenerated",
        "DDD",
        "discs that are degenerated",
    ),
    ("I'd rather not have surgery on my stenosis of the spine", "STEN", "rather not is about surgery"),
    ("it's been 12 weeks since my microdiscectomy for a herniated disc & I feel great", "HERN", "left well"),
    ("They found arthritis, but only in my hands, my spine is fine", "", "the spine is fine"),
    ("my spine is free of arthritis though my knees are bad", "-SOA", "free of"),
    ("my knees are bad with arthritis, and my spine has a curve", "", "the knees"),
    ("degeneration? bulging? I don't remember what they said about my discs", "", "not remembered"),
    ("Arthritis in my neck was found by accident when they looked at my thyroid.", "SOA", "of the neck"),
    ("I used to have a herniated disc but it healed", "HERN", "past counts"),
    ("He ruled out stenosis but confirmed that the disc at L5 is bulging", "-STEN HERN", "but confirmed"),
    (
        "no herniation, stenosis, or fracture, but moderate facet arthrosis at L5-S1",
        "-HERN -STEN FACET",
        "but; the facet's level is context",
    ),
    ("no evidence of anything but a mild bulging disc", "HERN", "anything but"),
    ("Nothing on MRI except degenerative disc changes", "DDD", "except"),
    # Español
    (
        "Me caí de una escalera hace cinco años y desde entonces tengo dos hernias de disco y ciática, no aguanto estar sentada.",
        "HERN",
        "el no niega el aguantar",
    ),
    (
        "Al principio pensaron que era muscular, pero la resonancia mostró una hernia discal y estenosis del canal.",
        "HERN STEN",
        "pero",
    ),
    (
        "No he tenido ningún golpe, el médico dice que es desgaste de los discos por la edad.",
        "DDD",
        "la coma acaba el no",
    ),
    (
        "Mi mamá, que en paz descanse, tuvo estenosis lumbar; yo por ahora solo tengo artrosis cervical.",
        "~STEN SOA",
        "yo",
    ),
    ("Aunque no tengo ciática, la resonancia dice protrusión discal L5-S1.", "HERN", "la coma acaba el no"),
    ("La radiografía no mostró fracturas pero sí desgaste en la columna", "SOA", "pero sí"),
    ("Todo normal excepto una pequeña protrusión del disco L4-L5", "HERN", "excepto"),
    (
        "Paciente que niega alergias, con antecedentes de estenosis de canal lumbar y diabetes.",
        "STEN",
        "con empieza algo nuevo",
    ),
    ("No alergias conocidas. Hernia discal L4-L5. No hábitos tóxicos.", "HERN", "frases aparte"),
    ("me dieron pastillas que no me hicieron nada para la hernia discal", "HERN", "el no niega el efecto"),
    ("el seguro no me cubre la operación de la estenosis lumbar", "STEN", "el no niega la cobertura"),
    (
        "fui con el quiropráctico porque no quería operarme de los discos herniados",
        "HERN",
        "el no niega el querer",
    ),
    ("antes tenía una hernia discal, ya no la tengo porque me operaron", "HERN", "lo pasado cuenta"),
    ("Sin compromiso radicular. Artrosis facetaria L4-L5 y L5-S1 bilateral.", "FACET", "frases aparte"),
    ("Rx: no imágenes de fractura, espondilosis incipiente", "SOA", "la coma y el grado"),
)
