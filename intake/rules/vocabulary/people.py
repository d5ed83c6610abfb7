"""Words for who is spoken of: the patient, a relative, another, in both languages."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.relative",
        Kind.RELATIVE,
        "mother, mom, mum, momma, mommy, mother's, father, dad, daddy, father's, brother, sister, "
        "daughter, wife, husband, spouse, hubby, parent, child, kid, grandmother, grandfather, grandma, "
        "grandpa, granny, granddad, nana, aunt, auntie, uncle, cousin, niece, nephew, mother in law, "
        "father in law, brother in law, sister in law, stepfather, stepmother, stepdad, stepmom, "
        "stepson, stepdaughter, sibling, twin, fiance, fiancee, boyfriend, girlfriend, partner, "
        "grandson, granddaughter, in laws, mom's, dad's, brother's, sister's, wife's, husband's, "
        "daughter's, uncle's, aunt's, cousin's, grandmother's, grandfather's, grandma's, grandpa's, "
        "dads, moms, mothers, fathers, mil, fil, folks, ex wife, ex husband, ex, my son, our son, "
        "his son, her son, my son's, my oldest son, my youngest son, my grandson, son in law, "
        "patient son, my older son, my younger son, my sons",
        "a relative's finding is not the patient's",
    ),
    Row(
        "en.acquaintance",
        Kind.ACQUAINTANCE,
        "friend, neighbor, neighbour, coworker, co worker, colleague, boss, roommate, buddy, classmate, "
        "teammate, friend's, neighbor's, a guy, a lady, a man, a woman i, somebody i know, "
        "someone i know, somebody else, someone else, coworker's, boss's, buddy's, dog, cat, dog's, "
        "puppy, my horse, guy at work, guy i work, lady i work, the guy next door, acquaintance, "
        "my pastor, my teacher, my coach, my landlord, pastor, best friend, another patient, "
        "other patient, other people, celebrity, tiger woods, church member, housemate, client of mine, "
        "a client, my client, everyone else, everybody else, know someone with, know somebody with, "
        "know someone who, know somebody who, know a guy, know a lady, know people",
        "another's finding is not the patient's",
    ),
    Row(
        "en.family",
        Kind.FAMILY,
        "family history, family history of, runs in the family, runs in my family, run in my family, "
        "run in the family, fhx, fh, family hx, in my family, in the family, family members, "
        "family member, familial history, ran in my family, on my mother's side, on my father's side, "
        "on my mom's side, on my dad's side, side of the family, my family has, my whole family has, "
        "everyone in my family, relatives with, family with, a relative with",
        "said of the family, not of the patient",
    ),
    Row("en.my", Kind.MY, "my, mine", "the patient's own"),
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
    Row(
        "en.both",
        Kind.BOTH,
        "me too, so do i, and so do i, so did i, and me too, as do i, and i both, and i too, "
        "and i do too, same as me, same as i do, just like me, just like i do, like me, like i do, "
        "i do too, i have it too, i have the same, i have it as well, i do as well, i also have it, "
        "and now i have it, and now so do i, the same thing i have, same thing as me, "
        "same problem as me, same as mine, like mine, we both have, we both, both of us, i'm the same, "
        "i am the same, me as well, i have one too, i did too, i had one too, "
        "i've been diagnosed with it, been diagnosed with it, i was diagnosed with it, i have it, "
        "i got it, i got it too, i have that too, i have the same thing, diagnosed with the same, "
        "i have them too, i had it too",
        "the patient has it too",
    ),
    Row(
        "en.patient",
        Kind.PATIENT,
        "patient, pt, the patient, this patient, mother of two, mother of three, father of two, father of three, mother of 2, mother of 3, mother of four, father of four, "
        "mother of one, father of one, year old",
        "a clinician's word for the patient",
    ),
    Row(
        "en.third",
        Kind.THIRD,
        "she, he, her, his, their, she's, he's, she'd, he'd, hers, theirs, him",
        "points back to whoever was named",
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
        "es.relative",
        Kind.RELATIVE,
        "madre, mama, padre, papa, hermano/a, hijo/a, esposo/a, marido, mujer, abuelo/a, abuelito/a, tio/a, primo/a, "
        "sobrino/a, suegro/a, cunado/a, nieto/a, yerno, nuera, pareja, novio/a, padrastro, madrastra, mami, papi, ex marido, ex mujer, familiar, gemelo/a, "
        "ex esposo, ex esposa, hermanastro/a, padrino, madrina, comadre, compadre",
        "lo de un familiar no es del paciente",
    ),
    Row(
        "es.acquaintance",
        Kind.ACQUAINTANCE,
        "amigo/a, vecino/a, companero/a, jefe, jefa, conocido/a, un senor, una senora, colega, perro, "
        "perra, gato, perrito/a, una chica, un chico, otra persona, otras personas, alguien que conozco, "
        "otro paciente, alguien con, a alguien, conozco a, una persona con, conozco gente con",
        "lo de otro no es del paciente",
    ),
    Row(
        "es.family",
        Kind.FAMILY,
        "antecedentes familiares, antecedentes familiares de, antecedente familiar de, "
        "historia familiar, historia familiar de, en mi familia, de familia, en la familia, "
        "mi familia tiene, viene de familia, toda mi familia, familia con, familiares con, "
        "parientes con, un pariente con",
        "de la familia, no del paciente",
    ),
    Row("es.my", Kind.MY, "mi, mis, mio/a", "lo propio"),
    Row(
        "es.self",
        Kind.SELF,
        "yo, tengo, padezco, sufro, tuve, tenia yo, sufri, he tenido, estoy, llevo, soy, vivo con, "
        "presento, siento, me va, me da, me dio, me tiene, me tienen, me veo",
        "el paciente habla de sí",
    ),
    Row(
        "es.told",
        Kind.TOLD,
        "me dijeron, me han dicho, me dijo, me diagnosticaron, me han diagnosticado, me detectaron, "
        "me encontraron, me han detectado, me han encontrado, me dice, me dicen, me diagnostico, "
        "me aparecio, fui diagnosticado/a, me ha dicho, me encontro, me detecto, me explicaron, "
        "me explico, me comentaron, me comento, me informaron, me hallaron, me sacaron, me vieron, "
        "me vio, me ha diagnosticado, me confirmaron, me confirmo, me mostraron, me han visto, "
        "me aparecieron",
        "lo que le dijeron al paciente",
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
    Row(
        "es.clinician",
        Kind.CLINICIAN,
        "medico, medica, doctora, cirujano/a, traumatologo/a, neurologo/a, neurocirujano/a, radiologo/a, fisioterapeuta, fisio, quiropractico/a, especialista, enfermero/a, reumatologo/a, ortopedista",
        "el clínico que habla del paciente no es otra persona",
    ),
    Row(
        "es.both",
        Kind.BOTH,
        "yo tambien, y yo tambien, igual que yo, como yo, lo mismo que yo, y a mi tambien, a mi tambien, "
        "los dos tenemos, ambos tenemos, y yo tenemos, tenemos, yo tambien la tengo, "
        "yo tambien lo tengo, las dos tenemos, yo estoy igual, yo igual, igual que ella, igual que el, "
        "a mi me pasa igual, a mi me pasa lo mismo",
        "el paciente también",
    ),
    Row(
        "es.patient",
        Kind.PATIENT,
        "paciente, varon, la paciente, el paciente",
        "así llama el clínico al paciente",
    ),
    Row(
        "es.third",
        Kind.THIRD,
        "ella, su, sus, les, tiene, tenia, padece, padecia, sufre, sufria, ellos, ellas, tuvo",
        "señala a quien se nombró antes",
    ),
    Row(
        "es.says",
        Kind.SAYS,
        "dice que, refiere, dice",
        "habla o actúa por el paciente",
    ),
)
