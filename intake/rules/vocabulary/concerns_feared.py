"""A fear of harming oneself, an end only supposed, and what was nearly done: no less a concern."""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow
from intake.rules.vocabulary.concern_words_english import SELF

_INJURY = (
    "lift/s/ing, carry, carrying, bend/ing, twist/ing, turn/ing, move, moving, movement, exercise/s, exercising, walk/ing, run/ning, fall/ing, trip/ping, "
    "slip/ping, work, working, gym, sport/s, stairs, therapy, physio, more, further, worse, again, back, spine, leg, arm, if i lift, if i bend, if i move, if i twist, if i fall, if i do, if i try, by, while, doing, accidentally, by accident"
)
"""What an injury comes from, or that it would be one more."""

_INJURY_SPANISH = (
    "levantar, levantarme, cargar, cargando, agacharme, agachar, doblarme, mover, moverme, moviéndome, movimiento/s, caminar, caminando, caer, caerme, caída, "
    "ejercicio/s, trabajo, trabajar, gimnasio, escaleras, terapia, más, peor, otra vez, de nuevo, espalda, columna, pierna, al, si cargo, si me muevo, si levanto, si me agacho, si camino, si hago, haciendo, sin querer"
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
        unless="lifting, bending, exercise/s, exercising, gym",
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
    ConcernRow(
        name="en.on_myself",
        kind=ConcernKind.SELF_HARM,
        parts=("gun, rope, knife, razor, blade, pills, insulin, pistol, belt", "using it on, use it on, turn it on, used it on, using them on, use them on", SELF),
        gap=14,
        ordered=True,
        unless="heating pad, ice, cream",
        reason="The means, and on whom.",
    ),
    ConcernRow(
        name="en.nearly_jumped",
        kind=ConcernKind.SELF_HARM,
        parts=("bridge, roof, ledge, cliff, balcony, platform, tracks, window, overpass", "nearly jumped, almost jumped, about to jump, wanted to jump, thought about jumping, nearly stepped, almost stepped, could just jump"),
        gap=8,
        unless="bungee, swim, swimming, lake, ski",
        reason="What was nearly done.",
    ),
    ConcernRow(
        name="en.not_mind_dying",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "would not mind, wouldn't mind, wouldn't care, would not care, don't care, don't mind",
            "didn't wake up, did not wake up, don't wake up, never woke up, wasn't here, weren't here, died, if i die, to die, was dead, were dead",
        ),
        gap=5,
        ordered=True,
        unless="doctor, nurse, alarm",
        reason="Death met with a shrug.",
    ),
)
