"""Spanish words for trouble with bladder or bowel, row by row as in the English table.

Accents and case make no difference.
"""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow

_NO_PUEDO = (
    "no puedo, no puede, no podía, no pude, no he podido, no logro, no consigo, no soy capaz de, ya no puedo"
)
_ORINAR = (
    "orinar, hacer pis, hacer pipí, hacer del baño, mear, vaciar la vejiga, defecar, evacuar, hacer "
    "caca, hacer popó"
)
_ORINA = (
    "orina, orines, pis, pipí, vejiga, intestino, intestinos, heces, caca, popó, esfínter, esfínteres, "
    "excremento, evacuación"
)

CONTROL_SPANISH = (
    ConcernRow(
        name="es.lost_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "perdí, perdido, pierdo, perder, pierde, perdiendo, pérdida, pérdidas, falta, sin, "
                "descontrol, no tengo"
            ),
            f"control, {_ORINA}",
            f"{_ORINA}, controlar, control",
        ),
        gap=4,
        unless="peso, sensibilidad, dolor",
        reason="Pérdida de control de la vejiga o del intestino.",
    ),
    ConcernRow(
        name="es.leak",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "se me escapa, se me escapan, se me sale, se me salen, se me salió, se me escapó, "
                "escapes de, fugas de, fuga de, pérdidas de, goteo de, se le escapa, se le sale"
            ),
            _ORINA,
        ),
        gap=2,
        ordered=True,
        reason="Escapes de orina o de heces.",
    ),
    ConcernRow(
        name="es.cannot_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            f"{_NO_PUEDO}, no, me cuesta, dificultad para",
            "controlar, controlo, controla, aguantar, aguanto, retener, contener",
            f"{_ORINA}, orinar, las ganas",
        ),
        gap=3,
        ordered=True,
        reason="No poder aguantarla.",
    ),
    ConcernRow(
        name="es.cannot_go",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            _NO_PUEDO,
            _ORINAR,
        ),
        gap=1,
        ordered=True,
        reason="Retención: la vejiga no se vacía.",
    ),
    ConcernRow(
        name="es.not_out",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "no me sale, no me salía, no sale",
            _ORINA,
        ),
        gap=2,
        ordered=True,
        unless="dolor, sangre",
        reason="La orina que no sale.",
    ),
    ConcernRow(
        name="es.retention",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "retención",
            "orina, urinaria, vejiga",
        ),
        gap=2,
        ordered=True,
        reason="El nombre médico de una vejiga que no se vacía.",
    ),
    ConcernRow(
        name="es.wet_self",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "me orino, me oriné, me he orinado, me hago pis, me hago pipí, me hice pis, me hice "
                "pipí, me meo, me meé, me hago caca, me hice caca, me cago, me cagué, me hago, me hice, se orina, "
                "se hace pis, se hace pipí, orinarme"
            ),
            (
                "encima, en la cama, en los pantalones, en la ropa, sin querer, sin darme cuenta, sin "
                "darse cuenta"
            ),
        ),
        gap=2,
        ordered=True,
        unless="risa, reír, reírme, casi",
        reason="Un accidente en palabras de cada día; “me meo de risa” es un dicho.",
    ),
    ConcernRow(
        name="es.incontinent",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("incontinencia, incontinente",),
        reason="La palabra médica.",
    ),
    ConcernRow(
        name="es.trouble",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "problema, problemas, dificultad, dificultades, me cuesta, trabajo, chorro débil, debilidad",
            f"{_ORINAR}, vejiga, esfínteres, orina, intestino, intestinos",
        ),
        gap=3,
        unless="infección, infecciones, cáncer, irritable, cálculos, piedras, estreñimiento",
        reason="Trastornos en general; infección, cálculos e intestino irritable son otra cosa.",
    ),
    ConcernRow(
        name="es.cannot_feel_going",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "no siento, ya no siento, sin sentir, no noto, no me doy cuenta",
            (
                "orino, orinar, ganas de orinar, ganas de ir al baño, cuando voy al baño, vejiga, al "
                "orinar, necesito ir al baño"
            ),
        ),
        gap=4,
        ordered=True,
        reason="No sentir que hay que ir, o que se ha ido.",
    ),
    ConcernRow(
        name="es.diapers",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "uso, usar, necesito, llevo, llevar, usa, tengo que usar",
            "pañal, pañales",
        ),
        gap=2,
        ordered=True,
        unless="bebé, nieto, nieta, cambiar",
        reason="Lo que se hace, dicho en lugar de lo que pasa.",
    ),
)
