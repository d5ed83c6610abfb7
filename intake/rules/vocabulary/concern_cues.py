"""Words that say how words of concern are meant: denied, another person's, feared, or long ago.

When in doubt the words count: a concern shown in vain costs a look, one left out may cost more.
"""

from intake.rules.vocabulary.concern_rows import Cues

_YEARS_AGO = ", ".join(f"hace {years} años, hace como {years} años, hace más de {years} años" for years in range(2, 70))
_YOUNG = ", ".join(f"when i was {age}, until i was {age}, till i was {age}" for age in (*range(3, 20), "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "a", "little", "young", "pregnant", "in"))
_AGED = ", ".join(f"a los {age} años" for age in (*range(3, 26), "cinco", "seis", "siete", "ocho", "nueve", "diez", "doce", "quince"))

ENGLISH = Cues(
    no=(
        "no, not, never, without, denies, deny, denied, don't, doesn't, didn't, haven't, hasn't, "
        "hadn't, isn't, wasn't, nor, neither, zero, nothing, none, nope, nah"
    ),
    inability="can't, cannot, can, couldn't, could, unable",
    losses="loss, lost, lose, losing, lack, numb, numbness, tingling, trouble, problem, problems, difficulty, issues, weakness, reduced, decreased, incontinence, leaking",
    not_a_no=(
        "as if, even if, not only, not just, not sure, not certain, no idea, no longer, no doubt, not to mention, don't "
        "know, no matter, no wonder, not yet, no help, don't understand, never mind, no way, no one, no "
        "reason, don't want, not want, no control, nothing helps, not able, nothing but, no better, no more, not managed, haven't managed"
    ),
    no_after=(
        "no, none, never, denied, negative, absent, normal, intact, ok, okay, fine, nope, nothing, good"
    ),
    begins="before, until, till, prior to",
    so_far="before or, before and, before nor, before but, before that, before then, before i get, before bed",
    scope_ends=(
        "but, however, except, although, though, because, since, now, then, just, only, when, while, "
        "so, until, i, i'm, i've, i'd, i'll, we, plus, due"
    ),
    lists_on="or, nor",
    relatives=(
        "mother, mom, mum, father, dad, wife, husband, partner, son, daughter, brother, sister, "
        "grandmother, grandfather, grandma, grandpa, aunt, uncle, cousin, friend, neighbor, neighbour, "
        "coworker, boss, dog, cat, someone, somebody, people, patients, person, roommate, grandson, "
        "there's a woman, there's a man, a woman at, a man at, lady, gentleman, guy, client/s, resident/s, ex, nephews, granddaughter, child, kid, baby, girlfriend, boyfriend, niece, nephew, others, everyone, everybody's, anybody's, anyone's, people's, everyone's"
    ),
    writes_for="is the patient, who is the patient, filling this in for, filling this out for, filling it in for, filling it out for, filling in for, typing this for, typing for, writing this for, writing for, answering for, on behalf of, patient reports, patient states, pt reports, pt states, pt, reports he, reports she, daughter here, son here, wife here, husband here, his wife here, her son here, caregiver writing, carer writing, nurse note, i'm her husband, i am her husband, i'm his wife, i am his wife, i'm her daughter, i'm his daughter, i'm her son, i'm his son",
    pronouns="he, she, he's, she's, his, her",
    subject="i, i'm, i've, i'd, i'll",
    first_person="i, i'm, i've, i'd, i'll, me, myself, we, my",
    unwanted="don't want, not want, never want, hope not to, so i don't",
    conditional="if, unless, whether",
    opening="i, i'm, i've, my, it, the",
    announces=(
        "denies, deny, denied, side effects listed, side effects are, listed, lists, leaflet, pamphlet, handout, brochure, risks, discharge sheet, sheet says, sheet said, discharge papers"
    ),
    instructed=(
        "told to, said to, says to, advised to, advised me to, instructed, instructions, instruction sheet, leaflet, pamphlet, handout, "
        "brochure, discharge sheet, sheet says, sheet said, paper says, website, call, come back, go back, return, go to the er, watch for, "
        "watch out for, look out for, looking for, signs of, sign of, symptoms of, warning signs, warned, warns, ask about, asked about, asks about, asked me about, asks me about, "
        "asked if, asks if, asked whether, in the event"
    ),
    feared="in case, afraid, hopefully not, scared, worried, worry, worries, fear, fears, terrified, might, end up",
    supposed=(
        "hope it doesn't, don't want it to, risk, risks, side "
        "effect, side effects, cause, causes, may cause, can cause, lead to, leads to, avoid, prevent, "
        "preventing, chance of, chances, could this, can this, will this, would this, make me, i read, i've read, read about, read that, heard about, heard that, googled, google, looked up, video, article, facebook, youtube, internet, form about, questions about, question about, surgery could, could leave, may leave, might leave, can leave, could make, "
        "may become, could become, what if, card about, card on, leaflet about, told me about"
    ),
    supposed_after="would be, would mean, could be a sign, is an emergency, is a warning, are warning",
    would="will, might, may, could, would, going",
    long_ago=(
        "years ago, years back, year back, decades ago, as a teen, in my thirties, in high school, in college, in grade school, in the army, in the military, when my son was born, when my daughter was born, "
        "when my kids were, while pregnant, as a child, as a kid, as a baby, as a teenager, as a boy, as a girl, "
        f"{_YOUNG}, in first grade, in second grade, in third grade, in kindergarten, back then, used to, long ago, in the past, in childhood, in my youth, in my "
        "twenties, in my teens, in the 60s, in the 70s, in the 80s, in the 90s, many years back, in 2nd grade, in 1st grade, in 3rd grade, 2nd grade, 1st grade, 3rd grade, in elementary school, in middle school"
    ),
    still=(
        "still, again, since, currently, today, now, lately, recently, ongoing, continues, continue, "
        "ever since, like i used to, like it used to, like they used to, as i used to, as it used to, the way it used to"
    ),
    over="fine now, good now, better now, okay now, ok now, well now, now i walk, now i can, now i do, now i am fine, now i'm fine, i'm fine now, not now, all recovered, fully recovered, went away, long behind me, behind me now, happy now, fine ever since, fine since, ok ever since, good ever since, been fine since, no problems since",
    present="can't, cannot, can, don't, am, i'm, is, are, have, want, unable, won't",
)

SPANISH = Cues(
    no="no, nunca, jamás, sin, ni, niega, niego, tampoco, ningún, ninguna, ninguno, nada",
    inability="",
    losses="pérdida, perdido, falta, dormido/a, adormecido/a, adormecimiento, hormigueo, problema, problemas, dificultad, alteración, debilidad, incontinencia",
    not_a_no=(
        "como si, aunque, no solo, no sólo, no sé qué, no sé por, no sé cómo, no sé cuándo, no lo sé, no solamente, sin duda, no entiendo, ni siquiera, no es que, no "
        "quiero, nada me ayuda, no estoy seguro, no estoy segura, sin saber, no hay duda"
    ),
    no_after="no, nunca, ninguno, ninguna, niega, negativo, normal, bien, nada",
    begins="antes de, hasta",
    so_far="hasta ahora, hasta hoy, hasta la fecha, hasta el momento, hasta este momento, hasta aquí, antes de eso, antes de dormir",
    scope_ends=(
        "pero, aunque, porque, excepto, salvo, ahora, entonces, cuando, desde, solo, hasta, yo, ya, sino, y traigo, y tengo, y siento, traigo"
    ),
    lists_on="o, u, ni",
    relatives=(
        "madre, mamá, padre, papá, esposa, esposo, marido, mujer, pareja, hijo, hija, hermano, hermana, "
        "abuela, abuelo, tía, tío, primo, prima, amigo, amiga, vecino, vecina, jefe, perro, gato, "
        "enfermo/s, anciano/a, viejito/a, señor, señora, compadre, comadre, residente/s, paciente, alguien, gente, personas, pacientes, suegra, suegro, novio, novia, nieto, nieta, sobrino, "
        "sobrina, cuñado, cuñada"
    ),
    writes_for="es el paciente, es la paciente, escribo por, contesto por, lleno esto por, lo lleno por, respondo por, lleno el formulario por, lleno este formulario por, de parte de mi, paciente refiere, paciente verbaliza, paciente acude, paciente presenta, paciente relata, el paciente, la paciente, por quien lleno, por quien contesto, lleno esto por, soy su hija, soy su hijo, soy su esposa, soy su esposo",
    pronouns="ella, su",
    subject="yo, he, me",
    first_person=(
        "yo, me, mi, mis, mí, conmigo, tengo, puedo, siento, soy, estoy, he, perdí, quiero, orino, hago"
    ),
    unwanted="no quiero, no quisiera, para no",
    conditional="si",
    opening="se me, me, mi, mis, las",
    announces="niega, niegan, negó, riesgos, riesgo de, hoja, folleto, instrucciones, papel dice, papel que, efectos secundarios",
    instructed=(
        "me dijeron que fuera, me dijeron que volviera, me dijeron que llamara, me dijo que fuera, hoja, folleto, instrucciones, indicaciones, llame, llamar, "
        "llamara, vuelva, volver si, regrese, regresar si, vaya, acuda, fuera a urgencias, ir a urgencias si, señales de, signos de, síntomas de, preguntaron si, preguntó si, preguntan si, me advirtieron, advirtió"
    ),
    feared="en caso, miedo, temo, temor, preocupa, preocupado, preocupada, preocuparme, voy a terminar, podría, pudiera",
    supposed=(
        "riesgo, riesgos, efectos "
        "secundarios, video, internet, leí, leído, oí que, dicen que, puede dejarme, puede dejar, podría dejarme, puede dar, puede esto, podría esto, qué pasa si, evitar, prevenir, puede causar, causa, causar, provocar, es verdad que, es cierto que, uno puede quedar, puede uno quedar, puede hacer que, explicaron lo de, en la charla, advertencia de"
    ),
    supposed_after="sería una, es una emergencia, sería señal",
    would="voy, podría, vaya, pueda, llegar, quede",
    long_ago=(
        "hace diez años, hace quince años, hace veinte años, hace treinta años, hace cuarenta años, hace varios años, hace como veinte años, hace como diez años, hace unos años, estaba embarazada, cuando nació, "
        f"{_YEARS_AGO}, {_AGED}, de niño, de niña, cuando era, hace muchos años, años atrás, en el pasado, en mi juventud, de "
        "joven, de pequeño, de pequeña, cuando tenía"
    ),
    still=(
        "todavía, aún, ahora, sigo, sigue, desde, hoy, actualmente, últimamente, otra vez, de nuevo, "
        "recientemente, años que, meses que"
    ),
    over="ahora ya puedo, ahora ya camino, ahora camino, ahora estoy bien, ya estoy bien, ya no, se me quitó, ahora bien, ahora puedo, quedó atrás, ya quedó atrás, hoy amo, hoy estoy bien, al otro día ya, quedó muy atrás, muy atrás",
    present=(
        "no puedo, puedo, tengo, siento, quiero, soy, estoy, se me, me orino, me hago, pierdo, uso, necesito"
    ),
)
