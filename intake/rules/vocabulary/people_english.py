"""English words for who is spoken of: the patient, a relative, another."""

from intake.rules.vocabulary.kinds import Kind, Row

_SOMEBODY = ("guy", "bloke", "lady", "woman", "man", "fella", "fellow", "chap", "girl", "dude", "kid")
_SOMEWHERE = ("at", "from", "next", "across", "down", "i know", "i work", "i met", "i drive", "i ride", "i play", "i train", "i share", "on my", "on the", "who lives", "i used", "i went", "in my", "in the", "in our", "on our", "at our", "from my", "from our", "that works", "upstairs", "downstairs", "opposite", "behind", "over the", "ahead")

ROWS = (
    Row(
        "en.relative",
        Kind.RELATIVE,
        "spouse, parent, child, kid, cousin, sibling, twin, partner, cousin's, folks, ex, nanny, kiddo, "
        "a relative, relatives, other half, better half, in law, triplet, twin's",
        "a relative's finding is not the patient's",
    ),
    Row(
        "en.relative_she",
        Kind.RELATIVE,
        "mother, mom, mum, momma, mommy, mother's, sister, daughter, wife, grandmother, grandma, granny, "
        "granma, nana, aunt, auntie, niece, mother in law, sister in law, stepmother, stepmom, "
        "stepdaughter, fiancee, girlfriend, granddaughter, mom's, sister's, wife's, daughter's, aunt's, "
        "grandmother's, grandma's, mil, ex wife, missus, the missus, my old lady, nan, great aunt, "
        "great grandmother, half sister, step mom, sis, gf, niece's, mum's, foster mother, godmother, "
        "mummy, my daughters",
        "a woman's finding: a he that follows is somebody else",
    ),
    Row(
        "en.relative_he",
        Kind.RELATIVE,
        "father, dad, daddy, father's, brother, husband, hubby, grandfather, grandpa, granddad, uncle, "
        "nephew, father in law, brother in law, stepfather, stepdad, stepson, fiance, boyfriend, "
        "grandson, dad's, brother's, husband's, uncle's, grandfather's, grandpa's, fil, ex husband, "
        "my son, our son, his son, her son, my son's, my grandson, son in law, patient son, my old man, "
        "old man, grandad, gramps, papa's, great uncle, half brother, step dad, bro, hubby's, bf, "
        "nephew's, grandad's, godfather, son has, son had, son was, son is, son got, son's, oldest son, "
        "youngest son, eldest son, son with, older son, younger son",
        "a man's finding: a she that follows is somebody else",
    ),
    Row(
        "en.acquaintance",
        Kind.ACQUAINTANCE,
        "friend, neighbor, neighbour, coworker, co worker, colleague, boss, roommate, buddy, classmate, "
        "teammate, friend's, neighbor's, a man, a woman i, somebody i know, someone i know, "
        "somebody else, someone else, coworker's, boss's, buddy's, dog, my cat, our cat, the cat, his cat, her cat, dog's, puppy, my horse, "
        "acquaintance, my pastor, my teacher, my coach, my landlord, pastor, best friend, "
        "another patient, other patient, other people, celebrity, tiger woods, church member, housemate, "
        "client of mine, a client, my client, everyone else, everybody else, know someone with, "
        "know somebody with, know someone who, know somebody who, know a guy, know a lady, know people, "
        "famous, some famous, half the guys, half of the guys, the guys, most of the guys, "
        "one of the guys, mate of mine, my mate, mates, landlady, in the next bed, next bed, next room, "
        "my barber, my hairdresser, some guy, some bloke, some lady, some woman, some man, this guy i, "
        "this lady i, this woman i, this bloke i, one guy, one lady, one woman, one bloke, other guy, "
        "other lady, other woman, the man who, the woman who, our neighbor, gym buddy, flatmate, pal, "
        "my pal, trainer, my trainer, my priest, my supervisor, my manager, somebody at, someone at, "
        "someone on, somebody on, somebody in, someone in, person next to, people at work, "
        "people i know, everyone at work, ladies at, one of my students, a student of mine, kid i coach, "
        "my tenant, babysitter, workmate, schoolmate, crewmate, mailman, postman, in the support group, "
        "another mom, another dad, another mum, person at, people at, half my clients, "
        "half of my clients, my patients, half my patients, half of my patients, dachshund, corgi, beagle, labrador, poodle, doggy, pooch, kitty, mare, half the people, half the crew, half the office, half my crew, half the team, half the lads",
        "another's finding is not the patient's",
    ),
    Row(
        "en.somebody",
        Kind.ACQUAINTANCE,
        ", ".join(f"{who} {where}" for who in _SOMEBODY for where in _SOMEWHERE),
        "somebody known only by where they are",
    ),
    Row(
        "en.family",
        Kind.FAMILY,
        "family history, family history of, runs in the family, runs in my family, run in my family, "
        "run in the family, fhx, fh, family hx, in my family, in the family, family members, "
        "family member, familial history, ran in my family, on my mother's side, on my father's side, "
        "on my mom's side, on my dad's side, side of the family, my family has, my whole family has, "
        "everyone in my family, relatives with, family with, a relative with, runs in our family, "
        "in our family, mum's side, mums side, moms side, mom's side, dads side, dad's side, "
        "mother's side, father's side, women in my family, men in my family, most of my family, "
        "half my family, half of my family, family trait, family curse, in my dad's family, "
        "in my mum's family, in my mom's family, whole family has, family hx of, fam hx, "
        "family medical history, "
        "in both parents, in father, in mother, in brother, in sister, in parent, in sibling",
        "said of the family, not of the patient",
    ),
    Row("en.my", Kind.MY, "my", "the patient's own"),
    Row("en.mine", Kind.SELF, "mine", "the patient's, against another's: \"hers is fine, mine has stenosis\""),
    Row(
        "en.self_part",
        Kind.VAGUE,
        "body, whole body, life, case, condition, situation, insurance, job, age, weight, results, "
        "result, chart, records, paperwork, frame, family doctor, primary, primary care, ortho, "
        "neuro, podiatrist, oncologist, dentist, attorney, lawyer, employer, accident, fall, "
        "car accident, problem area, entire back, whole back, whole spine, entire spine, consultant, "
        "registrar, pa, np, team, hospital, er, emergency room, va, everything, something, this, "
        "these, it all, tests, test results, they, they've, you, someone, somebody, everybody",
        "what a my can stand before without another person",
    ),
    Row("en.eponym", Kind.VAGUE, "crohn's, paget's, parkinson's, baastrup's, scheuermann's, today's, year's, week's, month's, yesterday's, let's, who's, god's, bechterew's, forestier's, here's, where's, how's, when's, st george's, women's, men's", "whose is no person's"),
    Row(
        "en.self",
        Kind.SELF,
        "i, i'm, im, i'd, i'll, we",
        "the patient speaks of themselves",
    ),
    Row(
        "en.me",
        Kind.SELF,
        "me, myself",
        "the patient, also before a Spanish verb",
    ),
    Row("en.swears", Kind.SAYS, "swears, is convinced, is sure it", "says it, with more force than knowledge when it is a relative"),
    Row(
        "en.both",
        Kind.BOTH,
        "me too, so do i, and so do i, so did i, and me too, as do i, and i both, and i too, "
        "and i do too, same as me, same as i do, just like me, just like i do, like me, like i do, "
        "i do too, i have it too, i have the same, i have it as well, i do as well, i also have it, "
        "and now i have it, and now so do i, the same thing i have, same thing as me, "
        "same problem as me, same as mine, like mine, we both have, we both, both of us, "
        "i'm the same, i am the same, me as well, i have one too, i did too, i had one too, "
        "i've been diagnosed with it, been diagnosed with it, i was diagnosed with it, i have it, "
        "i got it, i got it too, i have that too, i have the same thing, diagnosed with the same, "
        "i have them too, i had it too, i got both, i have both, i've got both, ive got both, "
        "i got them both, i have them both, i got it as well, as well as me, as well as myself, "
        "and me as well, i've got it too, ive got it too, so have i, so had i, now i've got it, "
        "now ive got it, now i've got it too, now i got it, passed it on to me, gave it to me, "
        "passed it to me, i inherited it, i got it from her, i got it from him, i've inherited it, "
        "ditto for me, i'm no different, exactly what i have, what i have too, me and him both, "
        "me and her both, "
        "i've one too, ive one too, i have one as well, i've got one too, ive got one too, "
        "i've got one as well, i've also got it, i've also got one, that i have it too, "
        "now i have one too, so i've got it too, and mine too, mine too, mine are too, mine is too, "
        "mine is the same, mine are the same",
        "the patient has it too",
    ),
    Row("en.like", Kind.VAGUE, "like, same as, just like, as with, similar to", "before a relative: the patient is likened to them"),
    Row(
        "en.patient",
        Kind.PATIENT,
        "patient, pt, the patient, this patient, mother of two, mother of three, father of two, "
        "father of three, mother of 2, mother of 3, mother of four, father of four, mother of one, "
        "father of one, year old, woman in her, man in his, lady in her, gentleman in his, gentleman",
        "a clinician's word for the patient",
    ),
    Row(
        "en.third",
        Kind.THIRD,
        "their, theirs",
        "points back to whoever was named",
    ),
    Row(
        "en.she",
        Kind.THIRD,
        "she, her, she's, she'd, hers",
        "points back to a woman",
    ),
    Row("en.he", Kind.THIRD, "he, his, he's, he'd, him", "points back to a man"),
    Row("en.own", Kind.THIRD, "his own, her own, their own", "beside a relative, a clinician's patient"),
    Row("en.herself", Kind.THIRD, "she herself, he himself, herself, himself, ella misma, el mismo tiene, ella tambien tiene", "points back to a relative, whatever they report"),
    Row(
        "en.handling",
        Kind.VAGUE,
        "lifting, lifted, lift, carrying, carried, picking up, bending over to pick up, birth of, "
        "giving birth to, delivering, playing with, pregnant with, cargando, cargar, cargue, "
        "levantando, levantar, levante, cargar a, nacimiento de, parto de, moviendo, chasing, moving, "
        "helping, bathing, according to, per",
        "what the patient did with a relative, who is not spoken of",
    ),
    Row(
        "en.says",
        Kind.SAYS,
        "says, said, reports, reported, states, stated, told, tells, notices, noticed, brought, drove, "
        "accompanied, drives, insists, insisted, worries, translated, translating, wrote, writing, "
        "filled",
        "a relative who speaks or acts for the patient",
    ),
    Row(
        "en.told",
        Kind.TOLD,
        "told me, told me i have, told me that i have, i was told, i've been told, i am told, told i have, told i had, i was diagnosed, i got diagnosed, i have been told",
        "what the patient was told",
    ),
    Row(
        "en.clinician",
        Kind.CLINICIAN,
        "doctor, dr, surgeon, physician, chiropractor, radiologist, neurologist, neurosurgeon, orthopedist, orthopaedist, specialist, doc, gp, pcp, therapist, "
        "physio, physiotherapist, nurse, practitioner, provider, rheumatologist, osteopath, chiro",
        "a clinician who speaks of the patient is no other person",
    ),
)
