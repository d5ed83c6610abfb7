"""A fear of harming oneself, and an end that is only supposed: said so, they are no less a concern."""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow

_INJURY = (
    "lift/s/ing, carry, carrying, bend/ing, twist/ing, turn/ing, move, moving, movement, exercise/s, exercising, walk/ing, run/ning, fall/ing, trip/ping, "
    "slip/ping, work, working, gym, sport/s, stairs, therapy, physio, more, further, worse, again, back, spine, leg, arm, if, by, while, doing, accidentally, by accident"
)
"""What an injury comes from, or that it would be one more."""

_INJURY_SPANISH = (
    "levantar, levantarme, cargar, cargando, agacharme, agachar, doblarme, mover, moverme, moviéndome, movimiento/s, caminar, caminando, caer, caerme, caída, "
    "ejercicio/s, trabajo, trabajar, gimnasio, escaleras, terapia, más, peor, otra vez, de nuevo, espalda, columna, pierna, al, si, haciendo, sin querer"
)

FEARED = (
    ConcernRow(
        name="en.fear_to_hurt",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "afraid, scared, frightened, terrified, worry, worried, worrying, fear, fearful",
            "hurt myself, hurting myself, hurt my self, hurting my self, do something to myself, do something bad to myself",
        ),
        gap=4,
        ordered=True,
        unless=_INJURY,
        reason="A fear of oneself; of an injury one says what it would come from.",
    ),
    ConcernRow(
        name="en.do_to_myself",
        kind=ConcernKind.SELF_HARM,
        parts=("what i might, what i may, what i could, what i will, what i'll, what i would, what i'd, what i'm going to", "do to myself"),
        ordered=True,
        unless=_INJURY,
        reason="The same, with the act left out.",
    ),
    ConcernRow(
        name="en.if_i_died",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "if i died, if i die, if i was dead, if i were dead, if i were to die, if i was gone, if i were gone",
            "would be over, would all be over, will be over, will all be over, would end, would all end, would stop, would all stop, would be easier, would be better, would be a relief, would be at peace",
        ),
        gap=4,
        unless="boredom, laughing, embarrassment, shame",
        reason="Death thought of as the end of the pain.",
    ),
    ConcernRow(
        name="es.fear_to_hurt",
        kind=ConcernKind.SELF_HARM,
        parts=("miedo, temo, temor, me asusta, me preocupa", "hacerme daño, hacerme algo, lo que pueda hacerme, lo que puedo hacerme, lo que podría hacerme"),
        gap=3,
        ordered=True,
        unless=_INJURY_SPANISH,
        reason="Miedo de sí mismo; de una lesión se dice de qué vendría.",
    ),
)
