"""More words in Spanish that look like words of concern and are none."""

from intake.rules.cases.case import ROUTINE, Case, case


def _written(words: str, *, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, ROUTINE, reason=reason)


MORE_NO_CONCERNS_SPANISH: tuple[Case, ...] = (
    _written("orino sin problema", reason="negado por dentro"),
    _written("la ingle no se me duerme", reason="negado por dentro"),
    _written("Problemas de vejiga: ninguno", reason="negado en respuesta"),
    _written("No hay pérdida de sensibilidad en los genitales", reason="negado"),
    _written("tengo dormido el pie y dolor en la ingle", reason="dos lugares"),
    _written("me hice un análisis de orina", reason="otra orina"),
    _written("perdí el control del carro", reason="otro control"),
    _written("uso toallas calientes en la espalda", reason="otras toallas"),
    _written("me pusieron una sonda en la operación", reason="es rutina"),
    _written("dice la hoja que vuelva si se me duermen los genitales", reason="un folleto"),
    _written("el doctor preguntó si se me dormía la entrepierna", reason="preguntado"),
    _written("el cirujano habló del riesgo de quedar con incontinencia", reason="lo que puede pasar"),
    _written("Mi suegra usa pañales y silla de ruedas", reason="otra persona"),
    _written("cuido enfermos que no pueden caminar", reason="otras personas"),
    _written("hace veinte años no pude caminar por un accidente", reason="hace mucho"),
    _written("a los cinco años me orinaba en la cama", reason="de niño"),
    _written("no puedo caminar descalza", reason="un límite"),
    _written("si camino más de una hora se me doblan las piernas", reason="un límite"),
    _written("quiero desaparecer este dolor", reason="otra cosa que desaparece"),
    _written("casi me mato en la escalera", reason="un susto"),
    _written("me quiero morir de la pena", reason="un dicho"),
    _written("quiero morirme de viejita", reason="un dicho"),
    _written("me corté el dedo en la cocina", reason="un accidente"),
    _written("tengo miedo de hacerme daño al agacharme", reason="una lesión temida"),
    _written("no he tenido problemas para orinar hasta ahora", reason="un no que sigue"),
    _written("tengo una cola de caballo en el pelo", reason="un peinado"),
)
