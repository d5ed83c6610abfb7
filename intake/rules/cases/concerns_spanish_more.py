"""More words of concern as people write them, in Spanish: a case for every row."""

from intake.rules.cases.case import SOON, Case, case


def _written(words: str, *findings: str, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, SOON, *findings, reason=reason)


MORE_CONCERNS_SPANISH: tuple[Case, ...] = (
    _written(
        "no he orinado desde anoche", "bladder_or_bowel: “no he orinado”", reason="el tiempo que ha pasado"
    ),
    _written(
        "me pusieron una sonda porque no orinaba",
        "bladder_or_bowel: “pusieron una sonda”",
        reason="lo que se hace",
    ),
    _written(
        "siento que no vacío la vejiga completa",
        "bladder_or_bowel: “no vacío la vejiga”",
        reason="no del todo",
    ),
    _written(
        "el chorro sale muy débil", "bladder_or_bowel: “chorro sale muy débil”", reason="señal temprana"
    ),
    _written("el chorrito tarda en salir", "bladder_or_bowel: “chorrito tarda”", reason="lo mismo"),
    _written(
        "tengo que pujar para que salga la orina",
        "bladder_or_bowel: “pujar para que salga la orina”",
        reason="hace falta fuerza",
    ),
    _written(
        "ya no tengo ganas de orinar, la vejiga no avisa",
        "bladder_or_bowel: “ya no tengo ganas de orinar, la vejiga”",
        reason="sin aviso",
    ),
    _written("tengo pérdidas de orina", "bladder_or_bowel: “pérdidas de orina”", reason="se pierde"),
    _written(
        "me estoy haciendo del baño en la ropa",
        "bladder_or_bowel: “me estoy haciendo del baño”",
        reason="otra manera de decirlo",
    ),
    _written("amanezco mojada tres noches", "bladder_or_bowel: “amanezco mojada”", reason="cómo se nota"),
    _written(
        "no alcanzo a llegar al baño", "bladder_or_bowel: “no alcanzo a llegar”", reason="demasiado tarde"
    ),
    _written(
        "se me afloja todo y ensucio los calzones",
        "bladder_or_bowel: “se me afloja todo y ensucio”",
        reason="los esfínteres",
    ),
    _written(
        "uso toallas porque se me sale la orina",
        "bladder_or_bowel: “toallas porque se me sale”",
        reason="lo que se hace",
    ),
    _written("la bejiga no me responde", "bladder_or_bowel: “bejiga no me responde”", reason="mal escrito"),
    _written("tengo los genitales adormecidos", "saddle: “genitales adormecidos”", reason="el lugar primero"),
    _written(
        "perdí sensibilidad en los genitales",
        "saddle: “perdí sensibilidad en los genitales”",
        reason="sensación que no está",
    ),
    _written("no siento las nalgas", "saddle: “no siento las nalgas”", reason="no sentir"),
    _written("los médicos dijeron cola de caballo", "saddle: “cola de caballo”", reason="nombre médico"),
    _written("hormigeo en la vajina", "saddle: “hormigeo en la vajina”", reason="mal escrito"),
    _written(
        "como si tuviera anestesia entre las piernas",
        "saddle: “anestesia entre las piernas”",
        reason="un como si no es un si",
    ),
    _written("ya no camino desde el domingo", "walking: “ya no camino”", reason="desde hace un tiempo"),
    _written("se me aflojan las piernas", "walking: “aflojan las piernas”", reason="no sostienen"),
    _written(
        "la pierna se me dobla y me caigo",
        "walking: “pierna se me dobla y me caigo”",
        reason="una pierna hasta caer",
    ),
    _written(
        "no puedo mover ninguna de las dos piernas",
        "walking: “no puedo mover ninguna de las dos piernas”",
        reason="sin movimiento",
    ),
    _written(
        "perdí la fuerza en las dos piernas",
        "walking: “perdí la fuerza en las dos piernas”",
        reason="sin fuerza",
    ),
    _written("tuve que ir a gatas al baño", "walking: “ir a gatas”", reason="lo que se hace"),
    _written("me tienen que cargar", "walking: “me tienen que cargar”", reason="hecho por otros"),
    _written(
        "ando en silla de ruedas desde el viernes",
        "walking: “ando en silla de ruedas”",
        reason="desde hace poco",
    ),
    _written(
        "si me levanto se me doblan las piernas",
        "walking: “me doblan las piernas”",
        reason="un si que es la regla",
    ),
    _written(
        "pienso en aventarme del puente", "self_harm: “pienso en aventarme del puente”", reason="una manera"
    ),
    _written("me corto los brazos", "self_harm: “me corto los brazos”", reason="cortarse"),
    _written(
        "mejor acostarme y no despertar", "self_harm: “mejor acostarme y no despertar”", reason="no despertar"
    ),
    _written("ya no quiero despertar", "self_harm: “ya no quiero despertar”", reason="dicho entero"),
    _written(
        "ya no le encuentro sentido a la vida",
        "self_harm: “no le encuentro sentido a la vida”",
        reason="sin sentido",
    ),
    _written("mi familia estaría mejor sin mí", "self_harm: “mejor sin mí”", reason="una carga"),
    _written(
        "guardo pastillas para acabar con esto",
        "self_harm: “guardo pastillas para acabar”",
        reason="guardadas para eso",
    ),
    _written("ya tengo un plan", "self_harm: “ya tengo un plan”", reason="un plan"),
    _written(
        "Si no me quitan el dolor me voy a matar", "self_harm: “me voy a matar”", reason="un si que amenaza"
    ),
    _written("quiero desaparecer", "self_harm: “quiero desaparecer”", reason="el deseo de no estar"),
)
