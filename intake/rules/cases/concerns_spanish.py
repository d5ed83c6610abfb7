"""Words of concern as people write them, in Spanish."""

from intake.rules.cases.case import SOON, Case, case


def _written(words: str, *findings: str, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, SOON, *findings, reason=reason)


CONCERNS_SPANISH: tuple[Case, ...] = (
    _written("No puedo orinar desde ayer", "bladder_or_bowel: “No puedo orinar”", reason="retención"),
    _written(
        "Perdí el control de la vejiga",
        "bladder_or_bowel: “Perdí el control de la vejiga”",
        reason="tal cual",
    ),
    _written("se me escapa la orina al toser", "bladder_or_bowel: “se me escapa la orina”", reason="escapes"),
    _written(
        "no puedo aguantar las ganas", "bladder_or_bowel: “no puedo aguantar las ganas”", reason="no aguantar"
    ),
    _written("me oriné encima el lunes", "bladder_or_bowel: “oriné encima”", reason="un accidente"),
    _written(
        "ME HAGO PIPI EN LA CAMA",
        "bladder_or_bowel: “ME HAGO PIPI”",
        reason="mayúsculas, sin acentos",
    ),
    _written("tengo incontinencia", "bladder_or_bowel: “incontinencia”", reason="la palabra"),
    _written("me cuesta orinar", "bladder_or_bowel: “me cuesta orinar”", reason="dificultad"),
    _written("retención de orina", "bladder_or_bowel: “retención de orina”", reason="la palabra médica"),
    _written("no siento cuando orino", "bladder_or_bowel: “no siento cuando orino”", reason="no sentir"),
    _written("tengo que usar pañales", "bladder_or_bowel: “tengo que usar pañales”", reason="lo que se hace"),
    _written("Tengo dormida la entrepierna", "saddle: “dormida la entrepierna”", reason="entrepierna"),
    _written("hormigueo en los genitales", "saddle: “hormigueo en los genitales”", reason="hormigueo"),
    _written("no siento cuando me limpio", "saddle: “no siento cuando me limpio”", reason="dónde se nota"),
    _written("se me duermen las nalgas", "saddle: “se me duermen las nalgas”", reason="las nalgas"),
    _written(
        "anestesia en silla de montar", "saddle: “anestesia en silla de montar”", reason="nombre médico"
    ),
    _written("ya no puedo caminar", "walking: “ya no puedo caminar”", reason="nada"),
    _written("no puedo mover las piernas", "walking: “no puedo mover las piernas”", reason="sin movimiento"),
    _written(
        "las piernas no me responden", "walking: “piernas no me responden”", reason="las piernas primero"
    ),
    _written(
        "Mi esposo dice que no puedo caminar", "walking: “no puedo caminar”", reason="el esposo solo lo dice"
    ),
    _written("quiero morirme", "self_harm: “quiero morirme”", reason="tal cual"),
    _written("he pensado en quitarme la vida", "self_harm: “quitarme la vida”", reason="tal cual"),
    _written("ya no quiero vivir", "self_harm: “ya no quiero vivir”", reason="sin ganas"),
    _written("pienso en el suicidio", "self_harm: “suicidio”", reason="la palabra"),
    _written(
        "tengo bulging disc y no puedo orinar",
        "bladder_or_bowel: “no puedo orinar”",
        reason="dos lenguas en una frase",
    ),
    _written(
        "Sí, perdí el control de la vejiga",
        "bladder_or_bowel: “perdí el control de la vejiga”",
        reason="sí no es si",
    ),
    _written("parálisis de las piernas", "walking: “parálisis de las piernas”", reason="el nombre médico"),
    _written("tengo ganas de hacerme daño", "self_harm: “ganas de hacerme daño”", reason="con intención"),
    _written(
        "quise tomarme todas las pastillas",
        "self_harm: “tomarme todas las pastillas”",
        reason="una manera de hacerlo",
    ),
    _written("no me sale la orina", "bladder_or_bowel: “no me sale la orina”", reason="no sale"),
    _written("a veces me quiero matar", "self_harm: “me quiero matar”", reason="tal cual"),
    _written("apenas puedo caminar", "walking: “apenas puedo caminar”", reason="casi nada"),
    _written("no quiero vivir así", "self_harm: “no quiero vivir así”", reason="en la duda cuenta"),
    _written("ayer me cagué encima", "bladder_or_bowel: “cagué encima”", reason="un accidente"),
)
