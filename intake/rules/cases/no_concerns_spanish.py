"""Words in Spanish that look like words of concern and are none."""

from intake.rules.cases.case import ROUTINE, Case, case


def _written(words: str, *, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, ROUTINE, reason=reason)


NO_CONCERNS_SPANISH: tuple[Case, ...] = (
    _written("me meo de risa", reason="un dicho"),
    _written("me muero de dolor", reason="un dicho"),
    _written("no quiero vivir con este dolor", reason="lo que dice la mayoría"),
    _written("no puedo caminar más de dos cuadras", reason="un límite"),
    _written("me lastimé al cargar una caja", reason="un accidente"),
    _written("se me duerme el pie", reason="otro lugar"),
    _written("infección de vejiga, problemas de vejiga por infecciones", reason="otra enfermedad"),
    _written("sin incontinencia", reason="negado"),
    _written("No tengo incontinencia", reason="negado"),
    _written("niega pérdida de control de esfínteres", reason="negado como lo escriben los médicos"),
    _written("¿Incontinencia? No.", reason="negado en la frase siguiente"),
    _written("mi madre no puede caminar", reason="otra persona"),
    _written("mi hermano se suicidó, habló de suicidio", reason="otra persona"),
    _written("si pierdo el control de la vejiga llamaré", reason="supuesto"),
    _written("tengo miedo de la incontinencia", reason="temido"),
    _written("de niño me orinaba en la cama", reason="hace mucho"),
    _written("En 1990 perdió el control de la vejiga", reason="hace mucho"),
    _written("no quiero perder el control de la vejiga", reason="no deseado, no así"),
    _written("apenas puedo caminar dos cuadras", reason="un límite"),
    _written("mi padre apenas puede caminar", reason="otra persona"),
)
