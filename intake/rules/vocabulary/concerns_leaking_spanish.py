"""Spanish words for leaking and accidents, row by row as in the English table."""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow
from intake.rules.vocabulary.concern_words_spanish import ORINA, PARTO, ROPA

LEAKING_SPANISH = (
    ConcernRow(
        name="es.loses",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("perdí, pierdo, perder, perdiendo, pérdida/s de, pérdida/s", ORINA),
        gap=1,
        ordered=True,
        unless=f"sensibilidad, {PARTO}",
        reason="La orina que se pierde.",
    ),
    ConcernRow(
        name="es.leak",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            ("se me escapa, se me escapan, se me sale, se me salen, se me salía, se me salió, se me escapó, se me va, se me fue, se me cae, se me chorrea, se me riega, se me tira, se me sale todo, me gotea, gotea, goteo, goteando, gotear, a gotas, gota a gota, gotitas, chorrea, "
            "escapes de, escape de, fugas de, fuga de, fugas, pérdidas de, pérdida de, goteo de, se le escapa, se le sale, se sale, se escapa, leaking"),
            f"{ORINA}, gases, sin querer, sin darme cuenta, sin sentir, sin sentirlo, en la cama, antes de llegar, al toser, cuando toso, cuando estornudo, cuando me río",
        ),
        gap=3,
        unless=f"dolor, sangre, techo, llave, lágrimas, ojo, ojos, nariz, {PARTO}",
        reason="Escapes de orina o de heces.",
    ),
    ConcernRow(
        name="es.wet_self",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            ("orino, oriné, orinado, orinando, orinándome, orinaba, meo, meé, meando, cago, cagué, cagando, me ensucio, me ensucié, "
            "ensucio, ensucié, ensuciando, ensucia, mancho, manché, manchando, me mancho, mojo, me mojo, mojé, me mojé, mojando, amanezco mojado/a, me zurro, me zurré, se orina, se hace pis, se hace pipí, se ensucia, orinarme, cagarme, mearme, ensuciarme, se ensucia, se mancha"),
            f"{ROPA + ', antes de llegar, popó, caca, de orina, de pis, de popó'}, y no siente, no siente, y no se da cuenta, sin que sienta",
        ),
        gap=2,
        ordered=True,
        unless="risa, reír, reírme, casi, lluvia, comiendo, comida, café, pintura, regar, lavando, sudor",
        reason="Un accidente en palabras de cada día; “me meo de risa” es un dicho.",
    ),
    ConcernRow(
        name="es.wet_alone",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("me hice del baño, me estoy haciendo del baño, me ando haciendo del baño, me orino encima, me orino sola, me orino solo, me orino dormido/a, amanezco mojado/a, amanecí mojado/a, accidentes de orina, accidentes con la orina, accidentes en el baño, hacerme encima, me mojo todo, me mojo toda",),
        unless="risa, reír",
        reason="Lo mismo, sin decir dónde.",
    ),
    ConcernRow(
        name="es.did_it",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("me hice, me hago, me he hecho, me hacía, me ando haciendo, me estoy haciendo, hacerme, se hizo, se hace", "pis, pipí, popó, caca, chis, del dos, del uno, encima"),
        gap=1,
        ordered=True,
        unless="risa, reír, reírme, casi, análisis, prueba",
        reason="Lo mismo, con el verbo más sencillo.",
    ),
    ConcernRow(
        name="es.too_late",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("no alcanzo, no alcancé, no llego, no llegué, no me da tiempo, no me dio tiempo, apenas llego", "al baño, a llegar, llegar al baño, de llegar, al inodoro, a tiempo al baño"),
        gap=2,
        ordered=True,
        unless="trabajo, bastón, andador, dolor",
        reason="Sale antes de llegar.",
    ),
    ConcernRow(
        name="es.loose",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("se me afloja todo, se me afloja el estómago, se me suelta todo, se me suelta, no lo puedo controlar, no la puedo controlar, no me puedo controlar", f"{ORINA}, ensucio, baño, ropa interior, mojo, encima, calzones"),
        gap=6,
        unless="diarrea, comida, genio, coraje",
        reason="Los esfínteres se aflojan.",
    ),
    ConcernRow(
        name="es.incontinent",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("incontinencia, incontinente, enuresis",),
        unless=PARTO,
        reason="La palabra médica.",
    ),
    ConcernRow(
        name="es.diapers",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("uso, usar, usando, necesito, llevo, llevar, usa, tengo que usar, traigo, traer, ando con, ando en, ponerme, me pongo, compro, con", "pañal, pañales, protectores para adulto"),
        gap=2,
        ordered=True,
        unless="bebé, bebés, nieto, nieta, nietos, cambiar, niño, niña, caliente/s, menstruación, regla, fría/s, cambio",
        reason="Lo que se hace, dicho en lugar de lo que pasa.",
    ),
    ConcernRow(
        name="es.pads",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("toalla/s, toallitas, compresas, protectores", f"{ORINA}, se me sale, se me escapa, escapes, fugas, goteo, mojo"),
        gap=6,
        unless=f"caliente/s, fría/s, menstruación, regla, lluvia, {PARTO}",
        reason="Lo mismo con una toalla; una toalla sola puede ser de baño.",
    ),
)
