"""Spanish words for trouble with bladder or bowel, row by row as in the English table.

Accents and case make no difference.
"""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow
from intake.rules.vocabulary.concern_words_spanish import (
    APENAS,
    ENFERMEDAD,
    NO,
    NO_PUEDO,
    ORINA,
    ORINAR,
    PARTO,
    PROBLEMA,
)

CONTROL_SPANISH = (
    ConcernRow(
        name="es.lost_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "perdí, perdido, pierdo, perder, pierde, perdiendo, pérdida/s, falta, sin, descontrol, no tengo, ya no tengo, poco, nada de",
            "control, controlar, continencia",
            ORINA,
        ),
        gap=4,
        unless=f"peso, sensibilidad, dolor, sin problema/s, {PARTO}",
        reason="Pérdida de control de la vejiga o del intestino.",
    ),
    ConcernRow(
        name="es.cannot_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            f"{NO_PUEDO}, {APENAS}, no, me cuesta, dificultad para",
            "controlar, controlo, controla, controlarlo, controlarme, aguantar, aguanto, aguantarme, aguantaba, retener, retengo, contener, contengo, contenerme, detener, detengo, parar",
            f"{ORINA}, orinar, las ganas, ganas de ir, ir al baño, gases, el baño",
        ),
        gap=3,
        unless="dolor, comer, llorar",
        reason="No poder aguantarla.",
    ),
    ConcernRow(
        name="es.cannot_go",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(f"{NO_PUEDO}, {APENAS}", ORINAR.replace(", hacer,", ",")),
        gap=2,
        ordered=True,
        unless="ir al baño sola, ir al baño solo, estreñimiento",
        reason="Retención: la vejiga no se vacía.",
    ),
    ConcernRow(
        name="es.not_gone",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("no he, no ha, sin", "orinado, hecho pis, hecho pipí, orinar, orino"),
        gap=1,
        ordered=True,
        unless="problema/s, dolor, dificultad, tenido, podido, sensibilidad, fuerza, trabajar, trabajo, sangre",
        reason="Lo mismo, dicho por el tiempo que ha pasado.",
    ),
    ConcernRow(
        name="es.not_out",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("no me sale, no me salía, no sale, no me baja, apenas sale, apenas me sale, casi no sale, casi no me sale, sale poca, sale poquita, no quiere salir", f"{ORINA}, el chorro"),
        gap=2,
        unless="dolor, sangre, trabajo, casa",
        reason="La orina que no sale.",
    ),
    ConcernRow(
        name="es.retention",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("retención, retengo", "orina, urinaria, vejiga, líquido en la vejiga"),
        gap=2,
        ordered=True,
        reason="El nombre médico de una vejiga que no se vacía.",
    ),
    ConcernRow(
        name="es.catheter",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("pusieron, poner, puso, puesto, colocaron, tengo, traigo, uso, llevo, necesito, con, ando con, ponerme, cateterismo/s, trae, trajo", "sonda, catéter, sonda urinaria, sondas, sonda foley, cateterismo/s"),
        gap=3,
        unless="operación, operaron, cirugía, corazón, cesárea, parto, epidural, cateterismo cardíaco, nasogástrica",
        reason="Lo que se hace cuando la vejiga no se vacía; en una operación es rutina.",
    ),
    ConcernRow(
        name="es.not_emptied",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("no, nunca, sin", "vacío, vacía, vaciar, vaciarla, vaciarse, vaciado, termino de", "vejiga, orina, orinar, completa, completo, completamente, del todo"),
        gap=3,
        unless="estómago",
        reason="La vejiga no se vacía del todo.",
    ),
    ConcernRow(
        name="es.trouble",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(f"{PROBLEMA}, descontrol, débil, debilidad", f"{ORINAR.replace(', hacer,', ',')}, vejiga, esfínter, esfínteres, orina, intestino, intestinos, empezar a orinar, chorro, bladder, empezar a mear, empezar a hacer, arrancar a orinar"),
        gap=3,
        unless=f"{ENFERMEDAD}, sin problema, sin dificultad, espalda débil",
        reason="Trastornos en general; infección, cálculos e intestino irritable son otra cosa.",
    ),
    ConcernRow(
        name="es.weak_stream",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("débil, delgado, delgadito, poco, lento, flojo, sin fuerza, se corta, entrecortado, no tiene fuerza, tarda, tardo, tarda mucho, tardo mucho, es un hilo, un hilito, un hilo, flojito, cortado, se me corta", f"chorro, chorrito, {ORINA}, en salir, {ORINAR.replace(', hacer,', ',')}"),
        gap=3,
        unless="sangre, dolor, tarda en quitarse",
        reason="Un chorro débil es una señal temprana.",
    ),
    ConcernRow(
        name="es.strain",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("pujar, pujo, hacer fuerza, hago fuerza, mucha fuerza, esfuerzo, apretar, aprieto, apretarme, empujar", f"{ORINAR.replace(', hacer,', ',')}, {ORINA}, orino, al orinar, chorro"),
        gap=10,
        unless=f"{ENFERMEDAD}, resultado/s, examen",
        reason="Hace falta tiempo o fuerza.",
    ),
    ConcernRow(
        name="es.cannot_feel_going",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "no siento, ya no siento, no sentí, sin sentir, no noto, no me doy cuenta, no me di cuenta, no sé si, no sé cuándo, perdí la sensación de, no tengo sensación de, no percibo, no me avisa, no avisa, no me avisan, sin darme cuenta, no siente, no me entero, no me doy cuenta de",
            "orino, orinar, oriné, me orino, ganas de orinar, ganas de ir al baño, ganas de ir, ganas de hacer, cuando voy al baño, voy al baño, vejiga, al orinar, necesito ir al baño, se me sale, si ya oriné, si oriné, si estoy orinando, hago del baño, popó, orina, pipí, ensucio, le sale, cuando orino, cuando hago, cuando sale, cuando me sale, si ya terminé, evacúo, cuando obro, me anda del baño, me anda",
        ),
        gap=4,
        unless="dolor, ardor, molestia/s, ganas de comer, ganas de trabajar, ganas de vivir, ganas de nada, dinero, hambre",
        reason="No sentir que hay que ir, o que se ha ido.",
    ),
    ConcernRow(
        name="es.no_signal",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(NO, "ganas de orinar, ganas de ir al baño, ganas de hacer, aviso, señal, avisa, avisan", f"{ORINA}, orinar, baño, del baño, ir al baño, pipí"),
        gap=4,
        unless="dolor, pierna/s",
        reason="La vejiga o el intestino ya no avisa.",
    ),
)
