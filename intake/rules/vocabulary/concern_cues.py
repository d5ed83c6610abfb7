"""Words that say how words of concern are meant: denied, another person's, feared, or long ago.

When in doubt the words count: a concern shown in vain costs a look, one left out may cost more.
"""

from intake.rules.vocabulary.concern_rows import Cues

ENGLISH = Cues(
    no=(
        "no, not, never, without, denies, deny, denied, don't, doesn't, didn't, haven't, hasn't, "
        "hadn't, isn't, wasn't, nor, neither, zero, nothing"
    ),
    inability="can't, cannot, can, couldn't, could, unable",
    not_a_no=(
        "not only, not just, not sure, not certain, no idea, no longer, no doubt, not to mention, don't "
        "know, no matter, no wonder, not yet, no help, don't understand, never mind, no way, no one, no "
        "reason, don't want, not want, no control, nothing helps, not able"
    ),
    no_after=(
        "no, none, never, denied, negative, absent, normal, intact, ok, okay, fine, nope, nothing, good"
    ),
    scope_ends=(
        "but, however, except, although, though, because, since, now, then, just, only, when, while, "
        "so, until, i, i'm, i've, we, plus, due"
    ),
    lists_on="or, nor",
    relatives=(
        "mother, mom, mum, father, dad, wife, husband, partner, son, daughter, brother, sister, "
        "grandmother, grandfather, grandma, grandpa, aunt, uncle, cousin, friend, neighbor, neighbour, "
        "coworker, boss, dog, cat, someone, somebody, people, patients, person, roommate, grandson, "
        "granddaughter, child, kid, baby, girlfriend, boyfriend, niece, nephew, others, everyone"
    ),
    pronouns="he, she, he's, she's, his, her",
    subject="i, i'm, i've",
    first_person="i, i'm, i've, i'd, i'll, me, myself, we, my",
    unwanted="don't want, not want, never want, hope not to, so i don't",
    conditional="if, unless",
    supposed=(
        "in case, afraid, scared, worried, worry, worries, fear, fears, terrified, risk, risks, side "
        "effect, side effects, cause, causes, may cause, can cause, lead to, leads to, avoid, prevent, "
        "preventing, might, end up"
    ),
    would="will, might, may, could, would, going",
    long_ago=(
        "years ago, decades ago, as a child, as a kid, as a baby, as a teenager, as a boy, as a girl, "
        "when i was, back then, used to, long ago, in the past, in childhood, in my youth, in my "
        "twenties, in my teens, in the 60s, in the 70s, in the 80s, in the 90s, many years back"
    ),
    still=(
        "still, again, since, currently, today, now, lately, recently, ongoing, continues, continue, "
        "ever since"
    ),
    present="can't, cannot, can, don't, am, i'm, is, are, have, want, unable, won't",
)

SPANISH = Cues(
    no="no, nunca, jamás, sin, ni, niega, niego, tampoco, ningún, ninguna, nada",
    inability="",
    not_a_no=(
        "no solo, no sólo, no sé, no solamente, sin duda, no entiendo, ni siquiera, no es que, no "
        "quiero, nada me ayuda, no estoy seguro, no estoy segura, sin saber, no hay duda"
    ),
    no_after="no, nunca, ninguno, ninguna, niega, negativo, normal, bien, nada",
    scope_ends=(
        "pero, aunque, porque, excepto, salvo, ahora, entonces, cuando, desde, solo, hasta, yo, ya, sino"
    ),
    lists_on="o, u, ni",
    relatives=(
        "madre, mamá, padre, papá, esposa, esposo, marido, mujer, pareja, hijo, hija, hermano, hermana, "
        "abuela, abuelo, tía, tío, primo, prima, amigo, amiga, vecino, vecina, jefe, perro, gato, "
        "alguien, gente, personas, pacientes, suegra, suegro, novio, novia, nieto, nieta, sobrino, "
        "sobrina, cuñado, cuñada"
    ),
    pronouns="ella, su",
    subject="yo, he, me",
    first_person=(
        "yo, me, mi, mis, mí, conmigo, tengo, puedo, siento, soy, estoy, he, perdí, quiero, orino, hago"
    ),
    unwanted="no quiero, no quisiera, para no",
    conditional="si",
    supposed=(
        "en caso, miedo, temo, temor, preocupa, preocupado, preocupada, riesgo, riesgos, efectos "
        "secundarios, evitar, prevenir, podría, puede causar, causa, causar, provocar, pudiera"
    ),
    would="voy, podría, vaya, pueda, llegar, quede",
    long_ago=(
        "de niño, de niña, cuando era, hace muchos años, años atrás, en el pasado, en mi juventud, de "
        "joven, de pequeño, de pequeña, cuando tenía"
    ),
    still=(
        "todavía, aún, ahora, sigo, sigue, desde, hoy, actualmente, últimamente, otra vez, de nuevo, "
        "recientemente, años que, meses que"
    ),
    present=(
        "no puedo, puedo, tengo, siento, quiero, soy, estoy, se me, me orino, me hago, pierdo, uso, necesito"
    ),
)
